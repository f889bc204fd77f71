import type { Indicator } from '@stratlas/seeds/project';
import type { PublicProject } from '../columns/lines.ts';
import { yearOf } from '../standards/dates.ts';
import { element, narratives, worded } from './element.ts';
import { beneficiariesTitle, indicatorsTitle } from './labels.ts';

type Bound = string | number | null;

/** Indicators, and how many people are to have the use of it. */
export function results(project: PublicProject): string {
  const told = project.indicators.map(indicator).filter(Boolean);
  const all = told.length > 0 ? result('1', indicatorsTitle, told.join('')) : '';
  return all + beneficiaries(project);
}

const result = (type: string, title: { uk: string; en: string }, indicators: string): string =>
  element('result', { type }, worded('title', {}, title), indicators);

function indicator({ nameUk, nameEn, unit, baseline, baselineYear, values }: Indicator): string {
  const title = worded('title', {}, { uk: nameUk, en: nameEn });
  if (title === '') return '';
  return element(
    'indicator',
    { measure: unit.trim() === '%' ? '2' : '1' },
    title,
    worded('description', {}, { uk: unit, en: '' }),
    baselineYear === null ? '' : element('baseline', { year: baselineYear, value: baseline }),
    ...values.map(({ year, target, actual }) => period(year, year, target, actual)),
  );
}

const period = (from: number, to: number, target: Bound, actual: Bound): string =>
  element(
    'period',
    {},
    element('period-start', { 'iso-date': `${from}-01-01` }),
    element('period-end', { 'iso-date': `${to}-12-31` }),
    target === null ? '' : element('target', { value: target }),
    actual === null ? '' : element('actual', { value: actual }),
  );

/** The standard wants a period: without years of the project the number cannot be told. */
function beneficiaries({ beneficiaryCount, start, end, funding }: PublicProject): string {
  if (beneficiaryCount === null) return '';
  const years = [yearOf(start), yearOf(end), ...funding.map(({ year }) => year)].filter(
    (year) => year !== null,
  );
  if (years.length === 0) return '';
  const { uk, en } = beneficiariesTitle;
  const told = element(
    'indicator',
    { measure: '1' },
    element('title', {}, narratives(uk, en)),
    period(Math.min(...years), Math.max(...years), beneficiaryCount, null),
  );
  return result('2', beneficiariesTitle, told);
}
