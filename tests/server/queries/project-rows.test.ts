import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyFilter, type Filter } from '../../../server/contract/filter.ts';
import type { RowOrder } from '../../../server/contract/row-order.ts';
import type { Database } from '../../../server/db/schema.ts';
import { rowsOf } from '../../../server/queries/project-rows.ts';
import { orderedIds } from '../../../server/queries/row-order.ts';
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

const idsBy = (by: RowOrder['by'], isDown = false, language: 'uk' | 'en' = 'uk') =>
  orderedIds(db, { filter: emptyFilter, order: { by, isDown }, language });

describe('the rows of the table of projects', () => {
  it('say what the columns need, with the part of the money that the filter selects', async () => {
    const found = await rowsOf(db, ['bridge'], filterOf({ item: ['3'] }), null);
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
    expect(await idsBy('title', false, 'en')).toEqual(['idle', 'bridge', 'euro']);
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

  it('come in the order that is asked for, and none for what is not there', async () => {
    const found = await rowsOf(db, ['idle', 'gone', 'bridge'], emptyFilter, null);
    expect(found.map(({ id }) => id)).toEqual(['idle', 'bridge']);
    expect(await rowsOf(db, [], emptyFilter, null)).toEqual([]);
  });

  it('are those that the filter selects', async () => {
    const order = { by: 'planned', isDown: false } as const;
    const filter = filterOf({ status: ['completed'] });
    expect(await orderedIds(db, { filter, order, language: 'uk' })).toEqual(['bridge']);
  });
});
