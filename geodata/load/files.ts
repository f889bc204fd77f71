import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Every file of data/ and shapes/ that makes up the geodata, by its name here. */
const names = [
  'data/units.csv',
  'data/settlements.csv',
  'data/objects.csv',
  'data/aliases.csv',
  'shapes/units.topo.json',
  'shapes/lines.json',
  'shapes/neighbours.json',
  'shapes/background.json',
] as const;
export type GeodataFile = (typeof names)[number];

/** The text of each file; tests hand over broken ones. */
export type GeodataFiles = Record<GeodataFile, string>;

/** Reads the committed files beside this package. */
export function readGeodataFiles(): GeodataFiles {
  const read = (name: GeodataFile) =>
    [name, readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')] as const;
  return Object.fromEntries(names.map(read)) as GeodataFiles;
}

/** SHA-256 over names and contents, in hex: it changes when any fact or shape changes. */
export function fingerprintOf(files: GeodataFiles): string {
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name}\0${files[name]}\0`);
  return hash.digest('hex');
}
