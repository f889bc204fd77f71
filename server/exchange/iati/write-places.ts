import type { PublicProject } from '../columns/lines.ts';
import type { Terms } from '../standards/terms.ts';
import { locationClass } from './codes.ts';
import { element, worded } from './element.ts';

type Place = PublicProject['places'][number];

const wgs84 = 'http://www.opengis.net/def/crs/EPSG/0/4326';

/** Luhansk oblast in ISO 3166-2, for whoever does not know KATOTTG. */
const oblast = { vocabulary: 'A4', level: 1, code: 'UA-09' } as const;

/** Where the project is, as finely as it may be told; a hidden place is no location at all. */
export const locations = ({ places }: PublicProject, terms: Terms): string =>
  places.map((place) => location(place, terms)).join('');

function location({ placeId, lon, lat, geometry, precision }: Place, terms: Terms): string {
  if (placeId === null && (lon === null || lat === null)) return '';
  const id = placeId ?? '';
  const isExact = precision === 'exact' && (geometry !== null || isSpot(terms.placeKind(id)));
  return element(
    'location',
    { ref: placeId },
    element('location-reach', { code: '1' }),
    worded('name', {}, { uk: terms.uk.of('placeId', id), en: terms.en.of('placeId', id) }),
    id.startsWith('UA44') ? element('administrative', oblast) : '',
    point(lon, lat),
    element('exactness', { code: isExact ? '1' : '2' }),
    element('location-class', { code: locationClass(geometry ? undefined : terms.placeKind(id)) }),
  );
}

/** Of a unit or of something long a point is only an example. */
const isSpot = (kind: string | undefined): boolean => ['3', '2'].includes(locationClass(kind));

/** Latitude first: the order of EPSG:4326. */
const point = (lon: number | null, lat: number | null): string =>
  lon === null || lat === null
    ? ''
    : element('point', { srsName: wgs84 }, element('pos', {}, `${lat} ${lon}`));
