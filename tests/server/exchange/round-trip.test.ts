import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyProject, type ProjectRecord } from '../../../seeds/project.ts';
import { createApp } from '../../../server/app.ts';
import type { Database } from '../../../server/db/schema.ts';
import { writeRevisions } from '../../../server/register/history/write.ts';
import { readRegisterGazetteer } from '../../../server/register/publish/gazetteer.ts';
import { publish } from '../../../server/register/publish/write.ts';
import { loadedDatabase } from '../fixture.ts';
import { dryRun } from './importing.ts';

let db: Database;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  const loaded = await loadedDatabase();
  db = loaded.db;
  app = createApp(loaded);
});
afterAll(() => db.destroy());

const exported = async (format: string, query = ''): Promise<Buffer> => {
  const response = await app.request(`/api/export.${format}?${query}`);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

const formats = ['csv', 'xlsx', 'geojson', 'kml'];
const ways = formats.flatMap((format) => [
  [format, 'lang=uk'],
  [format, 'lang=en'],
]);

test.each([...ways, ['csv', 'lang=uk&separator=tab'], ['csv', 'lang=en&separator=semicolon']])(
  'what was exported as %s (%s) comes back without a change',
  async (format, query) => {
    const report = await dryRun(db, `export.${format}`, await exported(format, query));
    expect(report.counts).toMatchObject({ new: 0, changed: 0, error: 0 });
    expect(report.counts.same).toBeGreaterThan(100);
    expect(report.problems).toEqual([]);
  },
);

const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '=1+1',
    '+3',
    '-',
    '@x',
    "'=y",
    '\t=z',
    'а;б,"в"\nг',
    ' край ',
    '_x0041_',
    '\r\n',
    '…',
  ),
);
const place = fc.record({
  placeId: fc.constantFrom('UA44120110010072887', 'UA44120110000010163', null),
  geometry: fc.constantFrom(
    null,
    { type: 'Point' as const, coordinates: [38.5123456, 48.9123456] as [number, number] },
    {
      type: 'LineString' as const,
      coordinates: [
        [38.5, 48.9],
        [38.6, 48.95],
      ] as [number, number][],
    },
  ),
  precision: fc.constantFrom(
    'exact' as const,
    'hromada' as const,
    'oblast' as const,
    'hidden' as const,
  ),
  method: fc.constantFrom('person', 'rule:name'),
  confidence: fc.constantFrom(0.55, 1),
  quote: text,
});
const year = fc.option(fc.integer({ min: 1991, max: 2100 }), { nil: null });
const sum = fc.record({
  funder: fc.constantFrom('dfrr', 'state-budget'),
  sourceClass: fc.constantFrom('state' as const, 'donor' as const),
  kind: fc.constantFrom('planned' as const, 'disbursed' as const),
  amountMinor: fc.option(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), { nil: null }),
  currency: fc.constantFrom('UAH' as const, 'EUR' as const),
  year,
  untilYear: fc.constant(null),
  covers: fc.constantFrom('whole' as const, 'component' as const),
  note: text,
});
const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), {
  nil: null,
});
const indicator = fc.record({
  nameUk: text,
  nameEn: text,
  unit: fc.constantFrom('', 'км', '%'),
  baseline: value,
  baselineYear: year,
  values: fc.uniqueArray(
    fc.record({ year: fc.integer({ min: 1991, max: 2100 }), target: value, actual: value }),
    { maxLength: 3, selector: (one) => one.year },
  ),
});
const shares = (count: number): number[] =>
  Array.from({ length: count }, (_, index) =>
    index === 0
      ? Math.round((100 - Math.floor(100 / count) * (count - 1)) * 100) / 100
      : Math.floor(100 / count),
  );
const record = fc
  .record({
    titleUk: text.map((title) => `Проєкт ${title}`),
    titleEn: text,
    purposeUk: text,
    otherEn: text,
    start: fc.constantFrom(null, '2020', '2020-02', '2020-02-29'),
    beneficiaryCount: fc.option(fc.nat(), { nil: null }),
    codes: fc.uniqueArray(fc.constantFrom('2.1.2', '2.1.2/3', '3.2.2'), { minLength: 1 }),
    places: fc.uniqueArray(place, {
      maxLength: 3,
      selector: (one) => one.placeId ?? JSON.stringify(one),
    }),
    funding: fc.array(sum, { maxLength: 4 }),
    indicators: fc.array(indicator, { maxLength: 3 }),
    activities: fc.array(
      fc.record({
        titleUk: text,
        titleEn: text,
        start: fc.constant('2021-05'),
        end: fc.constant(null),
      }),
      { maxLength: 2 },
    ),
    sources: fc.array(
      fc.record({
        title: text,
        url: fc.constantFrom(null, 'https://example.org/?a=1&b=2'),
        licence: text,
        note: text,
        row: fc.constantFrom(null, '7'),
      }),
      { maxLength: 2 },
    ),
  })
  .map(
    ({ codes, places, ...rest }): ProjectRecord => ({
      ...emptyProject,
      ...rest,
      items: codes.map((code, index) => ({
        code,
        share: shares(codes.length)[index] ?? 0,
        state: index === 0 ? 'confirmed' : 'proposed',
      })),
      places: places
        .filter((one) => one.placeId !== null || one.geometry !== null)
        .map((one, index, all) => ({ ...one, share: shares(all.length)[index] ?? 0 })),
      contact: { name: 'Автор', phone: '+380', email: 'a@example.org' },
    }),
  );

test('whatever a project holds, its files come back without a change', async () => {
  let serial = 0;
  const gazetteer = await readRegisterGazetteer(db);
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 4 }), async (records) => {
      const batch = `round${serial++}`;
      const entries = records.map((one, index) => ({
        type: 'project' as const,
        id: `${batch}-${index}`,
        seen: 0,
        state: 'published' as const,
        record: { ...one, titleUk: `${batch} ${one.titleUk}` },
        reason: '',
      }));
      const writing = {
        author: { id: null, name: 't' },
        at: '2026-01-01T00:00:00Z',
        importId: null,
      };
      await db.transaction().execute(async (transaction) => {
        await publish(transaction, await writeRevisions(transaction, entries, writing), gazetteer);
      });
      for (const format of formats) {
        const bytes = await exported(format, `q=${batch}&lang=uk`);
        const { counts, rows, problems } = await dryRun(db, `x.${format}`, bytes);
        expect({ format, ...counts, rows, problems }).toEqual({
          format,
          new: 0,
          changed: 0,
          same: records.length,
          error: 0,
          rows: [],
          problems: [],
        });
      }
    }),
    { numRuns: 25 },
  );
});
