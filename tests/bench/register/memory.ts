import { startServer } from '../../server-process.ts';
import { type Figure, figure } from '../figure.ts';
import { residentMegabytes } from '../memory.ts';
import { neverAsked, rotating } from './addresses.ts';
import { askAll } from './client.ts';

/** The limit: no bare route holds a register. */
const limitMegabytes = 400;
const cold = 20;

/** Long answers, which come piece by piece. */
const whole = ['/api/map/projects.geojson', '/api/export.csv', '/api/export.geojson'];

/** Resident memory of the real program over a register, after lists, summaries, the map and exports. */
export async function registerMemory(folder: string): Promise<Figure> {
  const server = await startServer(folder);
  const port = Number(new URL(server.address).port);
  for (const kind of ['list', 'summary'] as const) {
    const fresh = neverAsked(kind);
    const paths = Array.from({ length: cold }, () => fresh.next().value);
    await askAll(port, [...rotating(kind), ...paths, ...rotating(kind)]);
  }
  for (const path of whole) await readAway(`${server.address}${path}`);
  const resident = residentMegabytes(server.pid);
  await server.stop();
  return figure('register.memory.100k.MB', [resident], [limitMegabytes]);
}

async function readAway(url: string): Promise<void> {
  const answer = await fetch(url);
  if (answer.status !== 200) throw new Error(`${url}: ${await answer.text()}`);
  await answer.body?.pipeTo(new WritableStream());
}
