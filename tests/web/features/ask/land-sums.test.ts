import { expect, test } from 'vitest';
import type { LandProject } from '../../../../server/contract/ask.ts';
import { payersOf } from '../../../../web/features/ask/land-sums.ts';

const project = (id: string, ...money: LandProject['money']): LandProject => ({
  id,
  titleUk: id,
  titleEn: '',
  status: 'completed',
  within: 'inside',
  money,
  partlyMoney: [],
});

const projects = [
  project('small', { kind: 'planned', currency: 'UAH', amountMinor: 100 }),
  project('none'),
  project(
    'large',
    { kind: 'planned', currency: 'UAH', amountMinor: 900 },
    { kind: 'disbursed', currency: 'UAH', amountMinor: 800 },
  ),
  project('euro', {
    kind: 'planned',
    currency: 'EUR',
    amountMinor: 10,
    converted: { currency: 'UAH', amountMinor: 300, rates: [], withoutRate: [] },
  }),
];

test('a figure opens into the projects that make it up, the largest part first', () => {
  const payers = payersOf(projects, 'money', { kind: 'planned', currency: 'UAH' }, null);
  expect(payers.map(({ project: { id }, amountMinor }) => [id, amountMinor])).toEqual([
    ['large', 900],
    ['small', 100],
  ]);
  expect(payersOf(projects, 'partlyMoney', { kind: 'planned', currency: 'UAH' }, null)).toEqual([]);
});

test('converted, it opens into what was converted too', () => {
  const payers = payersOf(projects, 'money', { kind: 'planned', currency: 'UAH' }, 'UAH');
  expect(payers.map(({ project: { id }, amountMinor }) => [id, amountMinor])).toEqual([
    ['large', 900],
    ['euro', 300],
    ['small', 100],
  ]);
});
