import type {
  DrawnGeometry,
  Indicator,
  ProjectPlace,
  ProjectRecord,
} from '@stratlas/seeds/project';
import type { Line, ListName } from '../../columns/column.ts';

type Made<List extends ListName> = (
  line: Line,
) => Record<keyof ProjectRecord[List][number], unknown>;

/** Members of each list, their fields in the record's order. */
const made: { [List in Exclude<ListName, 'places' | 'indicators'>]: Made<List> } = {
  items: ({ code, share, state }) => ({ code, share, state }),
  funding: ({
    funder,
    sourceClass,
    kind,
    amountMinor,
    currency,
    year,
    untilYear,
    covers,
    note,
  }) => ({ funder, sourceClass, kind, amountMinor, currency, year, untilYear, covers, note }),
  activities: ({ titleUk, titleEn, start, end }) => ({ titleUk, titleEn, start, end }),
  participants: ({ organisation, role }) => ({ organisation, role }),
  identifiers: ({ scheme, id }) => ({ scheme, id }),
  sources: ({ title, url, licence, note, row }) => ({ title, url, licence, note, row }),
};

/**
 * Lines as the members of a record's list. They are as the file has them: the record's schema
 * judges them afterwards.
 * @param before the members that the lines were, by the same index; undefined for new ones
 */
export function membersFrom(
  list: ListName,
  lines: readonly Line[],
  before: readonly (ProjectPlace | undefined)[],
): ProjectRecord[ListName] {
  if (list === 'indicators') return indicatorsFrom(lines);
  if (list === 'places') return lines.map((line, index) => placeFrom(line, before[index]));
  const make: (line: Line) => object = made[list];
  const members: unknown = lines.map((line) => make(line));
  return members as ProjectRecord[ListName];
}

/** Neighbouring lines of one indicator are its years. */
function indicatorsFrom(lines: readonly Line[]): Indicator[] {
  const indicators: Indicator[] = [];
  let last = '';
  for (const { year, target, actual, ...rest } of lines) {
    const key = JSON.stringify(rest);
    if (key !== last) indicators.push({ ...rest, values: [] } as unknown as Indicator);
    last = key;
    const value = { year, target, actual } as Indicator['values'][number];
    if (year !== null && year !== undefined) indicators.at(-1)?.values.push(value);
  }
  return indicators;
}

/** What was published coarser than it is stays as fine as it was. */
function placeFrom(line: Line, before: ProjectPlace | undefined): ProjectPlace {
  const { share, precision, method, confidence } = line as unknown as ProjectPlace;
  const said = { share, precision, method, confidence };
  const quote = String(line.quote ?? '');
  if (before) return { ...before, ...said, quote: quote || before.quote };
  const geometry = typeof line.geometry === 'string' ? JSON.parse(line.geometry) : null;
  return {
    placeId: line.placeId ? String(line.placeId) : null,
    geometry: geometry as DrawnGeometry | null,
    ...said,
    quote,
  };
}
