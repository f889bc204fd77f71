import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currencies, fundingKinds } from '../../../seeds/project.ts';
import { projectOf } from '../../../server/contract/codes.ts';
import { chartIds, gapLists, measures, unitKinds } from '../../../server/contract/explore.ts';
import { normaliseFilter } from '../../../server/contract/filter.ts';
import {
  emptyView,
  languages,
  panels,
  readView,
  type View,
  writeView,
} from '../../../server/contract/view.ts';
import { filtersWith, itemCodes, placeIds } from '../../parity/filters.ts';

test('the first view is Ukrainian, unfiltered, on the map', () => {
  expect(writeView(emptyView)).toBe('lang=uk&v=1');
  expect(readView('')).toEqual({ view: emptyView, problems: [] });
});

test('a view is written sorted and readable', () => {
  const view: View = {
    ...emptyView,
    lang: 'en',
    filter: { ...emptyView.filter, item: ['2.1.2'], kind: ['railway_line'] },
    select: '2.1.2/3',
    hidden: ['rivers', 'labels'],
    shown: ['territory'],
    panel: 'table',
    in: 'EUR',
  };
  expect(writeView(view)).toBe(
    'hide=labels,rivers&in=EUR&item=2.1.2&kind=railway_line&lang=en&select=2.1.2/3&show=territory&v=1&view=table',
  );
});

test('what explores is written only where it is not as at first', () => {
  const view: View = {
    ...emptyView,
    paid: 'disbursed',
    units: 'hromada',
    measure: 'per-head',
    shade: true,
    chart: 'flows',
    gaps: 'place',
    near: 'place:line-of-contact:20',
    against: { ...emptyView.filter, item: ['2.1'], from: 2019 },
    columns: ['titleUk', 'status'],
    sort: '-planned',
    select: 'funder:dfrr',
  };
  expect(writeView(view)).toBe(
    'against=from%3D2019%26item%3D2.1&chart=flows&columns=titleUk,status&gaps=place&lang=uk' +
      '&measure=per-head&near=place:line-of-contact:20&paid=disbursed&select=funder:dfrr&shade=1&sort=-planned' +
      '&units=hromada&v=1',
  );
});

test('parameters of another version survive', () => {
  const { view, problems } = readView('?v=1&lang=uk&stage=3&stage=4');
  expect(problems).toEqual([]);
  expect(writeView(view)).toBe('lang=uk&stage=3&stage=4&v=1');
});

test('what cannot be read falls back and is told', () => {
  const { view, problems } = readView(
    '?v=9&lang=fr&select=../x&view=cube&in=RUB&chart=pie&gaps=all&item=zz',
  );
  expect(view).toEqual(emptyView);
  expect(problems).toEqual([
    { parameter: 'v', value: '9' },
    { parameter: 'lang', value: 'fr' },
    { parameter: 'select', value: '../x' },
    { parameter: 'view', value: 'cube' },
    { parameter: 'in', value: 'RUB' },
    { parameter: 'chart', value: 'pie' },
    { parameter: 'gaps', value: 'all' },
    { parameter: 'item', value: 'zz' },
  ]);
});

const anyView: fc.Arbitrary<View> = fc.record({
  version: fc.constant(1 as const),
  lang: fc.constantFrom(...languages),
  filter: filtersWith(['dfrr', 'undp']).map(normaliseFilter),
  select: fc.constantFrom(null, ...itemCodes, ...placeIds),
  hidden: fc.constantFrom([], ['rivers'], ['labels', 'rivers']),
  shown: fc.constantFrom([], ['territory']),
  panel: fc.constantFrom(...panels),
  in: fc.constantFrom(null, ...currencies),
  paid: fc.constantFrom(...fundingKinds),
  units: fc.constantFrom(...unitKinds),
  measure: fc.constantFrom(...measures),
  shade: fc.boolean(),
  chart: fc.constantFrom(...chartIds),
  gaps: fc.constantFrom(...gapLists),
  near: fc.constantFrom(null, 'place:line-of-contact:20', 'circle:38.9,48.95:7.5'),
  against: fc.option(filtersWith(['dfrr', 'undp']).map(normaliseFilter)),
  columns: fc.constantFrom([], ['titleUk', 'status']),
  sort: fc.constantFrom(null, 'titleUk', '-planned'),
  unknown: fc.constantFrom<[string, string][]>([], [['stage', '3']]),
});

test('every view is read back as it was written', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      expect(readView(writeView(view))).toEqual({ view, problems: [] });
    }),
  );
});

test('any text at all is read without an exception', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (search) => {
      const { view } = readView(search);
      expect(readView(writeView(view)).view).toEqual(view);
    }),
  );
});

test('a project is selected by its reference, which no place can be taken for', () => {
  const { view, problems } = readView('?select=project:dfrr-2021-001');
  expect(problems).toEqual([]);
  expect(view.select).toBe('project:dfrr-2021-001');
  expect(writeView(view)).toBe('lang=uk&select=project:dfrr-2021-001&v=1');
  expect(projectOf('project:dfrr-2021-001')).toBe('dfrr-2021-001');
  expect(projectOf('power-luhansk-tpp')).toBeNull();
  expect(readView('?select=project:../x').problems).toHaveLength(1);
});
