/** The package surface of geodata: places, names and shapes. */
export { type Credit, credits, creditsFor } from './credits.ts';
export { GeodataError } from './load/error.ts';
export { type GeodataFiles, readGeodataFiles } from './load/files.ts';
export { type Background, type Geodata, loadGeodata } from './load/geodata.ts';
export { findPlaces, indexNames, type NameIndex } from './names/find.ts';
export { foldName } from './names/fold.ts';
export { romanise } from './names/romanise.ts';
export * from './place.ts';
export { type Box, boxOf, labelPoint, positionsOf } from './shape/measure.ts';
export { memberIds } from './shape/units.ts';
export * from './territory.ts';
