const features = (part: number, names: readonly string[]): string[] =>
  names.map((name) => `http://www.opengis.net/spec/ogcapi-features-${part}/1.0/conf/${name}`);

const common = (part: number, name: string): string =>
  `http://www.opengis.net/spec/ogcapi-common-${part}/1.0/conf/${name}`;

const tiles = (names: readonly string[]): string[] =>
  names.map((name) => `http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/${name}`);

const tileMatrixSets = (names: readonly string[]): string[] =>
  names.map((name) => `http://www.opengis.net/spec/tms/2.0/conf/${name}`);

/** The classes of requirements that are met. */
export const conformanceClasses: readonly string[] = [
  common(1, 'core'),
  common(2, 'collections'),
  ...features(1, ['core', 'oas30', 'html', 'geojson']),
  ...tiles(['core', 'tileset', 'tilesets-list', 'geodata-tilesets', 'mvt', 'oas30']),
  ...tileMatrixSets(['tilematrixset', 'json-tilematrixset', 'json-tilesetmetadata']),
];
