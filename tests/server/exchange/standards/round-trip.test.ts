import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyProject, type ProjectRecord } from '../../../../seeds/project.ts';
import { createApp } from '../../../../server/app.ts';
import type { ProjectDetail } from '../../../../server/contract/projects.ts';
import { type Standard, standards } from '../../../../server/contract/standard-names.ts';
import type { Database } from '../../../../server/db/schema.ts';
import { type Line, lists } from '../../../../server/exchange/columns/column.ts';
import { linesOf } from '../../../../server/exchange/columns/lines.ts';
import { cleanLine } from '../../../../server/exchange/import/records/match-lines.ts';
import { writeRevisions } from '../../../../server/register/history/write.ts';
import { readRegisterGazetteer } from '../../../../server/register/publish/gazetteer.ts';
import { publish } from '../../../../server/register/publish/write.ts';
import { loadedDatabase } from '../../fixture.ts';
import { bringIn, dryRun } from '../importing.ts';
import { iatiFault } from './valid.ts';

let db: Database;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  const loaded = await loadedDatabase();
  db = loaded.db;
  app = createApp(loaded);
});
afterAll(() => db.destroy());

/** All that a standard may lose; a loss of anything else is a fault. */
const mayLose: Readonly<Record<Standard, readonly string[]>> = {
  iati: [
    ...[
      'status',
      'beneficiaryCount',
      'descriptionUk',
      'descriptionEn',
      'items.state',
      'funding',
      'funding.sourceClass',
      'funding.untilYear',
    ],
    ...[
      'funding.covers',
      'funding.note',
      'places',
      'places.share',
      'places.precision',
      'places.method',
    ],
    ...[
      'places.confidence',
      'places.quote',
      'places.geometry',
      'places.lon',
      'places.lat',
      'activities',
    ],
    ...['indicators', 'indicators.baseline', 'indicators.baselineYear', 'participants', 'sources'],
    ...['sources.title', 'sources.url', 'sources.licence', 'sources.row', 'sources.note'],
  ],
  oc4ids: [
    ...[
      'status',
      'start',
      'end',
      'territoryUk',
      'territoryEn',
      'otherUk',
      'otherEn',
      'items.state',
    ],
    ...[
      'items.share',
      'funding',
      'funding.sourceClass',
      'funding.untilYear',
      'funding.note',
      'places',
    ],
    ...['places.share', 'places.precision', 'places.method', 'places.confidence', 'places.quote'],
    ...[
      'places.geometry',
      'places.lon',
      'places.lat',
      'activities',
      'activities.start',
      'activities.end',
    ],
    ...['indicators', 'indicators.baseline', 'indicators.baselineYear', 'indicators.unit'],
    ...['participants', 'identifiers.scheme', 'sources', 'sources.licence', 'sources.row'],
  ],
  dream: [
    ...[
      'status',
      'start',
      'end',
      'territoryUk',
      'territoryEn',
      'beneficiariesUk',
      'beneficiariesEn',
    ],
    ...[
      'resultsUk',
      'resultsEn',
      'otherUk',
      'otherEn',
      'partOf',
      'items.state',
      'items.share',
      'funding',
    ],
    ...['funding.sourceClass', 'funding.untilYear', 'places', 'places.share', 'places.precision'],
    ...[
      'places.method',
      'places.confidence',
      'places.quote',
      'places.geometry',
      'places.lon',
      'places.lat',
    ],
    ...['activities', 'indicators', 'participants', 'sources', 'sources.licence', 'sources.row'],
  ],
};

const words = fc.constantFrom(
  '',
  'Слово',
  'Two <words> & "more"',
  'а;б,\nв',
  '— край',
  ']]>',
  'ß😀',
);
const year = fc.option(fc.integer({ min: 1991, max: 2100 }), { nil: null });
const place = fc.record({
  placeId: fc.constantFrom('UA44120110010072887', 'UA44120110000010163', null),
  geometry: fc.constantFrom(
    null,
    { type: 'Point' as const, coordinates: [38.51234, 48.91234] as [number, number] },
    {
      type: 'LineString' as const,
      coordinates: [
        [38.5, 48.9],
        [38.6, 48.95],
      ] as [number, number][],
    },
  ),
  precision: fc.constantFrom('exact' as const, 'hromada' as const, 'hidden' as const),
  method: fc.constantFrom('person', 'given'),
  confidence: fc.constantFrom(0.5, 1),
  quote: words,
});
const sum = fc.record({
  funder: fc.constantFrom('dfrr', 'local-budgets', 'eib', 'germany'),
  sourceClass: fc.constantFrom('state' as const, 'donor' as const, 'ifi' as const),
  kind: fc.constantFrom('planned' as const, 'committed' as const, 'disbursed' as const),
  amountMinor: fc.option(fc.integer({ min: 0, max: 1e14 }), { nil: null }),
  currency: fc.constantFrom('UAH' as const, 'EUR' as const),
  year,
  untilYear: fc.constant(null),
  covers: fc.constantFrom('whole' as const, 'component' as const, 'country_wide' as const),
  note: words,
});
const indicator = fc.record({
  nameUk: words.map((name) => `Показник ${name}`.trim()),
  nameEn: words,
  unit: fc.constantFrom('', 'км', '%'),
  baseline: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), {
    nil: null,
  }),
  baselineYear: year,
  values: fc.uniqueArray(
    fc.record({
      year: fc.integer({ min: 1991, max: 2100 }),
      target: fc.option(fc.integer(), { nil: null }),
      actual: fc.option(fc.integer(), { nil: null }),
    }),
    { maxLength: 2, selector: (one) => one.year },
  ),
});
const record = fc
  .record({
    titleUk: words.map((title) => `Нечувана справа ${title}`.trim()),
    titleEn: words,
    purposeUk: words,
    descriptionEn: words,
    resultsUk: words,
    otherUk: words,
    territoryEn: words,
    start: fc.constantFrom(null, '2020', '2020-02', '2020-02-29'),
    end: fc.constantFrom(null, '2021', '2021-12'),
    status: fc.constantFrom(
      'idea' as const,
      'in_progress' as const,
      'suspended' as const,
      'unknown' as const,
    ),
    beneficiaryCount: fc.option(fc.nat(), { nil: null }),
    places: fc.uniqueArray(place, { maxLength: 2, selector: ({ placeId }) => placeId }),
    funding: fc.array(sum, { maxLength: 3 }),
    indicators: fc.uniqueArray(indicator, { maxLength: 2, selector: ({ nameUk }) => nameUk }),
    participants: fc.uniqueArray(
      fc.record({
        organisation: fc.constantFrom('undp', 'dfrr', 'kreminna-council'),
        role: fc.constantFrom('implementing' as const, 'accountable' as const),
      }),
      { maxLength: 2, selector: ({ organisation }) => organisation },
    ),
    activities: fc.constantFrom<ProjectRecord['activities'][]>(
      [],
      [{ titleUk: 'Крок', titleEn: '', start: '2021', end: '2021-05' }],
    ),
    identifiers: fc.constantFrom<ProjectRecord['identifiers'][]>(
      [],
      [{ scheme: 'prozorro' as const, id: 'UA-2021-01' }],
    ),
    sources: fc.constantFrom<ProjectRecord['sources'][]>(
      [],
      [
        {
          title: 'Звіт',
          url: 'https://example.org/?a=1&b=2',
          licence: 'CC BY 4.0',
          note: '',
          row: '7',
        },
      ],
    ),
  })
  .map(
    ({ places, ...rest }): ProjectRecord => ({
      ...emptyProject,
      ...rest,
      items: [
        { code: '2.1.2', share: 60, state: 'confirmed' },
        { code: '3.2.2', share: 40, state: 'proposed' },
      ],
      places: places
        .filter((one) => one.placeId !== null || one.geometry !== null)
        .map((one, index, all) => ({
          ...one,
          share: all.length === 1 ? 100 : ([70, 30][index] ?? 0),
        })),
    }),
  );

async function published(records: readonly ProjectRecord[], batch: string): Promise<void> {
  const gazetteer = await readRegisterGazetteer(db);
  const entries = records.map((one, index) => ({
    type: 'project' as const,
    id: `${batch}-${index}`,
    seen: 0,
    state: 'published' as const,
    record: { ...one, titleUk: `${one.titleUk} ${batch}` },
    reason: '',
  }));
  const writing = { author: { id: null, name: 't' }, at: '2026-01-01T00:00:00Z', importId: null };
  await db.transaction().execute(async (transaction) => {
    await publish(transaction, await writeRevisions(transaction, entries, writing), gazetteer);
  });
}

const text = async (path: string) => {
  const response = await app.request(path);
  expect(response.status).toBe(200);
  return response.text();
};

/** A project without what a report says is lost of it. */
function kept(project: ProjectDetail, lost: ReadonlySet<string>) {
  const without = (line: Line, list: string) =>
    Object.entries(cleanLine(line))
      .filter(
        ([field, value]) =>
          value !== null &&
          !lost.has(`${list}${field}`) &&
          !['id', 'revision', 'publishedAt', 'leftOut'].includes(field),
      )
      .map(([field, value]) => `${field}: ${value}`)
      .sort();
  const lines = linesOf(project);
  const whole = lists.filter((list) => !lost.has(list));
  return {
    project: without(lines.project, ''),
    ...Object.fromEntries(
      whole.map((list) => [list, lines[list].map((line) => without(line, `${list}.`)).sort()]),
    ),
  };
}

test.each(standards)(
  'what comes back of a project by %s is all but what the report says',
  async (standard) => {
    let serial = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 2 }), async (records) => {
        const batch = `${standard}x${serial++}`;
        await published(records, batch);
        const file = await text(`/api/export.${standard}?q=${batch}`);
        if (standard === 'iati') expect(iatiFault(file)).toBeNull();
        const name = standard === 'iati' ? 'x.xml' : 'x.json';
        const same = await dryRun(db, name, file);
        expect(same.counts).toEqual({ new: 0, changed: 0, same: records.length, error: 0 });
        const { items } = JSON.parse(await text(`/api/losses?standard=${standard}&q=${batch}`));
        const copy = `${standard}y${serial}`;
        const report = await bringIn(db, name, file.replaceAll(batch, copy));
        expect(
          report.rows
            .flatMap(({ problems }) => problems)
            .filter(({ weight }) => weight === 'error'),
        ).toEqual([]);
        for (const [index] of records.entries()) {
          const losses =
            items.find(({ id }: { id: string }) => id === `${batch}-${index}`)?.losses ?? [];
          const lost = new Set<string>(losses.map(({ field }: { field: string }) => field));
          expect(mayLose[standard]).toEqual(expect.arrayContaining([...lost]));
          const [had, back] = await Promise.all(
            [batch, copy].map(async (one) =>
              JSON.parse(await text(`/api/projects/${one}-${index}`)),
            ),
          );
          // A new project whose file names no source came from that file.
          if (had.sources.length === 0) lost.add('sources');
          expect(JSON.stringify(kept(back, lost))).toBe(
            JSON.stringify(kept(had, lost)).replaceAll(batch, copy),
          );
        }
      }),
      { numRuns: 4, endOnFailure: true },
    );
  },
  600_000,
);
