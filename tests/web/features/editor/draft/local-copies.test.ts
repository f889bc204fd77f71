import { expect, test } from 'vitest';
import { emptyProject } from '../../../../../seeds/project.ts';
import { localCopies } from '../../../../../web/features/editor/draft/local-copies.ts';
import { memory } from './memory.ts';

const copy = (id: string, at: string) => ({ id, baseNumber: 0, record: emptyProject, at });

test('the copies of a device are listed by person, the latest first', () => {
  const storage = memory();
  const [olena, petro] = [localCopies(storage, 'olena'), localCopies(storage, 'petro')];
  olena.keep(copy('p-1', '2026-01-01'));
  olena.keep(copy('p-2', '2026-01-02'));
  petro.keep(copy('p-3', '2026-01-03'));
  expect(olena.list().map(({ id }) => id)).toEqual(['p-2', 'p-1']);
  expect(petro.list().map(({ id }) => id)).toEqual(['p-3']);
  expect(petro.read('p-1')).toBeNull();
  olena.drop('p-2');
  expect(olena.list().map(({ id }) => id)).toEqual(['p-1']);
});

test('a device without room, and a copy that is broken, are no failure', () => {
  const full = {
    ...memory(),
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
    getItem: () => '{"id":',
  };
  const copies = localCopies(full, 'olena');
  expect(copies.keep(copy('p-1', '1'))).toBe(false);
  expect(copies.read('p-1')).toBeNull();
});
