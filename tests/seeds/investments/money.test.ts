import { type Investments, loadInvestments } from '@stratlas/seeds';
import type { Funding, FundingKind, SeedProject } from '@stratlas/seeds/project';
import { describe, expect, it } from 'vitest';

const { projects, organisations }: Investments = loadInvestments();

/** Kopiykas of the 175 rows of the State Fund for Regional Development, by year, as projects hold them. */
function fundSums(kind: FundingKind) {
  const ofFund = projects
    .filter(({ id }) => id.startsWith('dfrr-'))
    .flatMap(({ record }) => record.funding.filter((sum) => sum.kind === kind));
  const byYear = Map.groupBy(ofFund, ({ year }) => year);
  return [2018, 2019, 2020, 2021].map((year) => {
    const sums = byYear.get(year) ?? [];
    return [year, sums.length, sums.reduce((all, { amountMinor }) => all + (amountMinor ?? 0), 0)];
  });
}

/** Why no sum of a project counts for the oblast; null where it does. */
function leftOut({ record: { status, funding } }: SeedProject): string | null {
  const reasonOf = ({ covers, amountMinor, year }: Funding) => {
    if (covers !== 'whole') return covers;
    if (amountMinor === null) return 'no_amount';
    return year === null ? 'no_year' : null;
  };
  return status === 'idea' ? 'idea' : (funding.map(reasonOf).find(Boolean) ?? null);
}

describe('the 175 rows of the State Fund for Regional Development', () => {
  it('keep what was planned, by year and to the kopiyka', () => {
    expect(fundSums('planned')).toEqual([
      [2018, 72, 401_321_611_00],
      [2019, 58, 453_751_202_00],
      [2020, 24, 226_796_922_00],
      [2021, 21, 221_465_505_00],
    ]);
  });

  it('keep what was executed, by year and to the kopiyka', () => {
    expect(fundSums('disbursed')).toEqual([
      [2018, 72, 255_689_242_00],
      [2019, 58, 371_299_739_00],
      [2020, 24, 205_456_875_00],
      [2021, 21, 220_966_995_00],
    ]);
  });

  it('say so where nothing was executed', () => {
    const courts = projects.find(({ id }) => id === 'dfrr-2018-140');
    expect(
      courts?.record.funding.map(({ year, kind, amountMinor }) => [year, kind, amountMinor]),
    ).toEqual([
      [2018, 'planned', 4_991_634_00],
      [2018, 'disbursed', 0],
      [2019, 'planned', 9_964_411_00],
      [2019, 'disbursed', 0],
    ]);
  });
});

describe('what does not count for the oblast', () => {
  it('is left out for a reason each', () => {
    const reasons = Map.groupBy(projects, leftOut);
    reasons.delete(null);
    const ids = [...reasons].map(([reason, list]) => [reason, list.map(({ id }) => id)]);
    expect(Object.fromEntries(ids)).toEqual({
      component: [
        'wb-3r-c1',
        'wb-3r-c2',
        'wb-3r-c3',
        'eib-uerp-lug-2016',
        'eib-uerp-lug-tr1',
        'jp-lug-13',
      ],
      multi_region: [
        'eib-uerp',
        'eu-rpp-452',
        'eu-undp-2016',
        'dk-se-ch-2019',
        'jp-undp-2014',
        'jp-2016-east',
        'jp-2019-east',
        'usaid-era',
        'kfw-usif6',
        'kfw-usif8',
      ],
      country_wide: ['unhcr-ua-2023'],
      control_total: ['dstp-2018', 'strategy-plan-2021-23'],
      idea: [
        'eib-urp-lug-11',
        'rail-rub-star',
        'fr-popasna-water',
        'waste-plant',
        'eu-sector-26',
        'aidar',
        'aidar-tour',
        'krem-water-2023',
      ],
      no_year: ['tec-lys'],
      no_amount: ['popasna-leleka', 'rub-inf'],
    });
  });

  it('leaves these sums, by kind and currency, of donors, banks and budgets', () => {
    const sums = new Map<string, number>();
    for (const project of projects) {
      if (project.id.startsWith('dfrr-') || leftOut(project)) continue;
      for (const { kind, currency, amountMinor } of project.record.funding) {
        const key = `${kind} ${currency}`;
        sums.set(key, (sums.get(key) ?? 0) + (amountMinor ?? 0));
      }
    }
    expect(Object.fromEntries(sums)).toEqual({
      'committed USD': 100_000_000_00,
      'committed EUR': 100_000_000_00 + 420_000_00 + 1_756_961_00,
      'committed UAH': 109_425_600_00,
      'disbursed UAH': 115_000_000_00 + 10_000_000_00 + 12_800_000_00 + 16_800_000_00,
      'planned UAH':
        11_000_000_00 +
        433_000_000_00 +
        196_600_000_00 +
        859_000_000_00 +
        10_380_151_00 +
        55_000_000_00 +
        57_200_000_00,
    });
  });

  it('says why on the page, in both languages', () => {
    for (const { record } of projects.filter((project) => leftOut(project))) {
      expect(record.otherUk.split('\n')[0]).toMatch(/^[А-ЯІЇЄҐ0-9].{20,}\.$/);
      expect(record.otherEn.split('\n')[0]).toMatch(/^[A-Z0-9].{20,}\.$/);
    }
  });

  it('is a part of a project that is there', () => {
    const ids = new Set(projects.map(({ id }) => id));
    const parts = projects.flatMap(({ id, record }) =>
      record.partOf ? [[id, record.partOf]] : [],
    );
    expect(parts).toEqual([
      ['wb-3r-c1', 'wb-3r-p172348'],
      ['wb-3r-c2', 'wb-3r-p172348'],
      ['wb-3r-c3', 'wb-3r-p172348'],
      ['eib-uerp-lug-2016', 'eib-uerp-lug-2021'],
      ['eib-uerp-lug-tr1', 'eib-uerp-lug-2021'],
      ['eib-uerp-lug-2021', 'eib-uerp'],
      ['jp-lug-13', 'jp-undp-2014'],
      ['kfw-usif6-sev', 'kfw-usif6'],
      ['kfw-usif6-nov', 'kfw-usif6'],
    ]);
    expect(parts.every(([, whole]) => ids.has(whole ?? ''))).toBe(true);
  });
});

describe('sums of several funders', () => {
  const moneyOf = (id: string) =>
    projects
      .find((project) => project.id === id)
      ?.record.funding.map(({ funder, amountMinor, currency }) => [funder, amountMinor, currency]);

  it('are split where the source splits them', () => {
    expect(moneyOf('dk-se-ch-2019')).toEqual([
      ['denmark', 9_045_000_00, 'USD'],
      ['sweden', 3_000_000_00, 'USD'],
      ['switzerland', 2_000_000_00, 'USD'],
    ]);
    expect(moneyOf('eu-krem-water')).toEqual([
      ['eu', 1_581_264_90, 'EUR'],
      ['kreminna-council', 175_696_10, 'EUR'],
    ]);
    expect(moneyOf('ambul-2020')).toEqual([
      ['state-budget', 44_400_000_00, 'UAH'],
      ['local-budgets', 12_800_000_00, 'UAH'],
    ]);
  });

  it('stay whole where it does not', () => {
    expect(moneyOf('ambul-2018')).toEqual([['several-budgets', 109_425_600_00, 'UAH']]);
    expect(moneyOf('krem-water-2023')).toEqual([['several-donors', 9_000_000_00, 'USD']]);
  });

  it('are of organisations that are listed, and each organisation has a part in a project', () => {
    const named = projects.flatMap(({ record }) => [
      ...record.funding.map(({ funder }) => funder),
      ...record.participants.map(({ organisation }) => organisation),
    ]);
    expect([...new Set(named)].sort()).toEqual(organisations.map(({ id }) => id).sort());
  });
});
