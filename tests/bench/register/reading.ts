import { type Figure, figure } from '../figure.ts';
import { type Kind, neverAsked, rotating } from './addresses.ts';
import { askAll } from './client.ts';
import type { Pair } from './pair.ts';

const sizes = ['10k', '100k'] as const;
type Size = (typeof sizes)[number];

/** Registers of 10,000 and of 100,000 projects. */
export type Registers = Record<Size, Pair>;

/** Requests per second of the app and of the bare route, of each round. */
type Sample = Record<Size, { app: number[]; bare: number[] }>;

const rounds = { warm: 15, cold: 6 };
/** So many requests are long enough to be timed. */
const warmRequests = 180;
/** A multiple of the five sorts of filters. */
const coldAddresses = 10;

/**
 * Requests per second of the list or the summary beside a bare Hono route with the same bytes, over
 * HTTP: of addresses that are asked again and again, and (`cold`) of those that nobody asked before,
 * which no memory of earlier answers helps. `growth` is the time of a request at 100,000 projects
 * over that at 10,000.
 */
export async function readingFigures(kind: Kind, registers: Registers): Promise<Figure[]> {
  const set = rotating(kind);
  const again = Array.from({ length: warmRequests / set.length }, () => set).flat();
  const fresh = neverAsked(kind);
  const next = () => Array.from({ length: coldAddresses }, () => fresh.next().value);
  return [
    ...figures(`register.${kind}`, await sampled(registers, rounds.warm, () => again)),
    ...figures(`register.${kind}.cold`, await sampled(registers, rounds.cold, next)),
  ];
}

/** The first round warms up and does not count. */
async function sampled(registers: Registers, count: number, next: () => string[]): Promise<Sample> {
  const sample: Sample = { '10k': { app: [], bare: [] }, '100k': { app: [], bare: [] } };
  for (let round = -1; round < count; round++) {
    const paths = next();
    for (const size of sizes) {
      const { app, bare } = registers[size];
      const own = await rate(app, paths);
      // At the first request for an address the bare route gets its bytes from the app.
      await askAll(bare, paths);
      const other = await rate(bare, paths);
      if (round < 0) continue;
      sample[size].app.push(own);
      sample[size].bare.push(other);
    }
  }
  return sample;
}

const rate = async (port: number, paths: readonly string[]): Promise<number> =>
  (paths.length / (await askAll(port, paths))) * 1000;

function figures(name: string, sample: Sample): Figure[] {
  const time = (size: Size) => sample[size].app.map((perSecond) => 1000 / perSecond);
  return [
    ...sizes.map((size) => figure(`${name}.${size}.rps`, sample[size].app, sample[size].bare)),
    figure(`${name}.growth`, time('100k'), time('10k')),
  ];
}
