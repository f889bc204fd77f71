import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyFilter } from '../../../server/contract/filter.ts';
import { projectPageSchema } from '../../../server/contract/projects.ts';
import type { Database } from '../../../server/db/schema.ts';
import {
  type PageQuery,
  projectDetailText,
  projectFeatures,
  projectPage,
  projectRows,
} from '../../../server/queries/projects.ts';
import { fill } from '../../synthetic/fill.ts';
import { loadedDatabase, plainSql } from '../fixture.ts';

let db: Database;
beforeAll(async () => {
  ({ db } = await loadedDatabase());
  await fill(db, 600);
});
afterAll(() => db.destroy());

const page = async (query: PageQuery) =>
  projectPageSchema.parse(JSON.parse(await projectPage(db, emptyFilter, query)));

describe('a page of projects', () => {
  it('begins after the last one of the page before', () => {
    const query = projectRows(db, { ...emptyFilter, status: ['idea'] }, { limit: 9, cursor: 'x' });
    const { parameters } = query.compile();
    expect(plainSql(query.compile())).toBe(
      'select "id", "answer" from "project" where "project"."status" in (?) and "id" > ? ' +
        'order by "id" limit ?',
    );
    expect(parameters).toEqual(['idea', 'x', 10]);
  });

  it('follows page after page to the end, each project once and in order', async () => {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const { items, nextCursor } = await page({ limit: 150, cursor });
      ids.push(...items.map(({ id }) => id));
      cursor = nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(ids).toHaveLength(762);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });

  it('is the last one when it holds exactly what is left', async () => {
    expect((await page({ limit: 762 })).nextCursor).toBeNull();
    expect((await page({ limit: 761 })).nextCursor).toBe('wb-3r-c3');
    expect(await page({ limit: 5, cursor: 'zz' })).toEqual({ items: [], nextCursor: null });
  });
});

it('one project is the text that was published; of none there is none', async () => {
  const detail = JSON.parse((await projectDetailText(db, 'dfrr-2021-001')) ?? '');
  expect(detail).toMatchObject({ id: 'dfrr-2021-001', revision: 1, start: '2021' });
  expect(await projectDetailText(db, 'nothing')).toBeUndefined();
});

it('the map gets every feature once, in pieces that are one document', async () => {
  const pieces: string[] = [];
  for await (const piece of projectFeatures(db)) pieces.push(piece);
  const { features } = JSON.parse(pieces.join(''));
  const rows = await db
    .selectFrom('projectPlace')
    .select('feature')
    .where('feature', 'is not', null)
    .orderBy('projectId')
    .orderBy('position')
    .execute();
  expect(pieces.length).toBeGreaterThan(3);
  expect(features).toEqual(rows.map(({ feature }) => JSON.parse(feature ?? '')));
});
