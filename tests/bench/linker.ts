import { loadGeodata } from '@stratlas/geodata';
import { createLinker } from '../../server/join/linker/index.ts';
import { goldSentences } from '../server/join/linker/gold.ts';
import { type Figure, figure } from './figure.ts';

const runs = 21;
const wordBreak = /[^\p{L}\p{N}]+/u;

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** What the least could cost: each word of the titles looked up in a set of names. */
function countNames(names: ReadonlySet<string>, titles: readonly string[]): number {
  const words = titles.flatMap((title) => title.toLowerCase().split(wordBreak));
  return words.filter((word) => names.has(word)).length;
}

/** Titles a second on one core, beside a plain look-up of their words; and the linker's making. */
export async function linker(): Promise<Figure[]> {
  const { places } = loadGeodata();
  const titles = goldSentences().map(({ text }) => text);
  const names = new Set(places.map(({ nameUk }) => nameUk.toLowerCase()));
  const own = createLinker(places);
  const samples = Array.from({ length: runs }, () => ({
    link: timed(() => titles.map((title) => own.link(title))),
    look: timed(() => countNames(names, titles)),
    make: timed(() => createLinker(places)),
    set: timed(() => new Set(places.map(({ nameUk }) => nameUk.toLowerCase()))),
  })).slice(1);
  const rate = (milliseconds: number) => (titles.length / milliseconds) * 1000;
  const of = (key: keyof (typeof samples)[number]) => samples.map((sample) => sample[key]);
  return [
    figure('linker titles per second', of('link').map(rate), of('look').map(rate)),
    figure('linker creation ms', of('make'), of('set')),
  ];
}
