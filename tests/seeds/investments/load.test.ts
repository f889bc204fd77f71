import { loadGeodata } from '@stratlas/geodata';
import { loadInvestments, loadStrategy } from '@stratlas/seeds';
import { describe, expect, it } from 'vitest';
import { readSeed, seedFiles } from '../../../seeds/files.ts';

const { projects, rates, merges } = loadInvestments();
const rowIds = readSeed(seedFiles.investments)
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',')[0]);
const hundredths = (parts: { share: number }[]) =>
  parts.reduce((all, { share }) => all + Math.round(share * 100), 0);

describe('the investments', () => {
  it('are 162 projects of 222 rows, each row in exactly one', () => {
    expect(projects).toHaveLength(162);
    expect(rowIds).toHaveLength(222);
    const held = projects.flatMap(({ record }) => record.sources.map(({ row }) => row));
    expect(held.toSorted()).toEqual(rowIds.toSorted());
  });

  it('are 116 projects of the fund and 46 of others', () => {
    const ofFund = projects.filter(({ id }) => id.startsWith('dfrr-'));
    expect([ofFund.length, projects.length - ofFund.length]).toEqual([116, 46]);
  });

  it('stand under tasks of the strategy, with shares of 100 %', () => {
    const { items } = loadStrategy();
    const tasks = new Set(items.flatMap(({ code, level }) => (level === 'task' ? code : [])));
    for (const { id, record } of projects) {
      expect(
        record.items.filter(({ code }) => !tasks.has(code)),
        id,
      ).toEqual([]);
      if (id !== 'strategy-plan-2021-23') expect(hundredths(record.items), id).toBe(10_000);
    }
  });

  it('leave the plan of the whole strategy without a task', () => {
    const plan = projects.find(({ id }) => id === 'strategy-plan-2021-23');
    expect(plan?.record.items).toEqual([]);
  });

  it('stand at places of the gazetteer, with shares of 100 %', () => {
    const known = new Set(loadGeodata().places.map(({ id }) => id));
    for (const { id, record } of projects) {
      expect(
        record.places.filter(({ placeId }) => !known.has(placeId ?? '')),
        id,
      ).toEqual([]);
      expect(hundredths(record.places), id).toBe(10_000);
    }
  });

  it('confirm only the tasks that somebody read by hand and we did not change', () => {
    const states = Map.groupBy(projects, ({ record }) => record.items[0]?.state);
    expect(states.get('confirmed')?.length).toBe(44);
    expect(states.get('confirmed')?.some(({ id }) => id.startsWith('dfrr-'))).toBe(false);
    expect(states.get('proposed')?.some(({ id }) => id === 'wb-3r-p172348')).toBe(true);
  });

  it('have titles in both languages, in the quotes of their own', () => {
    for (const { id, record } of projects) {
      expect(record.titleUk, id).toMatch(/^[А-ЯІЇЄҐ0-9«]/);
      expect(record.titleUk, id).not.toMatch(/["']|\s{2}|^\s|\s$/);
      const opened = record.titleUk.match(/«/g)?.length;
      expect(record.titleUk.match(/»/g)?.length, id).toBe(opened);
      expect(record.titleEn, id).toMatch(/^[A-Z0-9“]/);
      expect(record.titleEn, id).not.toMatch(/[Ѐ-ӿ"']/);
    }
  });

  it('claim a status only where the source tells of one', () => {
    const byStatus = Map.groupBy(projects, ({ record }) => record.status);
    const idsOf = (status: 'completed' | 'in_progress' | 'planned') =>
      byStatus.get(status)?.map(({ id }) => id);
    expect(idsOf('completed')).toEqual([
      'jp-undp-2014',
      'kfw-usif6-sev',
      'kfw-usif6-nov',
      'popasna-leleka',
    ]);
    expect(idsOf('in_progress')).toEqual([
      'eib-uerp-lug-2021',
      'kfw-usif7-lys',
      'trolley-2021',
      'ambul-2020',
    ]);
    expect(idsOf('planned')).toEqual(['rail-bil-svat']);
  });

  it('run from the first of their years to the last', () => {
    const bridge = projects.find(({ id }) => id === 'dfrr-2018-142');
    expect([bridge?.record.start, bridge?.record.end]).toEqual(['2018', '2021']);
    const boilers = projects.find(({ id }) => id === 'tec-lys');
    expect([boilers?.record.start, boilers?.record.end]).toEqual([null, null]);
  });

  it('name their source, its licence and how sure it is, row by row', () => {
    const lyceum = projects.find(({ id }) => id === 'dfrr-2018-147');
    expect(lyceum?.record.sources.map(({ row, licence }) => [row, licence])).toEqual([
      ['dfrr-2018-147', 'MIT'],
      ['dfrr-2019-047', 'MIT'],
    ]);
    const loan = projects.find(({ id }) => id === 'wb-3r-p172348');
    expect(loan?.record.sources[0]?.note).toMatch(/^high; approved 06-Nov-2020/);
  });
});

describe('the merges', () => {
  const alone = loadInvestments((file) =>
    file === seedFiles.merges ? `${readSeed(file).split('\n')[0]}\n` : readSeed(file),
  ).projects;

  it('are 45, of 105 rows', () => {
    expect([merges.length, merges.flatMap(({ rows }) => rows).length]).toEqual([45, 105]);
  });

  it.each(merges)('$projectId falls apart when its line is removed', ({ projectId, rows }) => {
    const without = loadInvestments((file) => {
      if (file !== seedFiles.merges) return readSeed(file);
      return readSeed(file).replace(new RegExp(`^${projectId},.*\n`, 'm'), '');
    }).projects;
    const apart = without.filter(({ id }) => rows.includes(id));
    expect(apart.map(({ record }) => record.sources.map(({ row }) => row)).sort()).toEqual(
      rows.map((row) => [row]).sort(),
    );
    expect(without.filter(({ id }) => !rows.includes(id))).toEqual(
      projects.filter(({ id }) => !rows.includes(id)),
    );
  });

  it('lose no money', () => {
    const sums = (list: typeof projects) =>
      list.flatMap(({ record }) => record.funding.map((sum) => JSON.stringify(sum))).sort();
    expect(alone).toHaveLength(222);
    expect(sums(alone)).toEqual(sums(projects));
  });

  it('join rows of one place and the same tasks only', () => {
    const byId = new Map(alone.map(({ id, record }) => [id, record]));
    const spots = (id: string) =>
      byId.get(id)?.places.map(({ placeId, share }) => [placeId, share]);
    for (const { projectId, rows } of merges) {
      for (const row of rows) {
        expect(byId.get(row)?.items, row).toEqual(byId.get(projectId)?.items);
        expect(spots(row), row).toEqual(spots(projectId));
      }
    }
  });
});

describe('the exchange rates', () => {
  it('are yearly averages in ten-thousandths of a hryvnia', () => {
    const table = rates.map(({ currency, year, rate }) => `${currency} ${year} ${rate}`);
    expect(table).toContain('USD 2018 272000');
    expect(table).toContain('EUR 2018 321400');
    expect(new Set(table.map((line) => line.slice(0, 8))).size).toBe(18);
  });

  it('agree with each other: a euro was 1.05 to 1.35 dollars', () => {
    const of = (currency: string, year: number) =>
      rates.find((rate) => rate.currency === currency && rate.year === year)?.rate ?? Number.NaN;
    for (const { year } of rates.filter(({ currency }) => currency === 'EUR')) {
      const cross = of('EUR', year) / of('USD', year);
      expect(cross, String(year)).toBeGreaterThan(1.05);
      expect(cross, String(year)).toBeLessThan(1.35);
    }
  });
});
