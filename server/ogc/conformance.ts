const features = (part: number, names: readonly string[]): string[] =>
  names.map((name) => `http://www.opengis.net/spec/ogcapi-features-${part}/1.0/conf/${name}`);

const common = (part: number, name: string): string =>
  `http://www.opengis.net/spec/ogcapi-common-${part}/1.0/conf/${name}`;

const tiles = (names: readonly string[]): string[] =>
  names.map((name) => `http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/${name}`);

const tileMatrixSets = (names: readonly string[]): string[] =>
  names.map((name) => `http://www.opengis.net/spec/tms/2.0/conf/${name}`);

const cql2 = (names: readonly string[]): string[] =>
  names.map((name) => `http://www.opengis.net/spec/cql2/1.0/conf/${name}`);

/** The classes of requirements that are met. */
export const conformanceClasses: readonly string[] = [
  common(1, 'core'),
  common(2, 'collections'),
  ...features(1, ['core', 'oas30', 'html', 'geojson']),
  ...features(2, ['crs']),
  ...features(3, ['queryables', 'queryables-query-parameters', 'filter', 'features-filter']),
  ...cql2([
    'cql2-text',
    'cql2-json',
    'basic-cql2',
    'advanced-comparison-operators',
    'case-insensitive-comparison',
    'accent-insensitive-comparison',
    'basic-spatial-functions',
    'basic-spatial-functions-plus',
    'spatial-functions',
    'temporal-functions',
    'array-functions',
    'property-property',
    'arithmetic',
  ]),
  ...tiles(['core', 'tileset', 'tilesets-list', 'geodata-tilesets', 'mvt', 'oas30']),
  ...tileMatrixSets(['tilematrixset', 'json-tilematrixset', 'json-tilesetmetadata']),
];
