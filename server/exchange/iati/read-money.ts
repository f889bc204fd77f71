import { currencies } from '@stratlas/seeds/project';
import type { Line } from '../columns/column.ts';
import { problem } from '../import/problem.ts';
import type { XmlNode } from '../import/read/xml-tree.ts';
import { minorOf } from '../standards/amounts.ts';
import type { Brought, Reading } from '../standards/brought.ts';
import { yearOf } from '../standards/dates.ts';
import { sourceClassOf } from './codes.ts';
import { attributeOf, childOf, childrenOf, oneOf, wordsOf } from './node.ts';
import { organisationIn } from './read-parties.ts';
import { yearOnly } from './write-money.ts';

interface Activity {
  node: XmlNode;
  brought: Brought;
  reading: Reading;
  language: string;
  /** Pays where a sum does not say who does. */
  payer: string;
}

const total = (lines: readonly Line[]): number =>
  lines.reduce((sum, { amountMinor }) => sum + Number(amountMinor), 0);

/** All sums of an activity; of budgets and planned disbursements, which tell of the same money, one. */
export function readMoney(activity: Activity): Line[] {
  const { node, brought } = activity;
  const budgets = linesOf(activity, childrenOf(node, 'budget'), 'planned');
  const planned = linesOf(activity, childrenOf(node, 'planned-disbursement'), 'planned');
  const isDetailed = planned.length > 0 && total(planned) >= total(budgets);
  if (planned.length > 0 && budgets.length > 0 && total(planned) !== total(budgets)) {
    const names = [isDetailed ? 'planned-disbursement' : 'budget'];
    brought.problems.push(problem('budget_repeats', brought.at, { weight: 'notice', names }));
  }
  const transactions = childrenOf(node, 'transaction');
  const ofType = (...types: string[]) =>
    transactions.filter((one) =>
      types.includes(attributeOf(childOf(one, 'transaction-type'), 'code')),
    );
  const outgoing = ofType('2');
  return [
    ...(isDetailed ? planned : budgets),
    ...linesOf(activity, outgoing.length > 0 ? outgoing : ofType('11'), 'committed'),
    ...linesOf(activity, ofType('3', '4'), 'disbursed'),
  ];
}

const linesOf = (
  activity: Activity,
  nodes: readonly XmlNode[],
  kind: 'planned' | 'committed' | 'disbursed',
): Line[] => nodes.map((node) => lineOf(activity, node, kind)).filter((line) => line !== undefined);

function lineOf(
  { node: activity, brought, reading, language, payer }: Activity,
  node: XmlNode,
  kind: string,
): Line | undefined {
  const value = childOf(node, 'value');
  const currency =
    attributeOf(value, 'currency') || (activity.attributes['default-currency'] ?? '');
  const text = value?.text.trim() ?? '';
  const amountMinor = minorOf(text);
  const isKnown = currencies.some((one) => one === currency);
  if (amountMinor === undefined || amountMinor < 0 || !isKnown) {
    const names = [`${text} ${currency}`, kind];
    brought.problems.push(problem('sum_left_out', brought.at, { weight: 'notice', names }));
    return undefined;
  }
  const provider = childOf(node, 'provider-org');
  const funder = organisationIn(provider, language) || payer;
  const { organisations, terms } = reading;
  const known = terms.organisationKind(organisations.named(funder) ?? '');
  const sourceClass = sourceClassOf(known, attributeOf(provider, 'type'));
  return { funder, sourceClass, kind, amountMinor, currency, ...yearsOf(node), note: noteOf(node) };
}

/** The year of a sum, and the last one where it is for several. */
function yearsOf(node: XmlNode): { year: number | null; untilYear: number | null } {
  const date = (name: string) => yearOf(attributeOf(childOf(node, name), 'iso-date'));
  const valued = yearOf(attributeOf(childOf(node, 'value'), 'value-date'));
  const year = date('period-start') ?? date('transaction-date') ?? valued;
  const until = date('period-end');
  return { year, untilYear: year !== null && until !== null && until > year ? until : null };
}

/** Of transactions; not the words that stand where there are none. */
function noteOf(node: XmlNode): string {
  const text = oneOf(wordsOf(childOf(node, 'description'), 'uk'));
  const years = /^За (\S+) рік/.exec(text)?.[1];
  return years !== undefined && text === yearOnly.uk(years) ? '' : text.slice(0, 4000);
}

/** Sums of other publishers, often one for each quarter or payment: one for each payer, kind and year. */
export function byYear(lines: readonly Line[]): Line[] {
  const groups = Map.groupBy(lines, (line) =>
    [line.funder, line.kind, line.currency, line.year, line.untilYear].join('|'),
  );
  return [...groups.values()].map((group) => ({
    ...group[0],
    amountMinor: total(group),
    note: group.length === 1 ? (group[0]?.note ?? '') : '',
  }));
}
