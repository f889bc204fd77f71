import { expect, test } from 'vitest';
import {
  countedSums,
  exactMoney,
  inOrder,
  isPlannedByYear,
  mainSum,
  roundMoney,
} from '../../../../web/features/register/money.ts';

const plain = (text: string) => text.replaceAll(/\s/g, ' ');

test('a sum is read at a glance in both languages', () => {
  expect(plain(roundMoney(2_860_000_000_000, 'UAH', 'uk'))).toBe('28,6 млрд ₴');
  expect(plain(roundMoney(2_860_000_000_000, 'UAH', 'en'))).toBe('₴28.6bn');
  expect(plain(roundMoney(10_000_000_000, 'EUR', 'uk'))).toBe('100 млн €');
});

test('and to the last unit, without empty kopiykas', () => {
  expect(plain(exactMoney(548_684_800, 'UAH', 'uk'))).toBe('5 486 848 ₴');
  expect(plain(exactMoney(158_126_490, 'EUR', 'uk'))).toBe('1 581 264,90 €');
});

const sum = (
  kind: 'planned' | 'disbursed',
  amountMinor: number | null,
  leftOut: string | null = null,
) => ({
  kind,
  currency: 'UAH' as const,
  amountMinor,
  leftOut,
});

test('sums of a project are added by kind, without what is not counted', () => {
  const sums = countedSums([
    sum('planned', 100),
    sum('disbursed', 40),
    sum('planned', 50),
    sum('planned', 999, 'component'),
    sum('planned', null, 'no_amount'),
  ]);
  expect(sums).toEqual([
    { kind: 'disbursed', currency: 'UAH', amountMinor: 40 },
    { kind: 'planned', currency: 'UAH' as const, amountMinor: 150 },
  ]);
});

test('what was spent stands for a project, else what was planned, else nothing', () => {
  expect(mainSum([sum('planned', 100), sum('disbursed', 40)])?.kind).toBe('disbursed');
  expect(mainSum([sum('planned', 100), sum('disbursed', 0)])?.kind).toBe('planned');
  expect(mainSum([sum('planned', 5, 'proposal')])).toBeUndefined();
});

test('hryvnias come first within a kind', () => {
  const money = [
    { kind: 'planned' as const, currency: 'USD' as const, amountMinor: 1 },
    { kind: 'planned' as const, currency: 'UAH' as const, amountMinor: 1 },
    { kind: 'committed' as const, currency: 'EUR' as const, amountMinor: 1 },
  ];
  expect(inOrder(money).map(({ currency }) => currency)).toEqual(['EUR', 'UAH', 'USD']);
});

test('plans of several years are no cost; one plan is', () => {
  const plan = (year: number, leftOut: string | null = null) =>
    ({ kind: 'planned', year, leftOut }) as const;
  expect(isPlannedByYear([plan(2019), plan(2020)])).toBe(true);
  expect(isPlannedByYear([plan(2019), plan(2019), plan(2020, 'component')])).toBe(false);
});
