import type { RecordState, RecordType } from '../contract/register.ts';
import { changesBetween } from './history/changes.ts';
import type { Entry } from './history/entry.ts';

/** A record that the sources hold, under the id that it keeps. */
export interface Seed {
  id: string;
  record: object;
}

/** The last revision of a record, where the sources wrote it. */
export interface Standing {
  id: string;
  number: number;
  state: RecordState;
  record: Entry['record'];
}

/**
 * What has to be written for the register to hold what the sources hold: what is new or changed in
 * them is published, what left them is deleted. A record that people wrote to is theirs and stays
 * as it is.
 * @param standing the records whose last revision the sources wrote
 * @param theirs ids of those whose last revision people wrote
 */
export function seedEntries(
  type: RecordType,
  seeds: readonly Seed[],
  standing: readonly Standing[],
  theirs: ReadonlySet<string>,
): Entry[] {
  const known = new Map(standing.map((one) => [one.id, one]));
  const ids = new Set(seeds.map(({ id }) => id));
  const left = standing.filter(({ id, state }) => state === 'published' && !ids.has(id));
  return [
    ...seeds
      .filter(({ id }) => !theirs.has(id))
      .flatMap((seed) => loaded(type, seed, known.get(seed.id))),
    ...left.map(({ id, number, record }) => entry(type, id, number, 'deleted', record)),
  ];
}

function loaded(type: RecordType, { id, record }: Seed, before: Standing | undefined): Entry[] {
  const fields = { ...record };
  if (before === undefined) return [entry(type, id, 0, 'published', fields)];
  const isSame = changesBetween(before.record, fields).length === 0;
  return isSame && before.state === 'published'
    ? []
    : [entry(type, id, before.number, 'published', fields)];
}

const entry = (
  type: RecordType,
  id: string,
  seen: number,
  state: RecordState,
  record: Entry['record'],
): Entry => ({
  type,
  id,
  seen,
  state,
  record,
  reason: '',
});
