import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPageIfChanged } from '../../server/page-build.ts';

const dist = fileURLToPath(new URL('../../web/dist/', import.meta.url));

interface Chunk {
  file: string;
  imports?: string[];
  dynamicImports?: string[];
}

const kilobytes = (file: string): number =>
  gzipSync(readFileSync(`${dist}${file}`), { level: 9 }).length / 1000;

const sum = (files: Iterable<string>): number =>
  [...files].reduce((total, file) => total + kilobytes(file), 0);

const isMapLibre = (file: string): boolean => file.includes('maplibre');

/** What only people who sign in load: accounts, the register's editors, import, and drawing. */
const forEditors = /features\/(?:account|correction|editor|import|stories\/register)\/|map\/pencil/;

/** What comes when somebody opens it: charts with Observable Plot, tables, the years, what is asked of the map, and what takes the data away. */
const forExploring =
  /features\/(?:ask|charts|compare|donor|gaps|matrix|project-table|questions|standards|table|time|views)\//;

/** What comes when a story is told or written, and what keeps the page for when there is no network, and up to date. */
const forTelling = /features\/(?:stories\/(?!register\/)|stage\/|offline\/)|shell\/after-start/;

/** What comes when something is printed: PDF and slides, with their fonts. */
const forPaper = /features\/paper\/|pdf-lib|fontkit|pptxgen|jszip/;

const isLater = (name: string): boolean =>
  [forEditors, forExploring, forTelling, forPaper].some((later) => later.test(name));

const manifest = (): Record<string, Chunk> =>
  JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8'));

/** The scripts that the page names itself. */
function entryFiles(): string[] {
  const html = readFileSync(`${dist}index.html`, 'utf8');
  return [...html.matchAll(/<script[^>]+src="\.?\/([^"]+)"/g)].flatMap(([, file]) => file ?? []);
}

/** The entry of the page and all files that it loads, at once or (`isWanted`) when they are asked for. */
function filesFromEntry(isWanted: (name: string) => boolean): Set<string> {
  const chunks = manifest();
  const files = new Set<string>();
  const add = (chunk: Chunk | undefined): void => {
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const name of chunk.imports ?? []) add(chunks[name]);
    for (const name of chunk.dynamicImports ?? []) if (isWanted(name)) add(chunks[name]);
  };
  const entries = entryFiles();
  for (const chunk of Object.values(chunks)) if (entries.includes(chunk.file)) add(chunk);
  return files;
}

const worker = (): string[] =>
  readdirSync(`${dist}assets`)
    .filter((name) => /worker.*\.mjs$/.test(name))
    .map((name) => `assets/${name}`);

const scriptsOf = (files: Iterable<string>): string[] =>
  [...files].filter((file) => file.endsWith('js'));

describe('the built page', () => {
  beforeAll(buildPageIfChanged);

  it('needs less than 250 kB of scripts of its own, gzipped, before the map starts', () => {
    const entry = scriptsOf(filesFromEntry(() => false));
    const before = sum(entry.filter((file) => !isMapLibre(file)));
    expect(before).toBeGreaterThan(50);
    expect(before).toBeLessThan(250);
  });

  it('has less than 700 kB of scripts for readers, gzipped, MapLibre and its worker included', () => {
    const scripts = scriptsOf(filesFromEntry((name) => !isLater(name)));
    expect(worker()).toHaveLength(1);
    expect(sum([...scripts, ...worker()])).toBeLessThan(700);
  });

  it('has less than 180 kB more for those who explore: charts, tables, the years, and asking', () => {
    const first = new Set(scriptsOf(filesFromEntry((name) => !isLater(name))));
    const isWanted = (name: string) => !isLater(name) || forExploring.test(name);
    const all = scriptsOf(filesFromEntry(isWanted));
    expect(sum(all.filter((file) => !first.has(file)))).toBeLessThan(180);
  });

  it('has less than 150 kB more for those who tell stories: Markdown, the stage, lists to drag', () => {
    const first = new Set(scriptsOf(filesFromEntry((name) => !isLater(name))));
    const isWanted = (name: string) => !isLater(name) || forTelling.test(name);
    const more = scriptsOf(filesFromEntry(isWanted)).filter((file) => !first.has(file));
    expect(more.length).toBeGreaterThan(5);
    expect(sum(more)).toBeLessThan(150);
  });

  it('has less than 150 kB more for those who edit: the schemas, the forms, and drawing', () => {
    const isRead = (name: string) => !forEditors.test(name) && !forPaper.test(name);
    const readers = new Set(scriptsOf(filesFromEntry(isRead)));
    const all = scriptsOf(filesFromEntry((name) => !forPaper.test(name)));
    expect(all.length).toBeGreaterThan(readers.size);
    expect(sum(all.filter((file) => !readers.has(file)))).toBeLessThan(150);
  });

  it('has less than 850 kB more for those who print: PDF, slides, and the whole fonts', () => {
    const others = new Set(scriptsOf(filesFromEntry((name) => !forPaper.test(name))));
    const all = scriptsOf(filesFromEntry(() => true));
    const more = sum(all.filter((file) => !others.has(file)));
    expect(more).toBeGreaterThan(100);
    expect(more).toBeLessThan(850);
  });

  it('names no address outside in its page and runs no script written into it', () => {
    const html = readFileSync(`${dist}index.html`, 'utf8');
    expect(html).not.toMatch(/https?:\/\//);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
  });
});
