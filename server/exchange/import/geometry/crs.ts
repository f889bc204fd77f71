/** A coordinate system that is read. */
export interface Crs {
  code: number;
  name: string;
  /** As proj4 takes it; null for degrees of WGS 84. */
  definition: string | null;
}

/** Shifts to WGS 84: of SK-42 by GOST 32453, of UCS-2000 by EPSG:7817. */
const pulkovo = '+ellps=krass +towgs84=23.57,-140.95,-79.8,0,0.35,0.79,-0.22 +no_defs';
const ucs = '+ellps=krass +towgs84=24.353,-121.36,-75.968,0,0,0,0 +no_defs';
const gauss = (datum: string, falseEasting: number): string =>
  `+proj=tmerc +lat_0=0 +lon_0=39 +k=1 +x_0=${falseEasting} +y_0=0 +units=m ${datum}`;

/** Those in which data of the oblast are kept: zones around the meridian of 39°. */
export const knownCrs: readonly Crs[] = [
  { code: 4326, name: 'WGS 84', definition: null },
  {
    code: 3857,
    name: 'Web Mercator',
    definition:
      '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs',
  },
  { code: 28407, name: 'СК-42, зона 7', definition: gauss(pulkovo, 7_500_000) },
  { code: 4284, name: 'СК-42', definition: `+proj=longlat ${pulkovo}` },
  { code: 6387, name: 'УСК-2000, зона 13', definition: gauss(ucs, 300_000) },
  { code: 5565, name: 'УСК-2000, 6-градусна зона 7', definition: gauss(ucs, 7_500_000) },
  { code: 5569, name: 'УСК-2000, осьовий меридіан 39°', definition: gauss(ucs, 500_000) },
  { code: 5561, name: 'УСК-2000', definition: `+proj=longlat ${ucs}` },
  {
    code: 32637,
    name: 'UTM 37N',
    definition: '+proj=utm +zone=37 +datum=WGS84 +units=m +no_defs',
  },
];

/** Other numbers and names for the same. */
const alike: Readonly<Record<string, number>> = {
  CRS84: 4326,
  '900913': 3857,
  '102100': 3857,
  '3785': 3857,
};

const crsByCode = (code: number): Crs | undefined =>
  knownCrs.find((crs) => crs.code === (alike[code] ?? code));

/** Of a `crs` member of old GeoJSON: `urn:ogc:def:crs:EPSG::3857`, `EPSG:3857`, `…CRS84`. */
export function crsNamed(name: string): Crs | undefined {
  const last = /([A-Z]*\d+)$/i.exec(name.trim())?.[1] ?? '';
  return crsByCode(alike[last.toUpperCase()] ?? Number(last));
}

/** Names of a .prj (WKT of ESRI or of EPSG), the narrower first. */
const wktNames: readonly [RegExp, number][] = [
  [/^PROJC.*"[^"]*(?:Web_?\s?Mercator|Pseudo-Mercator|Popular Visualisation)/is, 3857],
  [/^PROJC.*"Pulkovo[_ ]1942[^"]*(?:Zone|zone)[_ ]7"/s, 28407],
  [/^PROJC.*"(?:UCS|Ukraine)[-_ ]2000[^"]*(?:TM|Ukraine)[^"]*(?:Zone|zone)[_ ]13"/s, 6387],
  [/^PROJC.*"(?:UCS|Ukraine)[-_ ]2000[^"]*3[-_ ][Dd]egree/s, 0],
  [/^PROJC.*"(?:UCS|Ukraine)[-_ ]2000[^"]*(?:Zone|zone)[_ ]7"/s, 5565],
  [/^PROJC.*"(?:UCS|Ukraine)[-_ ]2000[^"]*CM[_ ]39/s, 5569],
  [/^PROJC.*"WGS[_ ](?:19)?84[^"]*UTM[_ ][Zz]one[_ ]37N"/s, 32637],
  [/^PROJC/s, 0],
  [/^GEOG.*"(?:GCS_)?WGS[_ ](?:19)?84/s, 4326],
  [/^GEOG.*"(?:GCS_)?Pulkovo[_ ]1942/s, 4284],
  [/^GEOG.*"(?:GCS_)?(?:UCS[-_ ]2000|Ukraine[_ ]2000)/s, 5561],
];

/** Of the text of a .prj; undefined for one that is not known. */
export function crsOfWkt(wkt: string): Crs | undefined {
  const text = wkt.trim();
  // The last authority is that of the whole.
  const authority = /AUTHORITY\["EPSG","(\d+)"\]\]\s*$/.exec(text)?.[1];
  const byAuthority = authority === undefined ? undefined : crsByCode(Number(authority));
  const [, code = 0] = wktNames.find(([pattern]) => pattern.test(text)) ?? [];
  return byAuthority ?? crsByCode(code);
}
