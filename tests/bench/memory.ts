import { readFileSync } from 'node:fs';
import { startServer } from '../server-process.ts';
import { type Figure, figure } from './figure.ts';

const paths = [
  '/',
  '/api/strategy',
  '/api/places.geojson',
  '/api/map/links.geojson',
  '/api/map/labels.geojson',
  '/api/map/ground.geojson',
  '/api/map/projects.geojson',
  '/api/projects?limit=50',
  '/api/totals?by=goal',
  '/api/organisations',
  '/api/openapi.json',
  '/api/summary',
  '/api/places?q=Старобільськ',
];

const linkText = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ text: 'Капітальний ремонт школи у м. Рубіжному Луганської області' }),
};

/** What a bare Hono route needs in the same runtime is no fair floor; the limit is the baseline. */
const limitMegabytes = 150;

/** Resident memory of a process of this machine. */
export const residentMegabytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** Resident memory of the server, in megabytes, after it has answered everything that a page asks. */
export async function serverMemory(): Promise<Figure[]> {
  const sample: number[] = [];
  for (let run = 0; run < 3; run++) {
    const server = await startServer();
    for (const path of paths) await (await fetch(`${server.address}${path}`)).arrayBuffer();
    await fetch(`${server.address}/api/link-text`, linkText);
    sample.push(residentMegabytes(server.pid));
    await server.stop();
  }
  return [figure('memory.server.MB', sample, [limitMegabytes])];
}
