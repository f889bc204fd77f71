import type { Funding, ProjectPlace, ProjectRecord } from '@stratlas/seeds/project';
import { emptyProject } from '@stratlas/seeds/project';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { mergeRecords } from '../../../server/contract/merge.ts';

const sum = (year: number, amountMinor: number): Funding => ({
  funder: 'dfrr',
  sourceClass: 'state',
  kind: 'planned',
  amountMinor,
  currency: 'UAH',
  year,
  untilYear: null,
  covers: 'whole',
  note: '',
});
const place = (placeId: string | null, share: number): ProjectPlace => ({
  placeId,
  geometry: placeId === null ? { type: 'Point', coordinates: [38.5, 48.9] } : null,
  share,
  precision: 'exact',
  method: 'person',
  confidence: 1,
  quote: '',
});
const task = (code: string, share: number) => ({ code, share, state: 'confirmed' }) as const;

const base: ProjectRecord = {
  ...emptyProject,
  titleUk: 'Ремонт школи',
  items: [task('2.1.2', 100)],
  places: [place('UA44120110000010163', 100)],
  start: '2021',
  funding: [sum(2021, 100_00), sum(2022, 200_00)],
};
const merge = (mine: Partial<ProjectRecord>, theirs: Partial<ProjectRecord>, from = base) =>
  mergeRecords(from, { ...from, ...mine }, { ...from, ...theirs });

describe('two versions of one record', () => {
  it('keep what each changed where the other did not', () => {
    expect(merge({ titleUk: 'Ремонт ліцею', start: null }, { status: 'planned' })).toEqual({
      merged: { ...base, titleUk: 'Ремонт ліцею', start: null, status: 'planned' },
      conflicts: [],
    });
  });

  it('ask a person where both changed a text, and hold what is saved until then', () => {
    expect(merge({ titleUk: 'Ремонт ліцею' }, { titleUk: 'Ремонт гімназії' })).toEqual({
      merged: { ...base, titleUk: 'Ремонт гімназії' },
      conflicts: [
        {
          field: 'titleUk',
          base: 'Ремонт школи',
          mine: 'Ремонт ліцею',
          theirs: 'Ремонт гімназії',
        },
      ],
    });
  });

  it('do not differ by the order in which an object’s fields were written', () => {
    const turned = [{ state: 'confirmed', share: 50, code: '2.1.2' } as const];
    const { conflicts } = merge({ items: turned }, { items: [task('2.1.2', 50)] });
    expect(conflicts).toEqual([]);
  });
});

describe('a list that both changed', () => {
  it('is merged row by row: another sum each, another row each', () => {
    const [first, second] = base.funding as [Funding, Funding];
    const mine = [{ ...first, amountMinor: 150_00 }, second, sum(2023, 1)];
    const theirs = [first, { ...second, amountMinor: 250_00 }, sum(2024, 2)];
    expect(merge({ funding: mine }, { funding: theirs })).toEqual({
      merged: {
        ...base,
        funding: [sum(2021, 150_00), sum(2022, 250_00), sum(2024, 2), sum(2023, 1)],
      },
      conflicts: [],
    });
  });

  it('loses a row that one took away', () => {
    const { merged, conflicts } = merge(
      { funding: [sum(2022, 200_00)] },
      { funding: [...base.funding, sum(2023, 1)] },
    );
    expect(merged.funding).toEqual([sum(2022, 200_00), sum(2023, 1)]);
    expect(conflicts).toEqual([]);
  });

  it.each<[string, Partial<ProjectRecord>, Partial<ProjectRecord>, ProjectRecord?]>([
    ['both changed one row', { items: [task('2.1.2', 60)] }, { items: [task('2.1.2', 70)] }],
    [
      'one changed the row that the other took away',
      { funding: [sum(2021, 1), sum(2022, 200_00)] },
      { funding: [sum(2022, 200_00), sum(2023, 5)] },
    ],
    [
      'both gave one sum another year',
      { funding: [sum(2023, 100_00), sum(2022, 200_00)] },
      { funding: [sum(2024, 100_00), sum(2022, 200_00)] },
    ],
    [
      'one put the rows in another order',
      { funding: [...base.funding].reverse() },
      { funding: [...base.funding, sum(2023, 1)] },
    ],
    [
      'two rows have the same key',
      { funding: [...base.funding, sum(2021, 5)] },
      { funding: [...base.funding, sum(2023, 1)] },
    ],
    [
      'a location was drawn',
      { places: [place(null, 100)] },
      { places: [place('UA44120110000010163', 50), place('UA44060030010014747', 50)] },
    ],
  ])('is left to a person where %s', (_, mine, theirs) => {
    const { merged, conflicts } = merge(mine, theirs);
    const field = conflicts[0]?.field ?? 'items';
    expect(conflicts).toEqual([
      { field, base: base[field], mine: mine[field], theirs: theirs[field] },
    ]);
    expect(merged[field]).toEqual(theirs[field]);
  });
});

const rows = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { maxLength: 3 });
const record: fc.Arbitrary<ProjectRecord> = fc
  .record({
    titleUk: fc.constantFrom('а', 'б', 'в'),
    start: fc.constantFrom(null, '2020', '2021'),
    contact: fc.record({
      name: fc.constantFrom('', 'К'),
      phone: fc.constant(''),
      email: fc.constant(''),
    }),
    items: rows(fc.constantFrom('1.1.1', '1.1.2', '2.1.1/3').map((code) => task(code, 50))),
    funding: rows(fc.tuple(fc.integer({ min: 2020, max: 2022 }), fc.nat(2)).map((y) => sum(...y))),
    places: rows(fc.constantFrom(null, 'a1', 'b2').map((id) => place(id, 10))),
  })
  .map((fields) => ({ ...emptyProject, ...fields }));

const sorted = (value: unknown) =>
  Array.isArray(value) ? value.map((row) => JSON.stringify(row)).sort() : value;

describe('the laws of merging', () => {
  test('who changed nothing gets what the other made', () => {
    fc.assert(
      fc.property(record, record, (from, other) => {
        expect(mergeRecords(from, from, other)).toEqual({ merged: other, conflicts: [] });
        expect(mergeRecords(from, other, from)).toEqual({ merged: other, conflicts: [] });
      }),
    );
  });

  test('two who made the same agree', () => {
    fc.assert(
      fc.property(record, record, (from, both) => {
        expect(mergeRecords(from, both, both)).toEqual({ merged: both, conflicts: [] });
      }),
    );
  });

  test('the two may change places: the same conflicts, and the same merged rows', () => {
    fc.assert(
      fc.property(record, record, record, (from, mine, theirs) => {
        const one = mergeRecords(from, mine, theirs);
        const other = mergeRecords(from, theirs, mine);
        const turned = other.conflicts.map((c) => ({ ...c, mine: c.theirs, theirs: c.mine }));
        expect(one.conflicts).toEqual(turned);
        const fields = one.conflicts.map(({ field }) => field);
        for (const field of Object.keys(from) as (keyof ProjectRecord)[]) {
          if (fields.includes(field)) continue;
          expect(sorted(one.merged[field])).toEqual(sorted(other.merged[field]));
        }
      }),
    );
  });

  test('every row of the merged list is somebody’s, and none that both kept is lost', () => {
    fc.assert(
      fc.property(record, record, record, (from, mine, theirs) => {
        const { merged } = mergeRecords(from, mine, theirs);
        const texts = (one: ProjectRecord) => one.funding.map((row) => JSON.stringify(row));
        const known = [...texts(mine), ...texts(theirs)];
        expect(texts(merged).every((row) => known.includes(row))).toBe(true);
        const kept = texts(mine).filter((row) => texts(theirs).includes(row));
        expect(kept.every((row) => texts(merged).includes(row))).toBe(true);
      }),
    );
  });
});
