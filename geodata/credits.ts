/** A source that the map must name, with the attribution text to show. */
export interface Credit {
  id: 'osm' | 'naturalEarth' | 'geonames' | 'wri' | 'katottg' | 'kse';
  /** Shown on the map as it stands, in every language. */
  text: string;
  licence: string;
  url: string;
}

/** In the order in which the map shows them. */
export const credits: readonly Credit[] = [
  {
    id: 'osm',
    text: '© OpenStreetMap contributors',
    licence: 'ODbL 1.0',
    url: 'https://www.openstreetmap.org/copyright',
  },
  {
    id: 'naturalEarth',
    text: 'Made with Natural Earth',
    licence: 'public domain',
    url: 'https://www.naturalearthdata.com/',
  },
  {
    id: 'geonames',
    text: 'GeoNames',
    licence: 'CC BY 4.0',
    url: 'https://www.geonames.org/',
  },
  {
    id: 'wri',
    text: 'WRI Global Power Plant Database',
    licence: 'CC BY 4.0',
    url: 'https://datasets.wri.org/dataset/globalpowerplantdatabase',
  },
  {
    id: 'katottg',
    text: 'KATOTTG codifier',
    licence: 'official document',
    url: 'https://mindev.gov.ua/',
  },
  {
    id: 'kse',
    text: 'KSE-Loc-Data-Hub',
    licence: 'MIT',
    url: 'https://github.com/kse-ua/KSE-Loc-Data-Hub',
  },
];

const marks: Record<Credit['id'], RegExp> = {
  osm: /ODbL/u,
  naturalEarth: /Natural Earth/u,
  geonames: /GeoNames/u,
  wri: /Power Plant/u,
  katottg: /KATOTTG/u,
  kse: /KSE-Loc-Data-Hub/u,
};

/** The credits that a place's source and licence call for, in the order of `credits`. */
export function creditsFor({ source, licence }: { source: string; licence: string }): Credit[] {
  return credits.filter(({ id }) => marks[id].test(`${source} ${licence}`));
}
