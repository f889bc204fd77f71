import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyFilter, type Filter } from '../../../server/contract/filter.ts';
import type { Division } from '../../../server/contract/money.ts';
import type { Database } from '../../../server/db/schema.ts';
import { totals } from '../../../server/queries/totals.ts';
import { holdingMoney, holdingProjects } from '../../../server/queries/totals-by-holder.ts';
import { paidMoney } from '../../../server/queries/totals-by-payment.ts';
import { aSum } from '../../money.ts';
import { publishProjects } from '../../synthetic/fill.ts';
import { loadedDatabase, plainSql } from '../fixture.ts';
import { aPlace, aProject } from '../register/records.ts';

let db: Database;
beforeAll(async () => {
  ({ db } = await loadedDatabase());
  for (const table of ['project', 'projectItem', 'projectPlace', 'fundingPart'] as const) {
    await db.deleteFrom(table).execute();
  }
  const half = (code: string) => ({ code, share: 50, state: 'confirmed' as const });
  const town = aPlace({ placeId: 'UA44120110010072887' });
  const record = aProject({ items: [half('2.1.2/3'), half('3.1.1')], places: [town] });
  const spent = aSum({ kind: 'disbursed', year: 2022, amountMinor: 50, covers: 'component' });
  await publishProjects(db, [
    { id: 'paid', record: { ...record, funding: [aSum({}), spent] } },
    { id: 'unpaid', record: aProject({ start: '2021' }) },
  ]);
});
afterAll(() => db.destroy());

const rows = async (by: Division, asked: Partial<Filter> = {}) => {
  const { rows: all } = await totals(db, by, { ...emptyFilter, ...asked });
  return all.map(({ key, projects, money }) => [
    key,
    projects,
    ...money.map(({ kind, amountMinor }) => `${kind} ${amountMinor}`),
  ]);
};

describe('totals', () => {
  it('are those of each goal, task and unit, with the projects that have no money there', async () => {
    expect(await rows('goal')).toEqual([
      ['2', 2, 'planned 50'],
      ['3', 1, 'planned 50'],
    ]);
    expect(await rows('task')).toEqual([
      ['2.1.2', 2, 'planned 50'],
      ['3.1.1', 1, 'planned 50'],
    ]);
    expect(await rows('hromada')).toEqual([
      ['UA44120110000010163', 1, 'planned 100'],
      [null, 1],
    ]);
    expect(await rows('raion', { item: ['3'] })).toEqual([
      ['UA44120000000092852', 1, 'planned 50'],
    ]);
  });

  it('are those of each payer, class and year; what is left out counts a project and no money', async () => {
    expect(await rows('funder')).toEqual([
      ['state-fund', 1, 'planned 100'],
      [null, 1],
    ]);
    expect(await rows('source')).toEqual([
      ['state', 1, 'planned 100'],
      [null, 1],
    ]);
    expect(await rows('year')).toEqual([
      ['2021', 1, 'planned 100'],
      ['2022', 1],
      [null, 1],
    ]);
    expect(await rows('year', { funder: ['state-fund'], from: 2022 })).toEqual([['2022', 1]]);
  });

  it('by goal join each part of a sum to the goal that holds its task', () => {
    const goals =
      '(select "itemLineage"."code" as "heldId", "itemLineage"."ancestorCode" as "key" ' +
      'from "itemLineage" inner join "item" on "item"."code" = "itemLineage"."ancestorCode" ' +
      'where "item"."level" = ?) as "holder"';
    expect(plainSql(holdingMoney(db, 'goal', { ...emptyFilter, funder: ['a'] }).compile())).toBe(
      'select "holder"."key", "kind", "currency", "year", sum("amountMinor") as "amountMinor" ' +
        `from "fundingPart" left join ${goals} on "holder"."heldId" = "fundingPart"."itemCode" ` +
        'where "leftOut" is null and "fundingPart"."funder" in (?) ' +
        'group by "holder"."key", "kind", "currency", "year"',
    );
    expect(
      plainSql(holdingProjects(db, 'goal', { ...emptyFilter, scope: ['outside'] }).compile()),
    ).toBe(
      'select "holder"."key", count(distinct "held"."projectId") as "projects" ' +
        `from (select "projectId", "code" as "heldId" from "projectItem") as "held" left join ${goals} ` +
        'on "holder"."heldId" = "held"."heldId" where "held"."projectId" in (select "project"."id" ' +
        'from "project" where "project"."scope" in (?)) group by "holder"."key"',
    );
  });

  it('by payer need no join', () => {
    expect(plainSql(paidMoney(db, 'source', { ...emptyFilter, kind: ['river'] }).compile())).toBe(
      'select "sourceClass" as "key", "kind", "currency", "year", sum("amountMinor") as "amountMinor" ' +
        'from "fundingPart" where "leftOut" is null and "fundingPart"."placeId" in ' +
        '(select "place"."id" from "place" where "place"."kind" in (?)) ' +
        'group by "sourceClass", "kind", "currency", "year"',
    );
  });
});
