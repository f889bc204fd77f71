import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { AnswerBook } from '../../../server/contract/index.ts';
import { answerFrom, pictureAddress } from '../../../web/api/kept.ts';

const tile = '/api/map/projects/7/77/43.mvt';
const book: AnswerBook = {
  madeAt: '2026-11-28T08:00:00.000Z',
  dataDate: '2026-11-01T00:00:00.000Z',
  story: 'one',
  tiles: ['', 'item=2'],
  answers: {
    '/api/strategy': { type: 'application/json', file: 'answers/a1.json' },
    '/api/picture.svg?of=projects': { type: 'image/svg+xml', file: 'pictures/1.svg' },
  },
  packed: gzipSync(
    JSON.stringify({
      pieces: ['{"total":', '3}', '4}', 'GgA='],
      texts: { '/api/summary?in=UAH&item=2': [0, 1] },
      tiles: { [tile]: 3 },
    }),
  ).toString('base64'),
};
const read = async (file: string) => new Response(`from ${file}`);
const get = (address: string, method = 'GET') => answerFrom(book, address, method, read);

test('an answer is found however its parameters are ordered', async () => {
  const answer = await get('/api/summary?item=2&in=UAH');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/json');
  expect(await answer.json()).toEqual({ total: 3 });
});

test('bytes come back as they were', async () => {
  const answer = await get(`kept://book${tile}?edition=x`.slice('kept://book'.length));
  expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0x1a, 0]);
});

test('an answer that lies in a file is read from there', async () => {
  expect(await (await get('/api/strategy')).text()).toBe('from answers/a1.json');
});

test('of a query whose tiles were taken, a missing one is empty', async () => {
  const answer = await get('/api/map/projects/9/1/1.mvt?item=2');
  expect(answer.ok).toBe(true);
  expect((await answer.arrayBuffer()).byteLength).toBe(0);
});

test.each([
  ['another filter’s tile', '/api/map/projects/9/1/1.mvt?item=3', 'GET'],
  ['another filter’s sums', '/api/summary?item=3', 'GET'],
  ['what is written', '/api/link-text', 'POST'],
])('%s was not taken along, and the answer says so', async (_, address, method) => {
  const answer = await get(address, method);
  expect(answer.status).toBe(404);
  expect((await answer.json()).error.code).toBe('not_kept');
});

test('a picture has an address with and without a book', () => {
  const address = '/api/picture.svg?of=projects';
  expect(pictureAddress(null, address)).toBe(address);
  expect(pictureAddress(book, address)).toBe('pictures/1.svg');
});
