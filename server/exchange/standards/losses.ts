import { type Line, type Lines, type ListName, lists } from '../columns/column.ts';
import { columns } from '../columns/columns.ts';
import { cleanLine } from '../import/records/match-lines.ts';

/** What does not come back of a project: a field, a field of a list's members, or whole members. */
export interface Loss {
  /** Key of a column, or the name of a list. */
  field: string;
  /** Of how many members; 1 for a field of the project. */
  count: number;
}

/** By these a line is the same one, whatever else of it was lost. */
const identity: Readonly<Record<ListName, readonly string[]>> = {
  items: ['code'],
  places: ['placeId'],
  funding: ['funder', 'kind', 'amountMinor', 'currency', 'year'],
  indicators: ['nameUk', 'nameEn', 'year'],
  activities: ['titleUk', 'titleEn'],
  participants: ['organisation', 'role'],
  identifiers: ['scheme', 'id'],
  sources: ['title', 'url'],
};

/** What only names or looks at a project is no part of it. */
const apart: readonly string[] = [
  'id',
  'revision',
  'publishedAt',
  'line',
  'leftOut',
  'hromada',
  'raion',
];

const fieldsOf = (group: keyof Lines): string[] => [
  ...new Set(
    columns[group]
      .filter(({ kind, field }) => kind !== 'words' && kind !== 'note' && !apart.includes(field))
      .map(({ field }) => field),
  ),
];

/** Compares a project with what comes back of it. */
export function lossesBetween(had: Lines, back: Lines): Loss[] {
  const own = changed(cleanLine(had.project), cleanLine(back.project), fieldsOf('project'));
  return [
    ...own.map((field) => ({ field, count: 1 })),
    ...lists.flatMap((list) =>
      listLosses(list, had[list].map(cleanLine), back[list].map(cleanLine)),
    ),
  ];
}

const changed = (had: Line, back: Line, fields: readonly string[]): string[] =>
  fields.filter((field) => (had[field] ?? null) !== (back[field] ?? null));

function listLosses(list: ListName, had: readonly Line[], back: readonly Line[]): Loss[] {
  // Identifiers have a field that is called as the project's own id.
  const fields = list === 'identifiers' ? ['scheme', 'id'] : fieldsOf(list);
  const left = [...back];
  const counts = new Map<string, number>();
  const add = (field: string) => counts.set(field, (counts.get(field) ?? 0) + 1);
  for (const line of had) {
    const at = left.findIndex((one) => changed(line, one, identity[list]).length === 0);
    const [found] = at === -1 ? [] : left.splice(at, 1);
    if (found === undefined) add(list);
    else for (const field of changed(line, found, fields)) add(`${list}.${field}`);
  }
  for (const _ of left) add(list);
  return [...counts].map(([field, count]) => ({ field, count }));
}
