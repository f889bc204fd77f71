import type { Funding } from '../seeds/project.ts';

/** A planned hryvnia of the state for 2021, or what is changed of that. */
export const aSum = (change: Partial<Funding>): Funding => ({
  funder: 'state-fund',
  sourceClass: 'state',
  kind: 'planned',
  amountMinor: 100,
  currency: 'UAH',
  year: 2021,
  untilYear: null,
  covers: 'whole',
  note: '',
  ...change,
});

/** Two years of the state and one of a town, planned; and one that was disbursed. */
export const fewSums: Funding[] = [
  aSum({}),
  aSum({ year: 2022, amountMinor: 200 }),
  aSum({ funder: 'rubizhne', sourceClass: 'local', amountMinor: 30 }),
  aSum({ kind: 'disbursed', amountMinor: 90 }),
];
