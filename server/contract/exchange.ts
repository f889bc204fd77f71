/** How cells of a CSV file are parted. */
export const separators = { comma: ',', semicolon: ';', tab: '\t' } as const;
export type Separator = keyof typeof separators;

/** Where people count with a decimal comma, programs for tables part cells by semicolons. */
export const usualSeparator = { uk: 'semicolon', en: 'comma' } as const;

/** The formats of export with their media types. */
export const exportFormats = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
  kml: 'application/vnd.google-earth.kml+xml',
} as const;
export type ExportFormat = keyof typeof exportFormats;
