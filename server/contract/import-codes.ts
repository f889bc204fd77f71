/** Limits of one import. */
export const importLimits = { bytes: 50 * 1024 * 1024, rows: 100_000, listed: 1000 } as const;

export const importFormats = [
  'csv',
  'xlsx',
  'geojson',
  'kml',
  'kmz',
  'gpx',
  'shapefile',
  'iati',
  'oc4ids',
  'dream',
] as const;
export type ImportFormat = (typeof importFormats)[number];

/** What the program can put right if a person says so. */
export const mends = ['swap_axes'] as const;
export type Mend = (typeof mends)[number];

/** What comes of a row; where something is wrong, nothing of the file is imported. */
export const importOutcomes = ['new', 'changed', 'same', 'error'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

export const importStates = ['submitted', 'published', 'undone'] as const;
export type ImportState = (typeof importStates)[number];
