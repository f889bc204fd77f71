import { emptyProject, type ProjectRecord } from '@stratlas/seeds/project';
import { type Line, type Lines, type ListName, lists } from '../../columns/column.ts';
import type { Given } from '../rows/given.ts';
import { defaults, identity } from './defaults.ts';
import { cleanLine, matchLines } from './match-lines.ts';
import { membersFrom } from './members.ts';
import { withShares } from './shares.ts';

/** A record that is there, and what of it everybody may see: files hold no more than that. */
export interface Known {
  record: ProjectRecord;
  seen: Lines;
}

/** What is of the project itself and not of the record. */
const notOfRecord = ['id', 'revision', 'publishedAt'];

/**
 * The record as a file wants it. What the file does not say stays, and so does what it says as
 * everybody sees it already: only real changes reach the record.
 */
export function mergeGiven(given: Given, known: Known | undefined): ProjectRecord {
  const record: Record<string, unknown> = { ...(known?.record ?? emptyProject) };
  const seen = known && cleanLine(known.seen.project);
  for (const [field, value] of Object.entries(given.project)) {
    if (!notOfRecord.includes(field) && (!seen || seen[field] !== value)) record[field] = value;
  }
  for (const list of lists) {
    const members = given.lists[list];
    if (members === undefined) continue;
    const merged = mergeList(
      list,
      members.map(({ line }) => line),
      known,
    );
    if (merged !== null) record[list] = merged;
  }
  // As the file has it: the record's schema judges it afterwards.
  return record as unknown as ProjectRecord;
}

/** Null where nothing changes. */
function mergeList(list: ListName, given: readonly Line[], known: Known | undefined) {
  const seen = (known?.seen[list] ?? []).map(cleanLine);
  const matches = matchLines(list, given, seen);
  const overlaid = given.map(
    (line, index): Line => ({
      ...(seen[matches[index] ?? -1] ?? defaults[list]),
      ...line,
    }),
  );
  const hasShares = list === 'items' || list === 'places';
  const lines = hasShares ? withShares(overlaid) : overlaid;
  if (known && isSame(lines, seen)) return null;
  const before = lines.map((line, index) => {
    const at = matches[index] ?? -1;
    const old = seen[at];
    return list === 'places' && old && isSamePlace(line, old)
      ? known?.record.places[at]
      : undefined;
  });
  return membersFrom(list, lines, before);
}

const isSame = (lines: readonly Line[], seen: readonly Line[]): boolean =>
  lines.length === seen.length &&
  lines.every((line, index) =>
    Object.entries(seen[index] ?? {}).every(([field, value]) => line[field] === value),
  );

const isSamePlace = (line: Line, old: Line): boolean =>
  identity.places.every((field) => line[field] === old[field]);
