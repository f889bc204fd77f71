import { expect, test } from 'vitest';
import { Listeners } from '../../../server/routes/listeners.ts';

/** Listeners to data that a test changes, looked at all the time. */
function listening(given: { most?: number; beat?: number } = {}) {
  const data = { version: 'a-1' };
  const listeners = new Listeners(async () => data.version, { look: 2, ...given });
  const listen = async () => {
    const events = await listeners.listen();
    if (events === null) return null;
    const reader = events.getReader();
    const next = async () => new TextDecoder().decode((await reader.read()).value);
    return { reader, next };
  };
  return { data, listeners, listen };
}

const event = (version: string) =>
  `retry: 10000\nid: ${version}\nevent: data\ndata: {"dataVersion":"${version}"}\n\n`;

test('everybody hears the version of now, and then each other one', async () => {
  const { data, listeners, listen } = listening();
  const [a, b] = [await listen(), await listen()];
  expect(await a?.next()).toBe(event('a-1'));
  expect(await b?.next()).toBe(event('a-1'));
  data.version = 'a-2';
  expect(await a?.next()).toBe(event('a-2'));
  expect(await b?.next()).toBe(event('a-2'));
  listeners.close();
});

test('a line now and then keeps the connection open', async () => {
  const { listeners, listen } = listening({ beat: 2 });
  const one = await listen();
  await one?.next();
  expect(await one?.next()).toBe(':\n\n');
  listeners.close();
});

test('there is room for so many, and whoever leaves makes room', async () => {
  const { listeners, listen } = listening({ most: 2 });
  const one = await listen();
  await listen();
  expect(await listen()).toBeNull();
  await one?.reader.cancel();
  expect(listeners.size).toBe(1);
  expect(await listen()).not.toBeNull();
  listeners.close();
});

test('who does not read is let go', async () => {
  const { listeners, listen } = listening({ beat: 1 });
  await listen();
  await expect.poll(() => listeners.size).toBe(0);
});

test('when the server stops, all connections end and nobody can open another', async () => {
  const { listeners, listen } = listening();
  const one = await listen();
  await one?.next();
  listeners.close();
  expect(await one?.reader.read()).toEqual({ done: true, value: undefined });
  expect([listeners.size, await listen()]).toEqual([0, null]);
});
