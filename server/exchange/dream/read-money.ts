import type { Coverage } from '@stratlas/seeds/project';
import type { Line } from '../columns/column.ts';
import { type JsonSum, listed, sumLine } from '../oc4ids/read-money.ts';
import type { Brought, Reading } from '../standards/brought.ts';
import { type Json, objectIn, objectsIn, textIn } from '../standards/json.ts';
import { sourceClassOf } from './codes.ts';
import { said } from './said.ts';

/** Finances say who pays; a budget alone is money that is still sought. */
export function readMoney(
  project: Json,
  covers: Coverage,
  brought: Brought,
  reading: Reading,
): Line[] {
  const approaches = objectsIn(project, 'approaches');
  const finances = approaches.flatMap((one) => objectsIn(one, 'finance'));
  const told: Line[] = finances.flatMap((one): Line[] => {
    const line = sumLine(financed(one, covers), brought, reading);
    const type = textIn(one, 'financeType');
    if (line === undefined) return [];
    return [{ ...line, sourceClass: sourceClassOf(type, textIn(one, 'financeCategory')) }];
  });
  if (told.some(({ kind }) => kind === 'planned')) return told;
  const budgets = approaches.flatMap((one) =>
    objectsIn(objectIn(one, 'budget'), 'budgetBreakdown'),
  );
  return [
    ...told,
    ...budgets.flatMap((one) => listed(sumLine(budgeted(one, covers), brought, reading))),
  ];
}

const financed = (one: Json, covers: string): JsonSum => {
  const { uk, en } = said(objectIn(one, 'financingParty').name);
  return {
    kind: textIn(one, 'status') === 'committed' ? 'committed' : 'planned',
    covers,
    value: objectIn(one, 'value'),
    funder: uk || en || categoryPayer(textIn(one, 'financeType'), textIn(one, 'financeCategory')),
    ...period(one),
    note: textIn(one, 'description'),
  };
};

/** Who pays where only the kind of source is named. */
const categoryPayer = (type: string, category: string): string => {
  if (/local/i.test(category)) return 'local-budgets';
  if (/regional/i.test(category)) return 'oblast-budget';
  if (type === 'stateFunds') return 'state-budget';
  return type === 'internationalPartners' ? 'several-donors' : 'other-sources';
};

const budgeted = (one: Json, covers: string): JsonSum => ({
  kind: 'planned',
  covers,
  value: objectIn(one, 'amount'),
  funder: 'not-found',
  ...period(one),
  note: textIn(one, 'description'),
});

const period = (one: Json) => ({
  start: textIn(objectIn(one, 'period'), 'startDate'),
  end: textIn(objectIn(one, 'period'), 'endDate'),
});
