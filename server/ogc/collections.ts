import { type PlaceKind, placeKinds } from '@stratlas/geodata/place';
import type { Words } from '../contract/code-words.ts';
import { placeGeometry, placeKindTitles } from './collections/place-kinds.ts';
import {
  fundingProperties,
  groundProperties,
  itemProperties,
  linkProperties,
  locationProperties,
  placeProperties,
  projectProperties,
} from './collections/properties.ts';
import type { Queryables } from './collections/queryable.ts';

/** Of which kind all geometries of a collection are; `none` where no feature has one. */
export type GeometryKind =
  | 'Point'
  | 'MultiPoint'
  | 'MultiLineString'
  | 'MultiPolygon'
  | 'Geometry'
  | 'none';

/** Where the rows of a collection come from. */
export type Origin =
  | { of: 'projects' | 'locations' | 'links' | 'items' | 'funding' | 'ground' }
  | { of: 'places'; kind: PlaceKind };

export interface Collection {
  id: string;
  title: Words;
  description: Words;
  geometry: GeometryKind;
  /** Names of the properties with the first and the last day of a feature; null without time. */
  time: readonly [start: string, end: string] | null;
  queryables: Queryables;
  origin: Origin;
}

const period = ['startDate', 'endDate'] as const;

const own: readonly Collection[] = [
  {
    id: 'projects',
    title: { uk: 'Проєкти', en: 'Projects' },
    description: {
      uk: 'Кожен оприлюднений проєкт раз, з точками його місць, не точнішими, ніж дозволено; чого немає на карті, те без геометрії. Суми – у сотих частках валюти; заплановані, виділені й виплачені не додаються.',
      en: 'Each published project once, with the points of its places, no finer than they may be published; what the map cannot show has no geometry. Sums are in hundredths of the currency; planned, committed and disbursed are never added together.',
    },
    geometry: 'MultiPoint',
    time: period,
    queryables: projectProperties,
    origin: { of: 'projects' },
  },
  {
    id: 'project-locations',
    title: { uk: 'Місця проєктів', en: 'Locations of projects' },
    description: {
      uk: 'Кожне оприлюднене місце кожного проєкту: точка, лінія чи ділянка, не точніші, ніж дозволено; дані для всієї області – без геометрії.',
      en: 'Each published location of each project: a point, line or area, no finer than it may be published; what is for the whole oblast has no geometry.',
    },
    geometry: 'Geometry',
    time: period,
    queryables: locationProperties,
    origin: { of: 'locations' },
  },
  {
    id: 'links',
    title: { uk: 'Зв’язки стратегії з місцями', en: 'Links of the strategy to places' },
    description: {
      uk: 'Кожен зв’язок елемента стратегії з місцем і слова, які про це говорять; місця, положення яких невідоме, – без геометрії.',
      en: 'Each link of an item of the strategy to a place, with the words that say so; places of unknown position have no geometry.',
    },
    geometry: 'Geometry',
    time: null,
    queryables: linkProperties,
    origin: { of: 'links' },
  },
  {
    id: 'strategy',
    title: { uk: 'Елементи стратегії', en: 'Items of the strategy' },
    description: {
      uk: 'Усі цілі, завдання й сфери з їхніми текстами; де вони на карті, кажуть зв’язки.',
      en: 'All goals, objectives, tasks and areas with their texts; the links say where they are.',
    },
    geometry: 'none',
    time: null,
    queryables: itemProperties,
    origin: { of: 'items' },
  },
  {
    id: 'funding-by-hromada',
    title: { uk: 'Кошти за громадами', en: 'Funding by hromada' },
    description: {
      uk: 'Громади з кількістю проєктів і сумами у сотих частках кожної валюти; заплановані, виділені й виплачені не додаються. Останній рядок, без геометрії, – те, що не належить жодній громаді.',
      en: 'Hromadas with the number of projects and sums in hundredths of each currency; planned, committed and disbursed are never added together. The last row, without geometry, is what belongs to no hromada.',
    },
    geometry: 'MultiPolygon',
    time: null,
    queryables: fundingProperties,
    origin: { of: 'funding' },
  },
  {
    id: 'ground',
    title: { uk: 'Тло карти', en: 'The ground of the map' },
    description: {
      uk: 'Що карта малює під місцями.',
      en: 'What the map draws beneath the places.',
    },
    geometry: 'MultiLineString',
    time: null,
    queryables: groundProperties,
    origin: { of: 'ground' },
  },
];

const placeDescription: Words = {
  uk: 'Місця цього виду з усіма назвами; положення, яке невідоме, – без геометрії.',
  en: 'Places of this kind with all their names; those of unknown position have no geometry.',
};

const placeCollection = (kind: PlaceKind): Collection => ({
  id: `places-${kind.replaceAll('_', '-')}`,
  title: placeKindTitles[kind],
  description: placeDescription,
  geometry: placeGeometry(kind),
  time: null,
  queryables: placeProperties,
  origin: { of: 'places', kind },
});

/** All collections, in the order in which they are listed. */
export const collections: readonly Collection[] = [...own, ...placeKinds.map(placeCollection)];

const byId = new Map(collections.map((collection) => [collection.id, collection]));

export const collectionById = (id: string): Collection | undefined => byId.get(id);
