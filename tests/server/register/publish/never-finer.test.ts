import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DrawnGeometry, type ProjectPlace, precisions } from '../../../../seeds/project.ts';
import type { Database } from '../../../../server/db/schema.ts';
import {
  type RegisterGazetteer,
  readRegisterGazetteer,
} from '../../../../server/register/publish/gazetteer.ts';
import { publishedRows } from '../../../../server/register/publish/rows.ts';
import { loadedDatabase } from '../../fixture.ts';
import { aPlace, aProject } from '../records.ts';

let db: Database;
let gazetteer: RegisterGazetteer;
let ids: string[];
beforeAll(async () => {
  ({ db } = await loadedDatabase());
  gazetteer = await readRegisterGazetteer(db);
  ids = (await db.selectFrom('place').select('id').execute()).map(({ id }) => id);
});
afterAll(() => db.destroy());

const levels = ['settlement', 'hromada', 'raion', 'oblast'];

/** Seven decimals, of which none that is published may keep more than five. */
const degrees = (least: number, most: number) =>
  fc.integer({ min: least * 1e7, max: most * 1e7 }).map((value) => value / 1e7);
const position = fc.tuple(degrees(37.5, 40.5), degrees(47.5, 50.5));
const geometry: fc.Arbitrary<DrawnGeometry> = fc.oneof(
  position.map((coordinates): DrawnGeometry => ({ type: 'Point', coordinates })),
  fc
    .array(position, { minLength: 2, maxLength: 5 })
    .map((coordinates): DrawnGeometry => ({ type: 'LineString', coordinates })),
  fc
    .tuple(position, position, position)
    .map(([a, b, c]): DrawnGeometry => ({ type: 'Polygon', coordinates: [[a, b, c, a]] })),
);

const place: fc.Arbitrary<ProjectPlace> = fc
  .record({
    placeId: fc.option(fc.nat(5000)),
    geometry: fc.option(geometry),
    precision: fc.constantFrom(...precisions),
  })
  .map(({ placeId, ...rest }) =>
    aPlace({
      ...rest,
      // No number but a coordinate is between 20 and 90 in these records.
      share: 10,
      placeId: placeId === null ? null : (ids[placeId % ids.length] ?? null),
      quote: rest.precision === 'exact' ? '' : 'таємне слово',
    }),
  );

/** All numbers of the rows' JSON, also of the JSON within it, that can be degrees of the oblast. */
const degreesIn = (json: string): number[] =>
  (json.match(/(?<![\w.-])-?\d+(?:\.\d+)?(?![\w-])/g) ?? [])
    .map(Number)
    .filter((one) => one > 20 && one < 90);

/** The points that may stand for a location: those of units as coarse as it may be told. */
function allowed({ placeId, precision }: ProjectPlace): number[] {
  const told =
    precision === 'exact' ? [...levels, 'self'] : levels.slice(levels.indexOf(precision));
  if (precision === 'hidden') return [];
  return ids.flatMap((id) => {
    const { kind = '', lon, lat } = gazetteer.place(id) ?? {};
    const isTold = told.includes(kind) || (told.includes('self') && id === placeId);
    return isTold ? [lon ?? 0, lat ?? 0] : [];
  });
}

const isRounded = (value: number): boolean => Number(value.toFixed(5)) === value;

/** Whether the place itself may be named: it is exact, or as coarse as it may be told. */
function isNamed({ placeId, precision }: ProjectPlace): boolean {
  const kind = gazetteer.place(placeId ?? '')?.kind ?? '';
  return (
    precision === 'exact' ||
    (precision !== 'hidden' && levels.slice(levels.indexOf(precision)).includes(kind))
  );
}

test('nothing that is published of a location is finer than its precision', () => {
  const rowsOf = (places: ProjectPlace[]) =>
    publishedRows('p', aProject({ places }), { number: 1, publishedAt: '' }, gazetteer);
  fc.assert(
    fc.property(fc.array(place, { maxLength: 4 }), (places) => {
      const json = JSON.stringify(rowsOf(places));
      const points = new Set(places.flatMap(allowed));
      const drawn = places.some((one) => one.precision === 'exact' && one.geometry !== null);
      const finer = degreesIn(json).filter((one) => !points.has(one) && !(drawn && isRounded(one)));
      expect(finer).toEqual([]);
      expect(json).not.toContain('таємне слово');
    }),
    { numRuns: 300 },
  );
});

test('an object or village is not named where only the unit around it may be', () => {
  fc.assert(
    fc.property(place, (one) => {
      const rows = publishedRows(
        'p',
        aProject({ places: [one] }),
        { number: 1, publishedAt: '' },
        gazetteer,
      );
      const isTold = JSON.stringify(rows).includes(`"${one.placeId}"`);
      if (!isNamed(one) && !mayMeet(one)) expect(isTold).toBe(false);
    }),
    { numRuns: 300 },
  );
});

/** The village nearest to what was drawn may happen to be the one that was given. */
const mayMeet = ({ geometry: drawing, precision }: ProjectPlace): boolean =>
  drawing !== null && precision === 'settlement';
