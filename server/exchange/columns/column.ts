/** The lists of a project; with the project itself they are the groups of columns. */
export const lists = [
  'items',
  'places',
  'funding',
  'indicators',
  'activities',
  'participants',
  'identifiers',
  'sources',
] as const;
export type ListName = (typeof lists)[number];
export type Group = 'project' | ListName;
export const groups: readonly Group[] = ['project', ...lists];

/** What a cell holds; `words` says in words what the column that it speaks of says as a code. */
export type CellKind =
  | 'id'
  | 'text'
  | 'long'
  | 'date'
  | 'year'
  | 'whole'
  | 'number'
  | 'money'
  | 'geometry'
  | 'code'
  | 'words'
  | 'note';

/** One column: the only table of them, for all formats, both ways. */
export interface Column {
  /** `<field>` of the project, `<list>.<field>` of a member of its lists. */
  key: string;
  group: Group;
  /** As in the record; of `words`, the field that they speak of. */
  field: string;
  kind: CellKind;
  headingUk: string;
  headingEn: string;
  /** Other headings under which people write it, in either language. */
  also: readonly string[];
}

/** A value as it stands in a cell's column, before any format writes it. */
export type Value = string | number | null;

/** One line: values by field. */
export type Line = Readonly<Record<string, Value>>;

/** A project as lines; a field that is nothing but looked at (`note`) is there on the way out only. */
export type Lines = { project: Line } & Record<ListName, readonly Line[]>;

/** Makes the columns of one group from rows of `field, kind, Ukrainian, English, others`. */
export const columnsOf = (
  group: Group,
  rows: readonly (readonly [string, CellKind, string, string, ...string[]])[],
): Column[] =>
  rows.map(([field, kind, headingUk, headingEn, ...also]) => ({
    key: keyOf(group, kind, field),
    group,
    field,
    kind,
    headingUk,
    headingEn,
    also,
  }));

function keyOf(group: Group, kind: CellKind, field: string): string {
  const name = kind === 'words' ? `${field}.words` : field;
  return group === 'project' ? name : `${group}.${name}`;
}
