import { foldName } from '@stratlas/geodata/names/fold';
import type { FundingKind } from '@stratlas/seeds/project';
import type { Column } from '../../columns/column.ts';
import { allColumns, columnByKey } from '../../columns/columns.ts';
import { type Measure, measureIn } from './measure.ts';

/** What a column of a file means. */
export interface Target extends Measure {
  column: Column;
  /** Of an amount: its year and kind, where the heading says them. */
  year: number | null;
  kind: FundingKind | null;
}

/** A heading as headings are compared: without case, quotes, marks and doubled blanks. */
export const foldHeading = (text: string): string =>
  foldName(text.replaceAll(/[«»"“”():;*№]|\.(?=\s|$)/g, ' '));

const known = new Map<string, Column>();
const learn = (heading: string, column: Column) => {
  const folded = foldHeading(heading);
  if (!known.has(folded)) known.set(folded, column);
};
// A column's own headings come before what others are called as well.
for (const column of allColumns) {
  for (const heading of [column.key, column.headingUk, column.headingEn]) learn(heading, column);
}
for (const column of allColumns) {
  for (const heading of column.also) learn(heading, column);
}

const amountWords = /сума|обсяг|вартість|фінансування|кошти|коштів|amount|budget|cost|value/;
const kinds: readonly [RegExp, FundingKind][] = [
  [/викон|касов|профінанс|виплач|освоєн|фактич|executed|disbursed|spent|actual/, 'disbursed'],
  [/виділен|затвердж|зобов|committed|approved/, 'committed'],
  [/план|орієнт|потреб|planned/, 'planned'],
];

const amountColumn = columnByKey.get('funding.amountMinor');

/** What a heading means; undefined where it tells nothing. */
export function targetOf(heading: string): Target | undefined {
  const folded = foldHeading(heading);
  const plain = known.get(folded) ?? known.get(withoutUnit(folded));
  if (plain && plain.kind !== 'money') return asIs(plain);
  return plain || amountWords.test(folded) || measureIn(folded).scale > 1
    ? amount(folded)
    : undefined;
}

/** What a person chose for a heading. */
export function chosenTarget(heading: string, key: string): Target | undefined {
  const column = columnByKey.get(key);
  if (column === undefined) return undefined;
  return column.kind === 'money' ? amount(foldHeading(heading)) : asIs(column);
}

const asIs = (column: Column): Target => ({
  column,
  scale: 1,
  currency: null,
  year: null,
  kind: null,
});

const withoutUnit = (folded: string): string => folded.replace(/,.*$/, '').trim();

function amount(folded: string): Target | undefined {
  if (amountColumn === undefined) return undefined;
  const year = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(folded)?.[1];
  return {
    column: amountColumn,
    ...measureIn(folded),
    year: year === undefined ? null : Number(year),
    kind: kinds.find(([words]) => words.test(folded))?.[1] ?? null,
  };
}
