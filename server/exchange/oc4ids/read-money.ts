import { coverages, currencies, fundingKinds } from '@stratlas/seeds/project';
import type { Line } from '../columns/column.ts';
import { problem } from '../import/problem.ts';
import { minorOf } from '../standards/amounts.ts';
import type { Brought, Reading } from '../standards/brought.ts';
import { yearOf } from '../standards/dates.ts';
import { type Json, objectIn, objectsIn, textIn } from '../standards/json.ts';
import { sourceClassOf } from './codes.ts';

/** What a file says of one sum. */
export interface JsonSum {
  kind: string;
  covers: string;
  /** `{amount, currency}` */
  value: Json;
  /** Name or id of who pays. */
  funder: string;
  start: string;
  end: string;
  note: string;
}

/** A sum as a line; undefined, and told, where the register cannot hold it. */
export function sumLine(
  sum: JsonSum,
  { at, problems }: Brought,
  reading: Reading,
): Line | undefined {
  const currency = textIn(sum.value, 'currency') || 'UAH';
  const amountMinor = minorOf(decimalText(textIn(sum.value, 'amount')));
  const isKnown = currencies.some((one) => one === currency);
  if (amountMinor === undefined || amountMinor < 0 || !isKnown) {
    const names = [`${textIn(sum.value, 'amount')} ${currency}`, sum.kind];
    problems.push(problem('sum_left_out', at, { weight: 'notice', names }));
    return undefined;
  }
  const { organisations, terms } = reading;
  const kind = terms.organisationKind(organisations.named(sum.funder) ?? '');
  const [year, until] = [yearOf(sum.start), yearOf(sum.end)];
  return {
    funder: sum.funder,
    sourceClass: sourceClassOf(kind),
    kind: sum.kind,
    amountMinor,
    currency,
    year,
    untilYear: year !== null && until !== null && until > year ? until : null,
    covers: sum.covers,
    note: sum.note.slice(0, 4000),
  };
}

/** None or one. */
export const listed = (line: Line | undefined): Line[] => (line === undefined ? [] : [line]);

/** Large numbers are written by their powers of ten: `1e+21`. */
const decimalText = (text: string): string =>
  /^-?\d+(?:\.\d+)?$/.test(text) ? text : Number(text || Number.NaN).toFixed(2);

/** Budgets and transactions. @param covers of sums whose group does not say what it covers */
export function readMoney(
  project: Json,
  covers: string,
  brought: Brought,
  reading: Reading,
): Line[] {
  const budget = objectIn(project, 'budget');
  const sums: JsonSum[] = [
    ...breakdowns(budget, covers),
    ...objectsIn(project, 'transactions').map((one) => ({
      kind: 'disbursed',
      covers,
      value: objectIn(one, 'value'),
      funder: partyOf(objectIn(one, 'payer'), project),
      start: textIn(one, 'date'),
      end: '',
      note: '',
    })),
  ];
  const total = objectIn(budget, 'amount');
  if (sums.every(({ kind }) => kind === 'disbursed') && textIn(total, 'amount') !== '') {
    const { startDate } = objectIn(project, 'period');
    const start = typeof startDate === 'string' ? startDate : '';
    sums.push({ kind: 'planned', covers, value: total, funder: '', start, end: '', note: '' });
  }
  return sums.flatMap((sum) => {
    const funder = sum.funder || onlyFunder(project);
    return listed(sumLine({ ...sum, funder }, brought, reading));
  });
}

/** Groups as we write them say kind and coverage; others, and the list of older versions, are plans. */
function breakdowns(budget: Json, usual: string): JsonSum[] {
  const groups = [
    ...objectsIn(budget, 'budgetBreakdowns'),
    { budgetBreakdown: budget.budgetBreakdown },
  ];
  return groups.flatMap((group) => {
    const [kind = '', covers = ''] = textIn(group, 'id').split('-');
    return objectsIn(group, 'budgetBreakdown').map((one) => ({
      kind: fundingKinds.some((known) => known === kind) ? kind : 'planned',
      covers: coverages.some((known) => known === covers) ? covers : usual,
      value: objectIn(one, 'amount'),
      funder:
        textIn(objectIn(one, 'sourceParty'), 'name') || textIn(objectIn(one, 'sourceParty'), 'id'),
      start: textIn(objectIn(one, 'period'), 'startDate'),
      end: textIn(objectIn(one, 'period'), 'endDate'),
      note: textIn(one, 'description'),
    }));
  });
}

const partyOf = (reference: Json, project: Json): string => {
  const party = objectsIn(project, 'parties').find(({ id }) => id === reference.id);
  return textIn(reference, 'name') || textIn(party, 'name') || textIn(reference, 'id');
};

/** Pays where a sum names nobody: the one funder, else the authority, else nobody that is known. */
function onlyFunder(project: Json): string {
  const funders = objectsIn(project, 'parties').filter(
    ({ roles }) => Array.isArray(roles) && roles.includes('funder'),
  );
  if (funders.length === 1) return textIn(funders[0], 'name') || textIn(funders[0], 'id');
  return textIn(objectIn(project, 'publicAuthority'), 'name') || 'other-sources';
}
