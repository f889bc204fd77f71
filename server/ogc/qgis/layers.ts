import type { Words } from '../../contract/code-words.ts';
import { type Collection, collections } from '../collections.ts';

/** A layer of the project: the items by OGC API – Features, or the vector tiles. */
export interface QgisLayer {
  collection: Collection;
  from: 'items' | 'tiles';
  isShown: boolean;
}

export interface QgisGroup {
  title: Words;
  layers: QgisLayer[];
}

/** What is seen when the project is opened; all else is one click away. */
const shown = [
  'projects',
  'places-settlement',
  'places-line-of-contact',
  'places-railway-line',
  'places-road',
  'places-river',
  'places-raion',
  'places-hromada',
  'places-oblast',
  'places-neighbour-region',
];

/** From the top of the legend, which is drawn last, to its bottom. */
const ground = [
  'places-line-of-contact',
  'places-railway-line',
  'places-railway-line-planned',
  'places-road',
  'places-river',
  'places-raion',
  'places-hromada',
];
const sheet = ['places-oblast', 'places-neighbour-region', 'ground'];

/** The layers of the project in groups, from top to bottom: every collection stands in one of them. */
export function qgisGroups(): QgisGroup[] {
  const strategy = collections.filter(
    ({ origin }) => origin.of !== 'places' && origin.of !== 'funding' && origin.of !== 'ground',
  );
  const areal = [...ground, 'funding-by-hromada', ...sheet];
  const places = collections.filter(
    ({ id, origin }) => origin.of === 'places' && !areal.includes(id),
  );
  return [
    {
      title: { uk: 'Стратегія та проєкти', en: 'Strategy and projects' },
      layers: strategy.map(layer),
    },
    { title: { uk: 'Місця', en: 'Places' }, layers: places.map(layer) },
    { title: { uk: 'Тло', en: 'Ground' }, layers: named(ground).map(layer) },
    { title: { uk: 'Кошти', en: 'Money' }, layers: named(['funding-by-hromada']).map(layer) },
    { title: { uk: 'Аркуш', en: 'Sheet' }, layers: named(sheet).map(layer) },
  ];
}

const named = (ids: readonly string[]): Collection[] =>
  ids.flatMap((id) => collections.find((collection) => collection.id === id) ?? []);

/** QGIS makes a layer of items of one kind of geometry; several kinds at once only tiles can hold. */
const layer = (collection: Collection): QgisLayer => ({
  collection,
  from: collection.geometry === 'Geometry' ? 'tiles' : 'items',
  isShown: shown.includes(collection.id),
});
