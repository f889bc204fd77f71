import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AskResponse, askSchema } from '../../../server/contract/ask.ts';
import { testApp } from '../fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

const ask = async (query: string): Promise<AskResponse> => {
  const { status, body } = await api.get(`/api/ask?${query}`);
  expect(status).toBe(200);
  return askSchema.parse(body);
};
const rounded = (all: AskResponse) => ({ km2: Math.round(all.areaKm2), km: all.lengthKm });
const siverskodonetsk = 'UA44120110000010163';
const starobilsk = 'UA44140110000056578';

describe('within 20 km of the line of contact', () => {
  let near: AskResponse;
  beforeAll(async () => {
    near = await ask('near=place:contact-line-2015-2022:20');
  });

  test('area and length are told', () => {
    expect(near.areaKm2).toBeGreaterThan(7150);
    expect(near.areaKm2).toBeLessThan(7170);
    expect(near.lengthKm).toBeCloseTo(293.8, 1);
    expect(near.land.type).toBe('Polygon');
  });

  test('projects of towns in it are inside; those of units that it cuts only may be', () => {
    const how = new Map(near.projects.map(({ id, within }) => [id, within]));
    expect([...how.values()].filter((one) => one === 'inside')).toHaveLength(near.inside.projects);
    expect([...how.values()].filter((one) => one === 'partly')).toHaveLength(near.partly.projects);
    expect(near.inside.projects).toBe(45);
    expect(near.partly.projects).toBe(4);
    expect(near.unplaced).toEqual({ projects: 24, areas: 68 });
  });

  test('people are counted of whole hromadas alone, and the others named', () => {
    expect(near.population).toMatchObject({ people: 330_489, year: 2022 });
    expect(near.population.hromadas).toHaveLength(5);
    expect(near.population.cut).toContain(siverskodonetsk);
  });

  test('the nearest of each kind is there with its way in kilometres', () => {
    const nearest = new Map(near.nearest.map((one) => [one.kind, one]));
    expect(nearest.get('power_plant')).toMatchObject({ id: 'power-luhansk-tpp' });
    expect(nearest.get('power_plant')?.km).toBeCloseTo(0.54, 1);
    expect(nearest.get('river')).toEqual({ kind: 'river', id: 'river-siverskyi-donets', km: 0 });
    expect(nearest.has('line_of_contact')).toBe(false);
  });
});

test.each([siverskodonetsk, starobilsk, 'UA44120000000092852'])(
  'the land of unit %s holds what the filter by the unit selects, to the last unit of money',
  async (id) => {
    const { inside, projects } = await ask(`near=place:${id}`);
    const { body } = await api.get(`/api/summary?place=${id}`);
    expect(inside).toEqual({ projects: body.total.projects, money: body.total.money });
    expect(projects.filter(({ within }) => within === 'inside')).toHaveLength(inside.projects);
  },
);

test('the listed projects bear the money of the totals, each kind and currency apart', async () => {
  const all = await ask('near=polygon:38,48.6;39,48.6;39,49.2;38,49.2');
  for (const [key, total] of [
    ['money', all.inside.money],
    ['partlyMoney', all.partly.money],
  ] as const) {
    const sums = new Map<string, number>();
    for (const { kind, currency, amountMinor } of all.projects.flatMap((one) => one[key])) {
      const at = `${kind} ${currency}`;
      sums.set(at, (sums.get(at) ?? 0) + amountMinor);
    }
    expect(Object.fromEntries(sums)).toEqual(
      Object.fromEntries(
        total.map(({ kind, currency, amountMinor }) => [`${kind} ${currency}`, amountMinor]),
      ),
    );
  }
});

test('inside, perhaps inside, beside and nowhere in particular are all there are', async () => {
  const whole = await ask('near=place:UA44000000000018893');
  const { body } = await api.get('/api/summary');
  const beyond = await api.get('/api/projects?scope=outside&limit=1000');
  expect(whole.inside.projects + whole.unplaced.projects + beyond.body.items.length).toBe(
    body.total.projects,
  );
  expect(whole.population.people).toBe(2_102_921);
  expect(rounded(whole)).toEqual({ km2: 26_601, km: null });
});

test('the filter and the currency hold in the land too', async () => {
  const all = await ask(`near=place:${siverskodonetsk}:10&funder=dfrr&from=2019&to=2020&in=EUR`);
  const { body } = await api.get(
    '/api/projects?funder=dfrr&from=2019&to=2020&limit=1000&place=UA44000000000018893',
  );
  const ids = body.items.map(({ id }: { id: string }) => id);
  expect(all.inside.projects).toBeGreaterThan(3);
  for (const { id } of all.projects) expect(ids).toContain(id);
  expect(all.inside.money[0]?.converted?.rates.map(({ year }) => year)).toEqual([2019]);
});

test('what is exported of a land are the projects that its answer names', async () => {
  const query = `near=circle:38.49,48.95:10`;
  const { projects } = await ask(query);
  const file = await api.app.request(`/api/export.geojson?${query}`);
  const { features, about } = (await file.json()) as {
    features: { id: string }[];
    about: { filter: string };
  };
  expect(about.filter).toBe('near=circle:38.49,48.95:10');
  expect(features.map(({ id }) => id).sort()).toEqual(projects.map(({ id }) => id).sort());
});

test.each([
  ['near', ''],
  ['near', 'near=here'],
  ['near', 'near=place:nowhere:5'],
  ['near', 'near=place:contact-line-2015-2022'],
  ['near', 'near=polygon:38,48;39,49;39,48;38,49'],
  ['near', 'near=circle:38,48:500'],
  ['status', 'near=circle:38,48:5&status=done'],
  ['in', 'near=circle:38,48:5&in=GBP'],
  ['lang', 'near=circle:38,48:5&lang=uk'],
])('400 names %s for ?%s', async (parameter, query) => {
  const { status, body } = await api.get(`/api/ask?${query}`);
  expect(status).toBe(400);
  expect(body.error.details.parameter).toBe(parameter);
});
