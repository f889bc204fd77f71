import { type Figure, figure } from '../figure.ts';
import { askAll } from '../register/client.ts';
import { folderOf } from '../register/databases.ts';
import { type Pair, startPair } from '../register/pair.ts';

const connections = 16;
const rounds = 5;
const boxes = 4096;
const gzip = { connections, encoding: 'gzip' };
const plain = { connections };

/** Boxes of the same size all over the oblast, no two alike; each holds more than a page. */
const pages = (): string[] =>
  Array.from({ length: boxes }, (_, number) => {
    const [west, south] = [38 + (number % 64) / 80, 48 + Math.floor(number / 64) / 70];
    const box = [west, south, west + 0.8, south + 0.8].map((degrees) => degrees.toFixed(4));
    return `/api/projects.geojson?bbox=${box.join(',')}&limit=100`;
  });

const firstTile = '/api/map/projects/7/77/43.mvt';

/**
 * Requests per second of pages of features by box, plain and with gzip made on the way, and of a
 * tile that is made already, each beside a bare Hono route with the same uncompressed bytes.
 */
export const answerFigures = (size: '10k' | '100k') => async (): Promise<Figure[]> => {
  const pair = await startPair(await folderOf(size === '10k' ? 10_000 : 100_000));
  try {
    const tile = Array.from({ length: 2000 }, () => firstTile);
    return [
      await rates(`explore.page.${size}.rps`, pair, pages(), plain),
      await rates(`explore.page.gzip.${size}.rps`, pair, pages(), gzip),
      await rates(`explore.tile.${size}.rps`, pair, tile, plain),
    ];
  } finally {
    await pair.stop();
  }
};

/** The first round warms up: the bare route gets its bytes from the app. */
async function rates(
  name: string,
  { app, bare }: Pair,
  paths: readonly string[],
  asking: typeof gzip | typeof plain,
): Promise<Figure> {
  const perSecond = (milliseconds: number) => (paths.length / milliseconds) * 1000;
  const [ours, base]: [number[], number[]] = [[], []];
  await askAll(app, paths, asking);
  await askAll(bare, paths, plain);
  for (let round = 0; round < rounds; round++) {
    ours.push(perSecond(await askAll(app, paths, asking)));
    base.push(perSecond(await askAll(bare, paths, plain)));
  }
  return figure(name, ours, base);
}
