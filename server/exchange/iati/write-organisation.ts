import type { Currency } from '@stratlas/seeds/project';
import { decimalOf } from '../columns/value.ts';
import type { Export } from '../export/export.ts';
import { publisher } from '../standards/publisher.ts';
import type { Terms } from '../standards/terms.ts';
import { element, narratives } from './element.ts';
import { iatiHead } from './write.ts';
import { toldSums } from './write-money.ts';
import { reportingOrg } from './write-parties.ts';

/** Sums of one kind in one year and currency, by who pays. */
interface Year {
  year: number;
  currency: Currency;
  kind: 'planned' | 'disbursed';
  payers: Map<string, number>;
}

/**
 * IATI 2.03, organisation file: what all that is selected plans and has spent in each year, and whose
 * money it is. Sums that are not counted for the oblast are not in it.
 */
export async function* iatiOrganisationExport(
  { projects, about, names }: Export,
  terms: Terms,
): AsyncGenerator<string> {
  const years = new Map<string, Year>();
  for await (const some of projects) for (const project of some) count(project, years);
  const inOrder = [...years.values()].sort(
    (a, b) => a.year - b.year || a.currency.localeCompare(b.currency),
  );
  const told = (kind: Year['kind']) =>
    inOrder.filter((one) => one.kind === kind).map((one) => total(one, terms));
  yield iatiHead('iati-organisations', about, names.language);
  yield element(
    'iati-organisation',
    { 'xml:lang': 'uk', 'default-currency': 'UAH' },
    element('organisation-identifier', {}, publisher.ref),
    element('name', {}, narratives(publisher.nameUk, publisher.nameEn)),
    reportingOrg,
    ...told('planned'),
    ...told('disbursed'),
  );
  yield '</iati-organisations>\n';
}

function count(project: Parameters<typeof toldSums>[0], years: Map<string, Year>): void {
  for (const { kind, year, untilYear, currency, funder, amountMinor, leftOut } of toldSums(
    project,
  )) {
    if (kind === 'committed' || untilYear !== null || leftOut) continue;
    const key = `${kind} ${year} ${currency}`;
    const known = years.get(key) ?? { year, currency, kind, payers: new Map<string, number>() };
    known.payers.set(funder, (known.payers.get(funder) ?? 0) + amountMinor);
    years.set(key, known);
  }
}

function total({ year, currency, kind, payers }: Year, { uk, en }: Terms): string {
  const [name, line] =
    kind === 'planned' ? ['total-budget', 'budget-line'] : ['total-expenditure', 'expense-line'];
  const value = (amountMinor: number) =>
    element('value', { currency, 'value-date': `${year}-01-01` }, decimalOf(amountMinor));
  return element(
    name,
    kind === 'planned' ? { status: '1' } : {},
    element('period-start', { 'iso-date': `${year}-01-01` }),
    element('period-end', { 'iso-date': `${year}-12-31` }),
    value([...payers.values()].reduce((sum, one) => sum + one, 0)),
    ...[...payers].map(([funder, amountMinor]) =>
      element(
        line,
        { ref: funder },
        value(amountMinor),
        narratives(uk.of('funder', funder), en.of('funder', funder)),
      ),
    ),
  );
}
