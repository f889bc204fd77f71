import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyFilter, type Filter } from '../../../server/contract/filter.ts';
import { type RowOrder, rowSorts } from '../../../server/contract/row-order.ts';
import type { Database } from '../../../server/db/schema.ts';
import { projectRows, rowPosition } from '../../../server/queries/project-rows.ts';
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
  const half = (code: string) => ({ code, share: 50, state: 'confirmed' as const });
  const town = aPlace({ placeId: 'UA44120110010072887' });
  await publishProjects(db, [
    {
      id: 'bridge',
      record: aProject({
        titleUk: 'Ґанок',
        titleEn: 'A porch',
        status: 'completed',
        items: [half('2.1.2/3'), half('3.1.1')],
        places: [town],
        funding: [aSum({ amountMinor: 100 }), aSum({ kind: 'disbursed', year: 2022 })],
      }),
    },
    { id: 'euro', record: aProject({ titleUk: 'Дах', titleEn: 'Zinc', funding: [euro(4)] }) },
    { id: 'idle', record: aProject({ titleUk: 'Гора', start: '2019' }) },
  ]);
});
afterAll(() => db.destroy());

/** In 2022 a euro was 33.98 hryvnias; of 2021 no rate is known. */
const euro = (amountMinor: number) => aSum({ currency: 'EUR', year: 2022, amountMinor });

const filterOf = (asked: Partial<Filter>): Filter => ({ ...emptyFilter, ...asked });

async function rows(order: RowOrder, asked: Partial<Filter> = {}, offset = 0, limit = 10) {
  const query = { filter: filterOf(asked), order, language: 'uk' as const };
  return projectRows(db, query, { offset, limit, conversion: null });
}

const idsBy = async (by: RowOrder['by'], isDown = false): Promise<string[]> =>
  (await rows({ by, isDown })).rows.map(({ id }) => id);

describe('the rows of the table of projects', () => {
  it('say what the columns need, with the part of the money that the filter selects', async () => {
    const { total, rows: found } = await rows({ by: 'id', isDown: false }, { item: ['3'] });
    expect(total).toBe(1);
    expect(found).toEqual([
      {
        id: 'bridge',
        titleUk: 'Ґанок',
        titleEn: 'A porch',
        status: 'completed',
        startYear: 2021,
        endYear: 2022,
        onMap: true,
        items: ['2.1.2/3', '3.1.1'],
        places: ['UA44120110010072887'],
        funders: ['state-fund'],
        money: [
          { kind: 'planned', currency: 'UAH', amountMinor: 50 },
          { kind: 'disbursed', currency: 'UAH', amountMinor: 50 },
        ],
      },
    ]);
  });

  it('stand in Ukrainian order of their titles, or of the English ones where there are any', async () => {
    expect(await idsBy('title')).toEqual(['idle', 'bridge', 'euro']);
    expect(await idsBy('title', true)).toEqual(['euro', 'bridge', 'idle']);
    const order = { by: 'title', isDown: false } as const;
    const english = { filter: emptyFilter, order, language: 'en' as const };
    const { rows: found } = await projectRows(db, english, {
      offset: 0,
      limit: 10,
      conversion: null,
    });
    expect(found.map(({ id }) => id)).toEqual(['idle', 'bridge', 'euro']);
  });

  it('are sorted by sums over all currencies, what has none last both ways', async () => {
    expect(await idsBy('planned')).toEqual(['bridge', 'euro', 'idle']);
    expect(await idsBy('planned', true)).toEqual(['euro', 'bridge', 'idle']);
    expect(await idsBy('disbursed')).toEqual(['bridge', 'euro', 'idle']);
    expect(await idsBy('start', true)).toEqual(['euro', 'bridge', 'idle']);
  });

  it('are sorted by status in the order of a project’s life, and by where they are shown', async () => {
    expect(await idsBy('status', true)).toEqual(['bridge', 'euro', 'idle']);
    expect(await idsBy('shown')).toEqual(['euro', 'idle', 'bridge']);
  });

  it('come from any row on, always with how many there are', async () => {
    const { total, rows: found } = await rows({ by: 'title', isDown: false }, {}, 1, 1);
    expect([total, ...found.map(({ id }) => id)]).toEqual([3, 'bridge']);
    expect(await rows({ by: 'title', isDown: false }, {}, 3)).toEqual({ total: 3, rows: [] });
  });
});

describe('the position of a project', () => {
  it.each(
    rowSorts.flatMap((by) => [
      { by, isDown: false },
      { by, isDown: true },
    ]),
  )('is where it stands among the rows: %o', async (order) => {
    const { rows: found } = await rows(order);
    const query = { filter: emptyFilter, order, language: 'uk' as const };
    const positions = await Promise.all(found.map(({ id }) => rowPosition(db, query, id)));
    expect(positions).toEqual([0, 1, 2]);
  });

  it('is none where the filter leaves it out', async () => {
    const order = { by: 'title', isDown: false } as const;
    const query = { filter: filterOf({ status: ['idea'] }), order, language: 'uk' as const };
    expect(await rowPosition(db, query, 'bridge')).toBeNull();
  });
});
