import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyFilter } from '../../../server/contract/filter.ts';
import type { Database } from '../../../server/db/schema.ts';
import { exchangeRates } from '../../../server/queries/convert.ts';
import { deviation } from '../../../server/queries/deviation.ts';
import { flows } from '../../../server/queries/flows.ts';
import type { Conversion } from '../../../server/queries/money.ts';
import { summary } from '../../../server/queries/summary.ts';
import { aSum } from '../../money.ts';
import { publishProjects } from '../../synthetic/fill.ts';
import { loadedDatabase } from '../fixture.ts';
import { aPlace, aProject } from '../register/records.ts';

let db: Database;
let hryvnias: Conversion;
beforeAll(async () => {
  ({ db } = await loadedDatabase());
  hryvnias = { to: 'UAH', rates: await exchangeRates(db) };
  for (const table of ['project', 'projectItem', 'projectPlace', 'fundingPart'] as const) {
    await db.deleteFrom(table).execute();
  }
  const third = (code: string, share: number) => ({ code, share, state: 'confirmed' as const });
  const town = aPlace({ placeId: 'UA44120110010072887' });
  const items = [third('2.1.2/3', 33.33), third('3.1.1', 33.33), third('3.1.2', 33.34)];
  const euros = aSum({ currency: 'EUR', year: 2022, amountMinor: 101 });
  const unrated = aSum({ currency: 'EUR', year: 2021, amountMinor: 7 });
  const spent = aSum({ kind: 'disbursed', amountMinor: 80 });
  await publishProjects(db, [
    {
      id: 'both',
      record: aProject({ items, places: [town], funding: [aSum({}), euros, unrated, spent] }),
    },
    { id: 'planned', record: aProject({ funding: [aSum({ amountMinor: 9, funder: 'dfrr' })] }) },
  ]);
});
afterAll(() => db.destroy());

describe('flows of money', () => {
  it('go from each funder to each goal and raion, what has no raion by itself', async () => {
    const { rows } = await flows(db, { ...emptyFilter, to: 2021 }, 'planned', hryvnias);
    expect(rows).toEqual([
      { funder: 'dfrr', goal: '2', raion: null, amountMinor: 9 },
      { funder: 'state-fund', goal: '2', raion: 'UA44120000000092852', amountMinor: 33 },
      { funder: 'state-fund', goal: '3', raion: 'UA44120000000092852', amountMinor: 67 },
    ]);
  });

  it('add up to the summary in one currency, and tell what has no rate', async () => {
    const { rows, rates, withoutRate } = await flows(db, emptyFilter, 'planned', hryvnias);
    const { total } = await summary(db, emptyFilter, hryvnias);
    const planned = total.money.filter(({ kind }) => kind === 'planned');
    const expected = planned.reduce((sum, one) => sum + (one.converted ?? one).amountMinor, 0);
    expect(rows.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(expected);
    expect(expected).toBe(109 + 3432);
    expect(rates.map(({ currency, year }) => [currency, year])).toEqual([['EUR', 2022]]);
    expect(withoutRate).toEqual([{ kind: 'planned', currency: 'EUR', year: 2021, amountMinor: 7 }]);
  });
});

describe('planned against carried out', () => {
  it('compares what is known of a project for the same year, and tells the rest', async () => {
    const { years, projects, projectCount, missing } = await deviation(db, emptyFilter, hryvnias);
    expect(years).toEqual([{ year: 2021, planned: 100, disbursed: 80, projects: 1 }]);
    expect(projects).toEqual([
      { projectId: 'both', titleUk: 'Ремонт школи', titleEn: '', planned: 100, disbursed: 80 },
    ]);
    expect(projectCount).toBe(1);
    expect(missing).toEqual({
      disbursed: { projects: 2, amountMinor: 9 + 3432 },
      planned: { projects: 0, amountMinor: 0 },
    });
  });

  it('is empty where nothing is', async () => {
    const asked = { ...emptyFilter, from: 2030 };
    const { years, projects, projectCount } = await deviation(db, asked, hryvnias);
    expect([years, projects, projectCount]).toEqual([[], [], 0]);
  });
});
