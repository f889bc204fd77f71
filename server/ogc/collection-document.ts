import type { Collection } from './collections.ts';
import { crs84, crsList } from './crs-list.ts';
import type { Extent } from './extent.ts';
import { toSchema } from './feature-schema.ts';
import { type Link, ogcRel, types } from './links.ts';
import { type DataOrigin, licenceLink } from './origin.ts';
import type { Asked } from './request.ts';
import { toStyles } from './styles/links.ts';
import { toTiles } from './tiles/links.ts';

/** From a collection to what it holds and what can be asked of it. */
function collectionLinks(asked: Asked, collection: Collection): Link[] {
  const { id, title, geometry } = collection;
  const { root, language } = asked;
  const at = `${root}/collections/${id}`;
  const isUk = language === 'uk';
  const named = title[language];
  return [
    { href: `${at}/items`, rel: 'items', type: types.geojson, title: `${named}: GeoJSON` },
    { href: `${at}/items?f=html`, rel: 'items', type: types.html, title: `${named}: HTML` },
    {
      href: `${at}/queryables`,
      rel: ogcRel('queryables'),
      type: types.schema,
      title: isUk ? 'За чим можна відбирати' : 'What can be filtered by',
    },
    {
      href: `${at}/sortables`,
      rel: ogcRel('sortables'),
      type: types.schema,
      title: isUk ? 'За чим можна впорядкувати' : 'What can be sorted by',
    },
    toSchema(asked, collection),
    ...(geometry === 'none' ? [] : [toTiles(asked, collection), toStyles(asked, collection)]),
    licenceLink(asked),
  ];
}

/** What the list of collections and a collection's own address tell of it. */
export function collectionDocument(
  asked: Asked,
  collection: Collection,
  extent: Extent,
  origin: DataOrigin,
) {
  const { id, title, description } = collection;
  const { box, period } = extent;
  return {
    id,
    title: title[asked.language],
    description: description[asked.language],
    attribution: origin.attribution,
    licence: origin.licence,
    dataDate: origin.dataDate,
    itemType: 'feature',
    extent: {
      ...(box && { spatial: { bbox: [box], crs: crs84 } }),
      ...(period && {
        temporal: {
          interval: [period],
          trs: 'http://www.opengis.net/def/uom/ISO-8601/0/Gregorian',
        },
      }),
    },
    crs: crsList,
    storageCrs: crs84,
    links: collectionLinks(asked, collection),
  };
}
export type CollectionDocument = ReturnType<typeof collectionDocument>;
