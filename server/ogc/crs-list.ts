/** The coordinate systems of the answers, as addresses of OGC; the first is that of storage. */
export const crs84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';

const epsg = (code: number): string => `http://www.opengis.net/def/crs/EPSG/0/${code}`;

/** WGS 84 with latitude first, Web Mercator, and Ukraine's UCS-2000 in the zone of the oblast. */
export const crsCodes = [4326, 3857, 6387] as const;
export const crsList: readonly string[] = [crs84, ...crsCodes.map(epsg)];
