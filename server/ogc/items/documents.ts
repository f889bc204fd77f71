import type { Collection } from '../collections.ts';
import { moved, type Transform } from '../crs.ts';
import { type Link, ownLinks, types } from '../links.ts';
import { type DataOrigin, licenceLink } from '../origin.ts';
import type { Asked } from '../request.ts';
import type { OgcFeature } from '../sources/source.ts';
import { writeCursor } from './cursor.ts';
import type { Found } from './find.ts';
import type { ItemQuery } from './query.ts';

const featureDocument = ({ id, geometry, properties }: OgcFeature, { toCrs }: Transform) => ({
  type: 'Feature' as const,
  id,
  geometry: geometry && moved(geometry, toCrs),
  properties,
});

const collectionLink = ({ root, language }: Asked, { id, title }: Collection): Link => ({
  href: `${root}/collections/${id}`,
  rel: 'collection',
  type: types.json,
  title: title[language],
});

/** A page of features, with the way to the next. */
export function itemsDocument(
  asked: Asked,
  collection: Collection,
  { order }: ItemQuery,
  { features, matched, end }: Found,
  transform: Transform,
  origin: DataOrigin,
) {
  const links = [...ownLinks(asked, types.geojson), collectionLink(asked, collection)];
  if (end !== null) links.push(nextLink(asked, writeCursor(order, end)));
  return {
    type: 'FeatureCollection' as const,
    ...origin,
    timeStamp: new Date().toISOString(),
    numberMatched: matched,
    numberReturned: features.length,
    links: [...links, licenceLink(asked)],
    features: features.map((feature) => featureDocument(feature, transform)),
  };
}
export type ItemsDocument = ReturnType<typeof itemsDocument>;

/** The same question, from where this page ends. */
function nextLink({ url, language, format }: Asked, cursor: string): Link {
  const href = new URL(url);
  href.searchParams.set('cursor', cursor);
  const title = language === 'uk' ? 'Наступна сторінка' : 'The next page';
  const type = format === 'html' ? types.html : types.geojson;
  return { href: href.href, rel: 'next', type, title };
}

export const itemDocument = (
  asked: Asked,
  collection: Collection,
  feature: OgcFeature,
  transform: Transform,
  origin: DataOrigin,
) => ({
  ...featureDocument(feature, transform),
  ...origin,
  links: [...ownLinks(asked, types.geojson), collectionLink(asked, collection), licenceLink(asked)],
});
export type ItemDocument = ReturnType<typeof itemDocument>;
