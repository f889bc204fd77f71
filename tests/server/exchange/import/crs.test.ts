import { expect, test } from 'vitest';
import { crsNamed, crsOfWkt, knownCrs } from '../../../../server/exchange/import/geometry/crs.ts';
import { reprojecting } from '../../../../server/exchange/import/geometry/reproject.ts';

test.each([
  ['PROJCS["Pulkovo_1942_GK_Zone_7",GEOGCS["GCS_Pulkovo_1942"]]', 28407],
  ['PROJCS["Pulkovo 1942 / Gauss-Kruger zone 7",AUTHORITY["EPSG","28407"]]', 28407],
  ['PROJCS["UCS-2000 / Ukraine TM zone 13",GEOGCS["UCS-2000"]]', 6387],
  ['PROJCS["UCS-2000 / Gauss-Kruger zone 7",GEOGCS["UCS-2000"]]', 5565],
  ['PROJCS["WGS_1984_UTM_Zone_37N",GEOGCS["GCS_WGS_1984"]]', 32637],
  ['PROJCS["WGS 84 / Pseudo-Mercator",GEOGCS["WGS 84"]]', 3857],
  ['GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]', 4326],
  ['GEOGCS["GCS_Pulkovo_1942",DATUM["D_Pulkovo_1942"]]', 4284],
  ['PROJCS["Local",GEOGCS["GCS_WGS_1984"]]', undefined],
])('%s', (wkt, code) => {
  expect(crsOfWkt(wkt)?.code).toBe(code);
});

test('old GeoJSON names its system in several ways', () => {
  expect(crsNamed('urn:ogc:def:crs:EPSG::28407')?.code).toBe(28407);
  expect(crsNamed('EPSG:900913')?.code).toBe(3857);
  expect(crsNamed('urn:ogc:def:crs:OGC:1.3:CRS84')?.code).toBe(4326);
  expect(crsNamed('EPSG:2154')).toBeUndefined();
});

/** The same point of the meridian of 39° in each system lies within the datum’s shift of it. */
test.each(knownCrs.filter(({ definition }) => definition?.includes('lon_0=39')))(
  '$name has the meridian of 39°',
  async (crs) => {
    const east = Number(/x_0=(\d+)/.exec(crs.definition ?? '')?.[1]);
    const [lon = 0, lat = 0] = (await reprojecting(crs))([east, 5_430_000]);
    expect(Math.abs(lon - 39)).toBeLessThan(0.003);
    expect(lat).toBeCloseTo(49, 1);
  },
);
