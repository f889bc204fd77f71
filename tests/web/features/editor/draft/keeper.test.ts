import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyProject } from '../../../../../seeds/project.ts';
import { Keeper, type Keeping } from '../../../../../web/features/editor/draft/keeper.ts';
import {
  type LocalCopy,
  localCopies,
} from '../../../../../web/features/editor/draft/local-copies.ts';
import { memory } from './memory.ts';

const copy = (titleUk: string, at: string): LocalCopy => ({
  id: 'p-1',
  baseNumber: 3,
  record: { ...emptyProject, titleUk },
  at,
});

/** A server that can be switched off, and a keeper in front of it. */
function scene() {
  const server = { isThere: true, taken: [] as string[], refusal: new Error('offline') };
  const states: Keeping[] = [];
  const here = localCopies(memory(), 'olena');
  const keeper = new Keeper({
    here,
    send: async ({ record }) => {
      if (!server.isThere) throw server.refusal;
      server.taken.push(record.titleUk);
    },
    report: (state) => states.push(state),
    isSignedOut: (error) => error instanceof TypeError,
    delay: 800,
    patience: 5000,
  });
  return { server, states, here, keeper };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what is typed', () => {
  test('is on the device at once, and on the server when the typing pauses', async () => {
    const { server, states, here, keeper } = scene();
    keeper.keep(copy('В', '1'));
    keeper.keep(copy('Во', '2'));
    expect(here.read('p-1')?.record.titleUk).toBe('Во');
    await vi.advanceTimersByTimeAsync(799);
    expect(server.taken).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(server.taken).toEqual(['Во']);
    expect(here.read('p-1')).toBeNull();
    expect(states).toEqual(['keeping', 'keeping', 'kept']);
  });

  test('stays on the device without a connection, and goes when it is back', async () => {
    const { server, states, here, keeper } = scene();
    server.isThere = false;
    keeper.keep(copy('Вода', '1'));
    await vi.advanceTimersByTimeAsync(800);
    expect(states.at(-1)).toBe('here');
    expect(here.read('p-1')?.record.titleUk).toBe('Вода');
    server.isThere = true;
    await vi.advanceTimersByTimeAsync(5000);
    expect(server.taken).toEqual(['Вода']);
    expect(states.at(-1)).toBe('kept');
  });

  test('stays on the device when the session has ended, and says so', async () => {
    const { server, states, here, keeper } = scene();
    Object.assign(server, { isThere: false, refusal: new TypeError('401') });
    keeper.keep(copy('Вода', '1'));
    await keeper.flush();
    expect(states.at(-1)).toBe('signedOut');
    expect(here.read('p-1')).not.toBeNull();
  });

  test('is gone once it was saved as a draft, and no late copy comes after', async () => {
    const { server, here, keeper } = scene();
    keeper.keep(copy('Вода', '1'));
    await keeper.drop('p-1');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.taken).toEqual([]);
    expect(here.read('p-1')).toBeNull();
  });

  test('stays on the device when the page is left before it was sent', async () => {
    const { server, here, keeper } = scene();
    keeper.keep(copy('Вода', '1'));
    keeper.stop();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.taken).toEqual([]);
    expect(here.read('p-1')?.record.titleUk).toBe('Вода');
  });
});
