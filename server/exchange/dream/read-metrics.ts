import type { Line } from '../columns/column.ts';
import { yearOf } from '../standards/dates.ts';
import { type Json, numberIn, objectIn, objectsIn, textIn } from '../standards/json.ts';
import { said } from './said.ts';

const metricsOf = (approaches: readonly Json[]): Json[] =>
  approaches.flatMap((one) => objectsIn(one, 'metrics'));

/** Indicators: a line for each year. Metrics without a title are only numbers of people. */
export const indicators = (approaches: readonly Json[]): Line[] =>
  metricsOf(approaches).flatMap((metric) => {
    const { uk, en } = said(metric.title);
    if (uk === '' && en === '') return [];
    const base = {
      nameUk: uk.slice(0, 300),
      nameEn: en.slice(0, 300),
      unit: textIn(metric, 'unit').slice(0, 40),
      baseline: numberIn(metric, 'basicValue'),
      baselineYear: yearOf(textIn(metric, 'basicYear')),
    };
    const years = new Map<number, Line>();
    for (const one of objectsIn(metric, 'observations')) {
      const year = yearOf(textIn(one, 'year'));
      const target = numberIn(one, 'targetValue');
      if (year !== null) years.set(year, { year, target, actual: numberIn(one, 'actualValue') });
    }
    const lines = [...years.values()].slice(0, 30);
    const nothing = { year: null, target: null, actual: null };
    return (lines.length > 0 ? lines : [nothing]).map((line) => ({ ...base, ...line }));
  });

/** How many people a project is for, as DREAM counts its consumers. */
export function numberOfPeople(approaches: readonly Json[]): number | null {
  const counts = metricsOf(approaches)
    .flatMap((metric) => objectsIn(metric, 'observations'))
    .map((one) => numberIn(objectIn(one, 'dimensions'), 'numberOfConsumers'));
  const count = counts.find((one) => one !== null && Number.isSafeInteger(one) && one >= 0);
  return count ?? null;
}
