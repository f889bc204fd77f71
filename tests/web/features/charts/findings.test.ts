import { beforeAll, describe, expect, it, test } from 'vitest';
import {
  deviationFinding,
  findingOf,
  percent,
  widestFlow,
} from '../../../../web/features/charts/findings.ts';
import { flowGroups } from '../../../../web/features/charts/flow-groups.ts';
import type { ChartRow } from '../../../../web/features/charts/model.ts';
import { i18n } from '../../../../web/i18n/i18n.ts';

beforeAll(() => import('../../../../web/i18n/charts/add.ts'));

const row = (key: string, amount: number | null, isPressed = false): ChartRow => ({
  key,
  label: key,
  values: [amount],
  change: {},
  clear: {},
  isPressed,
});

describe('what a chart is about', () => {
  it('is the largest row, or the only one, or that there is none', () => {
    expect(findingOf([row('2020', 60), row('2021', 140)], 0)).toMatchObject({
      told: 'most',
      leading: { row: { key: '2021' }, amountMinor: 140, share: 0.7 },
    });
    expect(findingOf([row('2020', 60), row('2021', null)], 0)).toMatchObject({
      told: 'only',
      leading: { row: { key: '2020' }, share: 1 },
    });
    expect(findingOf([row('2020', 0)], 0)).toEqual({ told: 'none' });
  });

  it('is what was pressed, with its part of all', () => {
    const rows = [row('2019', 20, true), row('2020', 60, true), row('2021', 120)];
    expect(findingOf(rows, 0)).toMatchObject({
      told: 'chosen',
      rows: 2,
      leading: { amountMinor: 80, share: 0.4 },
    });
  });

  it('is the widest band, and the year that deviates most', () => {
    const groups = flowGroups([
      { funder: 'a', goal: '1', raion: null, amountMinor: 30 },
      { funder: 'b', goal: '2', raion: null, amountMinor: 70 },
    ]);
    expect(widestFlow(groups)).toMatchObject({ flow: { from: { key: 'b' } }, share: 0.7 });
    expect(widestFlow(flowGroups([]))).toBeNull();
    const year = (which: number, planned: number, disbursed: number) => ({
      year: which,
      planned,
      disbursed,
      projects: 1,
    });
    expect(deviationFinding({ years: [year(2019, 100, 60), year(2020, 100, 110)] })).toEqual({
      planned: 200,
      disbursed: 170,
      share: 0.85,
      year: 2019,
      deviation: -40,
    });
    expect(deviationFinding({ years: [] })).toBeNull();
  });
});

test('shares are whole per cent, and small ones never nothing', () => {
  expect([percent(0.341, 'uk'), percent(0.341, 'en')]).toEqual(['34\u00A0%', '34%']);
  expect([percent(0.0042, 'uk'), percent(0, 'en')]).toEqual(['0,4\u00A0%', '0%']);
});

test('titles are whole sentences in both languages', () => {
  const told = { name: '2021', sum: '512 млн ₴', share: '34 %' };
  const say = (
    lng: 'uk' | 'en',
    key: 'finding.year.most.planned' | 'finding.funder.most.disbursed',
  ) => i18n.t(key, { ...told, lng, ns: 'charts' });
  expect(say('uk', 'finding.year.most.planned')).toBe(
    'Найбільше запланували у 2021 році: 512 млн ₴, 34 % усього',
  );
  expect(say('en', 'finding.year.most.planned')).toBe(
    'Most was planned in 2021: 512 млн ₴, 34 % of all',
  );
  const compared = (count: number) => i18n.t('compared', { count, lng: 'uk', ns: 'charts' });
  expect([1, 3, 5, 21].map((count) => compared(count).split(' ').slice(0, 5).join(' '))).toEqual([
    'Порівняно 1 проєкт, у якого',
    'Порівняно 3 проєкти, у яких',
    'Порівняно 5 проєктів, у яких',
    'Порівняно 21 проєкт, у якого',
  ]);
});
