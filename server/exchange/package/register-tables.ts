import type { CellKind, Column, ListName } from '../columns/column.ts';
import { columns } from '../columns/columns.ts';
import { type ColumnType, columnList, type Reference, refersTo, type Table } from './table.ts';

/** Words beside codes and geometry in a cell are for files that people edit: here are keys and shapes. */
const types: Record<CellKind, ColumnType | null> = {
  id: 'string',
  text: 'string',
  long: 'string',
  date: 'string',
  year: 'integer',
  whole: 'integer',
  number: 'number',
  money: 'integer',
  code: 'string',
  note: 'string',
  geometry: null,
  words: null,
};

const columnsFor = (all: readonly Column[]) =>
  all.flatMap(({ field, kind, headingUk, headingEn }) => {
    const type = field === 'revision' ? 'integer' : types[kind];
    const minor = kind === 'money' ? [' (у сотих частках)', ' (in hundredths)'] : ['', ''];
    return type === null
      ? []
      : columnList([[field, type, headingUk + minor[0], headingEn + minor[1]]]);
  });

const own = columnList([
  ['projectId', 'string', 'Код проєкту', 'Project id'],
  ['position', 'integer', 'Номер у списку проєкту, від 0', 'Number in the project’s list, from 0'],
]);
const ofProject = refersTo('projectId', 'projects', 'id');

const projects: Table = {
  name: 'projects',
  uk: 'Проєкти',
  en: 'Projects',
  columns: columnsFor(columns.project),
  key: ['id'],
  references: [],
  hasGeometry: true,
};

const listTable = (
  list: ListName,
  uk: string,
  en: string,
  references: readonly Reference[] = [],
  name: string = list,
): Table => ({
  name,
  uk,
  en,
  columns: [...own, ...columnsFor(columns[list])],
  key: ['projectId', 'position'],
  references: [ofProject, ...references],
  hasGeometry: list === 'places',
});

/** A table for each list of the projects. */
export const tableOfList: Record<ListName, Table> = {
  items: listTable(
    'items',
    'Завдання проєктів',
    'Tasks of the projects',
    [refersTo('code', 'strategy', 'code')],
    'project_items',
  ),
  places: listTable(
    'places',
    'Місця проєктів, не точніші, ніж їх дозволено оприлюднювати',
    'Places of the projects, no finer than they may be published',
    [refersTo('placeId', 'places', 'id')],
    'project_places',
  ),
  funding: listTable('funding', 'Кошти проєктів', 'Funding of the projects', [
    refersTo('funder', 'organisations', 'id'),
  ]),
  indicators: listTable('indicators', 'Показники проєктів', 'Indicators of the projects'),
  activities: listTable('activities', 'Заходи проєктів', 'Activities of the projects'),
  participants: listTable('participants', 'Учасники проєктів', 'Participants of the projects', [
    refersTo('organisation', 'organisations', 'id'),
  ]),
  identifiers: listTable(
    'identifiers',
    'Номери проєктів в інших реєстрах',
    'Identifiers of the projects in other registers',
  ),
  sources: listTable('sources', 'Джерела даних про проєкти', 'Sources of the projects’ data'),
};

const fundingParts: Table = {
  name: 'funding_parts',
  uk: 'Кошти, розділені за завданнями й місцями: за цими частинами рахує атлас',
  en: 'Funding divided over tasks and places: the atlas sums these parts',
  columns: columnList([
    ['projectId', 'string', 'Код проєкту', 'Project id'],
    ['position', 'integer', 'Номер суми у списку проєкту', 'Number of the sum in its project'],
    ['itemCode', 'string', 'Код завдання', 'Code of the task; empty where none is known'],
    ['placeId', 'string', 'Код місця', 'Id of the place; empty where none may be told'],
    ['onMap', 'boolean', 'На карті', 'Whether it is on the map, not on the shelf'],
    ['funder', 'string', 'Джерело коштів (код)', 'Funder id'],
    ['sourceClass', 'string', 'Вид джерела (код)', 'Source class code'],
    ['kind', 'string', 'Вид коштів (код)', 'Funding kind code: never add one kind to another'],
    ['currency', 'string', 'Валюта', 'Currency'],
    ['year', 'integer', 'Рік', 'Year'],
    ['amountMinor', 'integer', 'Сума (у сотих частках)', 'Amount (in hundredths)'],
    ['leftOut', 'string', 'Чому не врахована', 'Why it is not counted; empty where it is'],
  ]),
  key: [],
  references: [
    { fields: ['projectId', 'position'], table: 'funding', key: ['projectId', 'position'] },
    refersTo('itemCode', 'strategy', 'code'),
    refersTo('placeId', 'places', 'id'),
    refersTo('funder', 'organisations', 'id'),
  ],
  hasGeometry: false,
};

export const registerTables: readonly Table[] = [
  projects,
  ...Object.values(tableOfList),
  fundingParts,
];
