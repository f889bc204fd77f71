import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPageIfChanged } from '../../server/page-build.ts';

const dist = fileURLToPath(new URL('../../web/dist/', import.meta.url));

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
}

const kilobytes = (file: string): number =>
  gzipSync(readFileSync(`${dist}${file}`), { level: 9 }).length / 1000;

const sum = (files: Iterable<string>): number =>
  [...files].reduce((total, file) => total + kilobytes(file), 0);

const isMapLibre = (file: string): boolean => file.includes('maplibre');

/** The entry of the page and everything that it must load before it can do anything. */
function entryFiles(): Set<string> {
  const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8')) as Record<
    string,
    Chunk
  >;
  const files = new Set<string>();
  const add = (chunk: Chunk | undefined): void => {
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const name of chunk.imports ?? []) add(manifest[name]);
  };
  for (const chunk of Object.values(manifest)) if (chunk.isEntry) add(chunk);
  return files;
}

const scripts = () =>
  readdirSync(`${dist}assets`)
    .filter((name) => /\.m?js$/.test(name))
    .map((name) => `assets/${name}`);

describe('the built page', () => {
  beforeAll(buildPageIfChanged);

  it('needs less than 250 kB of scripts of its own, gzipped, before the map starts', () => {
    const own = [...entryFiles()].filter((file) => file.endsWith('js') && !isMapLibre(file));
    expect(sum(own)).toBeLessThan(250);
  });

  it('has less than 700 kB of scripts in all, gzipped, MapLibre and its worker included', () => {
    expect(sum(scripts())).toBeLessThan(700);
  });

  it('names no address outside in its page and runs no script written into it', () => {
    const html = readFileSync(`${dist}index.html`, 'utf8');
    expect(html).not.toMatch(/https?:\/\//);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
  });
});
