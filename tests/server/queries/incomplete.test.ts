import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyFilter, type Filter } from '../../../server/contract/filter.ts';
import type { Database } from '../../../server/db/schema.ts';
import { incomplete } from '../../../server/queries/incomplete.ts';
import { aSum } from '../../money.ts';
import { publishProjects } from '../../synthetic/fill.ts';
import { loadedDatabase } from '../fixture.ts';
import { aPlace, aProject } from '../register/records.ts';

let db: Database;
beforeAll(async () => {
  ({ db } = await loadedDatabase());
  for (const table of ['project', 'projectItem', 'projectPlace', 'fundingPart'] as const) {
    await db.deleteFrom(table).execute();
  }
  const places = [aPlace({ placeId: 'UA44120110010072887' })];
  const whole = { places, start: '2021', funding: [aSum({ amountMinor: 100 })] };
  const guessed = [{ code: '2.1.2', share: 100, state: 'proposed' as const }];
  const oblast = [aPlace({ placeId: 'UA44000000000018893' })];
  const euros = aSum({ currency: 'EUR', year: 2019, amountMinor: 1_000 });
  await publishProjects(db, [
    { id: 'whole', record: aProject(whole) },
    { id: 'guessed', record: aProject({ ...whole, items: guessed }) },
    { id: 'dear', record: aProject({ ...whole, places: oblast, funding: [euros] }) },
    {
      id: 'vague',
      record: aProject({ ...whole, places: [], funding: [aSum({ year: null, amountMinor: 300 })] }),
    },
    { id: 'bare', record: aProject({ items: [], status: 'unknown' }) },
    { id: 'silent', record: aProject({ ...whole, funding: [aSum({ amountMinor: null })] }) },
  ]);
});
afterAll(() => db.destroy());

const told = async (asked: Partial<Filter> = {}, limit = 10) => {
  const { items } = await incomplete(db, { ...emptyFilter, ...asked }, limit);
  return items.map(({ id, lacks }) => [id, ...lacks]);
};

describe('the incomplete records', () => {
  it('come by money, each with all that it lacks; a whole one is not among them', async () => {
    expect(await told()).toEqual([
      ['dear', 'finer_place'],
      ['vague', 'year', 'place'],
      ['guessed', 'confirmed_task'],
      ['bare', 'funding', 'place', 'task', 'period', 'status'],
      ['silent', 'amount'],
    ]);
  });

  it('are ordered by hryvnias: euros by the rate of their year', async () => {
    const { items } = await incomplete(db, emptyFilter, 10);
    const { rate } = await db
      .selectFrom('exchangeRate')
      .select('rate')
      .where('currency', '=', 'EUR')
      .where('year', '=', 2019)
      .executeTakeFirstOrThrow();
    expect(items[0]?.hryvniasMinor).toBe(Math.round((1_000 * rate) / 10_000));
    expect(items.map(({ hryvniasMinor }) => hryvniasMinor).slice(1, 4)).toEqual([300, 100, null]);
  });

  it('are those of the filter, and as many as are asked for, of so many', async () => {
    expect(await told({ item: ['2.1.2'], place: ['UA44120000000092852'] })).toEqual([
      ['guessed', 'confirmed_task'],
      ['silent', 'amount'],
    ]);
    const { items, count } = await incomplete(db, emptyFilter, 2);
    expect([items.length, count]).toEqual([2, 5]);
  });
});
