import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stories } from '../../../seeds/stories/stories.ts';
import type { StoryStep } from '../../../seeds/story.ts';
import { filterPairs, writePairs } from '../../../server/contract/query-string.ts';
import { viewOfStep } from '../../../server/contract/story-problems.ts';
import { readView, type View } from '../../../server/contract/view.ts';
import { testApp } from '../../server/fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

function stepOf(story: string, id: string): { step: StoryStep; view: View } {
  const step = stories
    .find((one) => one.id === story)
    ?.story.steps.find((candidate) => candidate.id === id);
  if (step === undefined) throw new Error(`${story} has no step ${id}`);
  return { step, view: readView(viewOfStep(step)).view };
}

/** What the server answers for the filter of a view. */
async function answer(path: string, { filter }: View, more: [string, string][] = []) {
  const { status, body } = await api.get(
    `${path}?${writePairs([...filterPairs(filter), ...more])}`,
  );
  expect(status).toBe(200);
  return body;
}

interface Sum {
  kind: string;
  currency: string;
  amountMinor: number;
}

const sumOf = (money: readonly Sum[], kind: string, currency = 'UAH'): number =>
  money.find((sum) => sum.kind === kind && sum.currency === currency)?.amountMinor ?? 0;

/** Millions with one decimal, as each language writes them. */
const millions = (minor: number) => {
  const written = (lang: string) =>
    new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
      minor / 1e8,
    );
  return { uk: written('uk'), en: written('en') };
};

/** Both texts name these sums, in hundredths. */
function expectMillions({ textUk, textEn }: StoryStep, ...sums: number[]): void {
  for (const sum of sums) {
    expect(textUk).toContain(millions(sum).uk);
    expect(textEn).toContain(millions(sum).en);
  }
}

/** Both texts name these numbers, bold. */
function expectBold({ textUk, textEn }: StoryStep, ...numbers: number[]): void {
  for (const number of numbers) {
    expect(textUk).toContain(`**${number}**`);
    expect(textEn).toContain(`**${number}**`);
  }
}

describe('«Стратегія за 12 хвилин»', () => {
  const of = (id: string) => stepOf('strategy-in-12-minutes', id);

  test('the tree has 4 goals, 11 objectives, 29 tasks and 125 areas', async () => {
    const { body } = await api.get('/api/strategy');
    const count = (level: string) =>
      body.items.filter((item: { level: string }) => item.level === level).length;
    const counts = ['goal', 'objective', 'task', 'area'].map(count);
    expect(counts).toEqual([4, 11, 29, 125]);
    expectBold(of('what').step, ...counts);
  });

  test('the oblast has 8 raions and 37 hromadas', async () => {
    const count = async (kind: string) =>
      (await api.get(`/api/places?kind=${kind}&limit=200`)).body.items.length;
    expect([await count('raion'), await count('hromada')]).toEqual([8, 37]);
    expectBold(of('land').step, 8, 37);
  });

  test('12 areas name a place or an object, 13 a territory, 50 a kind, 48 the oblast, 2 go beyond', async () => {
    const { step, view } = of('reach');
    expect((await answer('/api/summary', view)).total.areas).toBe(12);
    const areas = async (scope: string) =>
      (await api.get(`/api/summary?scope=${scope}`)).body.total.areas;
    const others = ['described_area', 'place_type', 'oblast_wide', 'outside'];
    expect(await Promise.all(others.map(areas))).toEqual([13, 50, 48, 2]);
    const { map, shelf } = (await api.get('/api/summary')).body;
    expect([map.areas, shelf.areas]).toEqual([57, 68]);
    expectBold(step, 12, 13, 50, 48, 2, 57, 68);
  });

  test.each([
    ['goal-1', 48, 11],
    ['goal-2', 17, 13],
    ['goal-3', 43, 24],
    ['goal-4', 17, 9],
  ])('%s has %i areas, %i of them on the map', async (id, areas, onMap) => {
    const { step, view } = of(id);
    const { total, map } = await answer('/api/summary', view);
    expect([total.areas, map.areas]).toEqual([areas, onMap]);
    expectBold(step, areas, onMap);
  });

  test('goal 4 has no project', async () => {
    expect((await answer('/api/summary', of('goal-4').view)).total.projects).toBe(0);
  });

  test('162 projects: 116 on the map, 46 on the shelf', async () => {
    const { step, view } = of('projects');
    const { total, map, shelf } = await answer('/api/summary', view);
    expect([total.projects, map.projects, shelf.projects]).toEqual([162, 116, 46]);
    expectBold(step, 162, 116, 46);
  });

  test('16 tasks have a project, 13 have none, all five of goal 4 among them', async () => {
    const { step, view } = of('gaps');
    const { tasks: rows } = await answer('/api/matrix', view, [['units', view.units]]);
    const tasks = rows.filter(({ task }: { task: string | null }) => task !== null);
    const empty = tasks.filter(({ projects }: { projects: number }) => projects === 0);
    expect([tasks.length - empty.length, empty.length]).toEqual([16, 13]);
    expect(empty.filter(({ task }: { task: string }) => task.startsWith('4')).length).toBe(5);
    expectBold(step, 16, 13);
  });

  test('the sums of all projects, kind by kind', async () => {
    const { step, view } = of('money');
    const { money } = (await answer('/api/summary', view)).total;
    expect(sumOf(money, 'planned')).toBe(292_551_539_100);
    expect(sumOf(money, 'disbursed')).toBe(120_801_285_100);
    expectMillions(
      step,
      sumOf(money, 'planned'),
      sumOf(money, 'committed'),
      sumOf(money, 'committed', 'EUR'),
      sumOf(money, 'committed', 'USD'),
      sumOf(money, 'disbursed'),
    );
  });
});

describe('«Where the money went 2018–2021»', () => {
  const of = (id: string) => stepOf('money-2018-2021', id);

  test('150 projects: 110 on the map, 40 on the shelf', async () => {
    const { step, view } = of('frame');
    const { total, map, shelf } = await answer('/api/summary', view);
    expect([total.projects, map.projects, shelf.projects]).toEqual([150, 110, 40]);
    expectBold(step, 150, 110, 40);
  });

  test('three kinds of money, each by itself', async () => {
    const { step, view } = of('kinds');
    const { money } = (await answer('/api/summary', view)).total;
    const sums = [
      sumOf(money, 'planned'),
      sumOf(money, 'committed'),
      sumOf(money, 'committed', 'EUR'),
      sumOf(money, 'committed', 'USD'),
      sumOf(money, 'disbursed'),
    ];
    expect(sums).toEqual([
      248_213_524_000, 10_942_560_000, 10_042_000_000, 10_000_000_000, 108_301_285_100,
    ]);
    expectMillions(step, ...sums);
  });

  test('the State Fund: 117 projects, 95 on the map, planned and disbursed', async () => {
    const { step, view } = of('fund');
    const { total, map } = await answer('/api/summary', view);
    expect([total.projects, map.projects]).toEqual([117, 95]);
    expectBold(step, 117, 95);
    expect(sumOf(total.money, 'planned')).toBe(130_333_524_000);
    expect(sumOf(total.money, 'disbursed')).toBe(105_341_285_100);
    expectMillions(step, sumOf(total.money, 'planned'), sumOf(total.money, 'disbursed'));
  });

  test('planned and disbursed by year', async () => {
    const { step, view } = of('years');
    const { years } = await answer('/api/deviation', view);
    const rows = years.map((row: { year: number; planned: number; disbursed: number }) => [
      row.year,
      row.planned,
      row.disbursed,
    ]);
    expect(rows).toEqual([
      [2018, 40_132_161_100, 25_568_924_200],
      [2019, 45_375_120_200, 37_129_973_900],
      [2020, 22_679_692_200, 20_545_687_500],
      [2021, 22_146_550_500, 22_096_699_500],
    ]);
    expectMillions(step, ...rows.flatMap(([, ...sums]: number[]) => sums));
    expect(Math.round((25_568_924_200 / 40_132_161_100) * 100)).toBe(64);
  });

  test.each([
    ['raions', 'raion', 4],
    ['hromadas', 'hromada', 4],
    ['tasks', 'task', 5],
  ])('the largest of %s', async (id, by, count) => {
    const { step, view } = of(id);
    const { rows } = await answer('/api/totals', view, [['by', by]]);
    const sums = rows
      .filter(({ key }: { key: string | null }) => key !== null)
      .map(({ money }: { money: Sum[] }) => sumOf(money, 'disbursed'))
      .sort((a: number, b: number) => b - a)
      .slice(0, count);
    expectMillions(step, ...sums);
    if (id === 'hromadas') {
      const share = sums.reduce((all: number, sum: number) => all + sum, 0) / 105_341_285_100;
      expect(share).toBeCloseTo(2 / 3, 1);
    }
  });

  test('the largest difference of plan and payment', async () => {
    const { step, view } = of('not-executed');
    const { projects } = await answer('/api/deviation', view);
    expect(projects[0]).toMatchObject({ planned: 3_861_653_900, disbursed: 0 });
    expect(view.select).toBe(`project:${projects[0].projectId}`);
    expect(projects[1]).toMatchObject({ planned: 7_730_873_700, disbursed: 5_372_098_600 });
    expectMillions(step, 3_861_653_900, 7_730_873_700, 5_372_098_600);
  });

  test('donors and banks', async () => {
    const { step, view } = of('donors');
    const { total, shelf } = await answer('/api/summary', view);
    expect(total.projects).toBe(23);
    expectBold(step, 23);
    const { rows } = await answer('/api/totals', view, [['by', 'funder']]);
    const of1 = (funder: string, kind: string, currency?: string) =>
      sumOf(rows.find(({ key }: { key: string }) => key === funder).money, kind, currency);
    expect(of1('eib', 'committed', 'EUR')).toBe(100_000_000_00);
    expect(of1('world-bank', 'committed', 'USD')).toBe(100_000_000_00);
    expect(sumOf(shelf.money, 'committed', 'USD')).toBe(100_000_000_00);
    expect(of1('nefco', 'committed', 'EUR')).toBe(420_000_00);
    expectMillions(step, of1('germany', 'disbursed'));
  });

  test('what is left out, by its reasons', async () => {
    const { step, view } = of('left-out');
    const { leftOut, leftOutCount } = await answer('/api/summary', view);
    const count = (reason: string) =>
      leftOut.filter((one: { reason: string }) => one.reason === reason).length;
    const reasons = ['multi_region', 'proposal', 'control_total', 'component', 'no_amount'];
    expect([leftOutCount, ...reasons.map(count)]).toEqual([25, 8, 7, 6, 3, 1]);
    expectBold(step, 25, 8, 7, 6, 3, 1);
  });
});

describe('«Залізниця, що повертає північ області»', () => {
  const of = (id: string) => stepOf('railway-north', id);
  const branch = 'rail-kindrashivska-nova-lantrativka';

  interface Stop {
    id: string;
    kind: string;
    nameUk: string;
    parentId: string;
    attributes: { km?: number };
  }

  let asked: Promise<Stop[]> | null = null;
  const stops = (): Promise<Stop[]> => {
    asked ??= readStops();
    return asked;
  };

  async function readStops(): Promise<Stop[]> {
    const { attributes } = (await api.get(`/api/places/${branch}`)).body;
    const ids: string[] = attributes.stations;
    return Promise.all(ids.map(async (id) => (await api.get(`/api/places/${id}`)).body));
  }

  test('187 km, 9 stations and 31 halts in 9 hromadas, 11 of them in that of Novoaidar', async () => {
    const { attributes } = (await api.get(`/api/places/${branch}`)).body;
    expect(attributes).toMatchObject({ lengthKm: 187, electrified: 'no' });
    const all = await stops();
    const count = (kind: string) => all.filter((stop) => stop.kind === kind).length;
    expect([count('railway_station'), count('railway_halt')]).toEqual([9, 31]);
    expectBold(of('branch').step, 9, 31);
    const hromadas = all.map(({ parentId }) => parentId);
    expect(new Set(hromadas).size).toBe(9);
    expectBold(of('north').step, 9);
    expect(hromadas.filter((id) => id === 'UA44160030000020916')).toHaveLength(11);
    expectBold(of('south').step, 11);
  });

  test.each([
    ['south', 'Городний', 19.1],
    ['south', 'Полунична', 40.2],
    ['south', 'Новий Айдар', 52.8],
    ['starobilsk', 'Старобільськ', 91.2],
    ['north', 'Білокуракине', 126.5],
    ['north', 'Солідарний', 156.8],
  ])('%s: %s stands at %d km', async (id, name, km) => {
    const stop = (await stops()).find(({ nameUk }) => nameUk === name);
    expect(stop?.attributes.km).toBe(km);
    expect(of(id).step.textUk).toContain(String(km).replace('.', ','));
  });

  test('the missing link is 57–59 km by the press, with six variants', async () => {
    const { body } = await api.get('/api/places/rail-planned-rubizhne-starobilsk');
    expect(body.exactness).toBe('approximate');
    expect(body.attributes.lengthKm).toBe('57–59');
    expect(body.attributes.alternatives2019).toHaveLength(6);
    expect(of('link').step.textUk).toContain('57–59');
    for (const variant of body.attributes.alternatives2019) {
      const [from, to] = variant.split('–');
      expect(of('link').step.notesUk.replaceAll('\u00a0', ' ')).toContain(`${from} – ${to}`);
    }
  });

  test('100 million euros were a need, 433 million hryvnias a plan', async () => {
    const funding = async (id: string) => (await api.get(`/api/projects/${id}`)).body.funding[0];
    expect(await funding('rail-rub-star')).toMatchObject({
      amountMinor: 100_000_000_00,
      currency: 'EUR',
      leftOut: 'proposal',
    });
    expect(await funding('rail-bil-svat')).toMatchObject({
      amountMinor: 433_000_000_00,
      currency: 'UAH',
      year: 2016,
    });
  });
});
