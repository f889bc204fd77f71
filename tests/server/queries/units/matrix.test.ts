import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyFilter, type Filter } from '../../../../server/contract/filter.ts';
import type { Database } from '../../../../server/db/schema.ts';
import { matrix } from '../../../../server/queries/units/matrix.ts';
import { regions } from '../../../../server/queries/units/regions.ts';
import { aSum } from '../../../money.ts';
import { publishProjects } from '../../../synthetic/fill.ts';
import { loadedDatabase } from '../../fixture.ts';
import { aPlace, aProject } from '../../register/records.ts';

/** Siverskodonetsk raion with two of its hromadas, of which Lysychansk's is occupied in part. */
const raion = 'UA44120000000092852';
const siverskodonetsk = 'UA44120110000010163';
const lysychansk = 'UA44120050000066819';
const starobilsk = 'UA44140110000056578';
const luhansk = 'UA44060000000048093';

let db: Database;
beforeAll(async () => {
  ({ db } = await loadedDatabase());
  for (const table of ['project', 'projectItem', 'projectPlace', 'fundingPart'] as const) {
    await db.deleteFrom(table).execute();
  }
  const half = (code: string) => ({ code, share: 50, state: 'confirmed' as const });
  const items = [half('2.1.2/3'), half('3.1.1')];
  const town = aPlace({ placeId: 'UA44120110010072887' });
  const at = (placeId: string) => ({ places: [aPlace({ placeId })] });
  const roads = [{ code: '2.2.1', share: 100, state: 'confirmed' as const }];
  await publishProjects(db, [
    { id: 'town', record: aProject({ items, places: [town], funding: [aSum({})] }) },
    {
      id: 'raion',
      record: aProject({ items: roads, ...at(raion), funding: [aSum({ year: 2022 })] }),
    },
    { id: 'nowhere', record: aProject({ items: [], funding: [aSum({ kind: 'disbursed' })] }) },
  ]);
});
afterAll(() => db.destroy());

const cellsOf = async (units: 'raion' | 'hromada', asked: Partial<Filter> = {}) => {
  const { cells } = await matrix(db, units, { ...emptyFilter, ...asked }, null);
  return (task: string | null, placeId: string | null) => {
    const cell = cells.find((one) => one.task === task && one.placeId === placeId);
    if (cell === undefined) return undefined;
    const money = cell.money.map(({ kind, amountMinor }) => `${kind} ${amountMinor}`);
    return [cell.projects, ...money, ...(cell.reason === null ? [] : [cell.reason])];
  };
};

describe('the matrix', () => {
  it('has the projects of each task in each unit, with their part of the money', async () => {
    const cell = await cellsOf('hromada');
    expect(cell('2.1.2', siverskodonetsk)).toEqual([1, 'planned 50']);
    expect(cell('3.1.1', siverskodonetsk)).toEqual([1, 'planned 50']);
    expect((await cellsOf('raion'))('2.2.1', raion)).toEqual([1, 'planned 100']);
  });

  it('keeps what lies in no such unit and what is of no task', async () => {
    const cell = await cellsOf('hromada');
    expect(cell('2.2.1', null)).toEqual([1, 'planned 100']);
    expect(cell(null, null)).toEqual([1, 'disbursed 100']);
    expect(cell(null, siverskodonetsk)).toEqual([0]);
  });

  it('says why a cell is empty', async () => {
    const cell = await cellsOf('hromada');
    expect(cell('2.1.2', lysychansk)).toEqual([0, 'no_project']);
    expect(cell('2.2.1', lysychansk)).toEqual([0, 'no_data']);
    expect(cell('2.1.2', starobilsk)).toEqual([0, 'not_reachable']);
    expect(cell('2.2.2', starobilsk)).toEqual([0, 'not_applicable']);
    expect(cell('2.2.2', lysychansk)).toEqual([0, 'no_project']);
    // «Power plants, among them …»: not only there.
    expect(cell('2.1.1', lysychansk)).toEqual([0, 'no_project']);
  });

  it('of raions is reachable where one of its hromadas is', async () => {
    const cell = await cellsOf('raion');
    expect(cell('1.1.1', raion)).toEqual([0, 'no_project']);
    expect(cell('1.1.1', luhansk)).toEqual([0, 'not_reachable']);
  });

  it('has the tasks and units that the filter asks about, and no others', async () => {
    const narrow = { ...emptyFilter, item: ['2.1.2/3', '3.3'], place: [raion] };
    const { tasks, places } = await matrix(db, 'hromada', narrow, null);
    expect(tasks.map(({ task }) => task)).toEqual([
      ...['2.1.2', '3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.5'],
      null,
    ]);
    expect(places).toHaveLength(6);
  });

  it('has 29 tasks against 8 raions or 37 hromadas, with their names and people', async () => {
    for (const [kind, count] of [
      ['raion', 8],
      ['hromada', 37],
    ] as const) {
      const { tasks, places, cells } = await matrix(db, kind, emptyFilter, null);
      expect(tasks).toHaveLength(30);
      expect(places).toHaveLength(count);
      expect(cells).toHaveLength(30 * (count + 1));
      expect(
        places.find(({ placeId }) => placeId === (kind === 'raion' ? raion : lysychansk)),
      ).toMatchObject(
        kind === 'raion'
          ? { nameUk: 'Сіверськодонецький район', population: 362_539, populationYear: 2022 }
          : {
              nameEn: 'Lysychansk hromada',
              territory: { state: 'partly_occupied', asOf: '2022-11' },
            },
      );
    }
  });

  it('converts each cell by the rate of its year', async () => {
    const conversion = {
      to: 'EUR' as const,
      rates: [{ currency: 'EUR' as const, year: 2021, rate: 200_000, source: '' }],
    };
    const { cells } = await matrix(db, 'raion', emptyFilter, conversion);
    const cell = cells.find((one) => one.task === '2.1.2' && one.placeId === raion);
    expect(cell?.money[0]?.converted).toMatchObject({ currency: 'EUR', amountMinor: 3 });
  });
});

describe('the regions', () => {
  it('tell projects, money, areas and how many of the tasks are covered', async () => {
    const { rows, tasks, elsewhere } = await regions(db, 'raion', emptyFilter, null);
    expect(tasks).toBe(29);
    expect(rows).toHaveLength(8);
    expect(rows.find(({ placeId }) => placeId === raion)).toMatchObject({
      nameEn: 'Siverskodonetsk raion',
      projects: 2,
      money: [{ kind: 'planned', currency: 'UAH', amountMinor: 200 }],
      tasks: { covered: 3, apply: 29 },
    });
    expect(elsewhere).toEqual({
      projects: 1,
      money: [{ kind: 'disbursed', currency: 'UAH', amountMinor: 100 }],
    });
  });

  it('count only the tasks that speak of a unit, among those that the filter asks about', async () => {
    const narrow = { ...emptyFilter, item: ['2.2'] };
    const { rows, tasks } = await regions(db, 'hromada', narrow, null);
    expect(tasks).toBe(3);
    const told = (id: string) => rows.find(({ placeId }) => placeId === id)?.tasks;
    expect(told(lysychansk)).toEqual({ covered: 0, apply: 3 });
    expect(told(starobilsk)).toEqual({ covered: 0, apply: 2 });
  });

  it('count the areas that are linked to a unit or to a place in it', async () => {
    const { rows } = await regions(db, 'hromada', { ...emptyFilter, item: ['2.2.2'] }, null);
    expect(rows.map(({ areas }) => areas).filter((areas) => areas > 0).length).toBeGreaterThan(0);
    const all = await regions(db, 'hromada', { ...emptyFilter, item: ['1.1.2/4'] }, null);
    expect(all.rows.find(({ placeId }) => placeId === lysychansk)?.areas).toBe(1);
  });
});
