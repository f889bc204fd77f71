import { expect, test } from 'vitest';
import { coverages, type Funding, type ProjectStatus } from '../../../seeds/project.ts';
import { leftOutReason } from '../../../server/contract/left-out.ts';
import { aSum } from '../../money.ts';

const reason = (status: ProjectStatus, change: Partial<Funding> = {}) =>
  leftOutReason(status, aSum(change));

test('a sum of this oblast alone, granted or spent in a known year, counts', () => {
  for (const status of ['planned', 'in_progress', 'completed', 'suspended', 'unknown'] as const) {
    expect(reason(status)).toBeNull();
  }
});

test('a sum that covers other oblasts, or is in another sum, does not', () => {
  expect(coverages.map((covers) => reason('planned', { covers }))).toEqual([
    null,
    'component',
    'multi_region',
    'country_wide',
    'control_total',
  ]);
});

test('the money of an idea is a proposal, whatever else it is', () => {
  expect(reason('idea', { covers: 'component', year: null })).toBe('proposal');
});

test('of a cancelled project only what was spent counts', () => {
  expect(reason('cancelled')).toBe('cancelled');
  expect(reason('cancelled', { kind: 'committed' })).toBe('cancelled');
  expect(reason('cancelled', { kind: 'disbursed' })).toBeNull();
});

test('without a year, and without an amount, there is nothing to count', () => {
  expect(reason('planned', { year: null })).toBe('no_year');
  expect(reason('planned', { amountMinor: null, year: null })).toBe('no_amount');
  expect(reason('idea', { amountMinor: null })).toBe('no_amount');
});

test('a sum of zero is a sum', () => {
  expect(reason('planned', { amountMinor: 0 })).toBeNull();
});
