import { identifierSchemes } from '@stratlas/seeds/project';
import type { Line } from '../columns/column.ts';
import { problem } from '../import/problem.ts';
import type { XmlNode } from '../import/read/xml-tree.ts';
import type { Brought, Reading } from '../standards/brought.ts';
import { upTo } from '../standards/fitting.ts';
import { ownId, publisher, strategyPath } from '../standards/publisher.ts';
import { keepRest } from '../standards/rest.ts';
import { statusOfCode } from './codes.ts';
import { coverageOf, ownCoverage } from './coverage.ts';
import { attributeOf, childOf, childrenOf, jsonOf, oneOf, wordsOf } from './node.ts';
import { readDates } from './read-dates.ts';
import { byYear, readMoney } from './read-money.ts';
import { onlyPayers, organisationIn, participating, usualPayer } from './read-parties.ts';
import { readPlaces } from './read-places.ts';
import { readBeneficiaryCount, readIndicators } from './read-results.ts';
import { readDescriptions, readTitle } from './read-texts.ts';

/** One activity of any publisher; undefined where it is not about the oblast. */
export function readActivity(
  node: XmlNode,
  row: number,
  fileLanguage: string,
  reading: Reading,
): Brought | undefined {
  const language = node.attributes['xml:lang'] ?? fileLanguage;
  const id = idIn(node);
  const at = { table: null, row };
  const brought: Brought = { at, id, project: {}, lists: {}, problems: [] };
  readTitle(node, brought, language);
  readDescriptions(node, brought, language);
  readDates(node, brought);
  brought.project.status =
    statusOfCode[attributeOf(childOf(node, 'activity-status'), 'code')] ?? 'unknown';
  const situated = readPlaces(node, brought, language, reading.world);
  const covers = id === null ? coverageOf(node, situated) : ownCoverage(node);
  if (covers === null) return undefined;
  const payer = usualPayer(node, language);
  const sums = readMoney({ node, brought, reading, language, payer });
  const funding = (id === null ? byYear(sums) : sums).map((sum) => ({ ...sum, covers }));
  const { lists, problems } = brought;
  if (funding.length > 0) lists.funding = upTo(funding, 200, 'funding', at, problems);
  if (situated.lines.length > 0) lists.places = upTo(situated.lines, 100, 'places', at, problems);
  const participants = participating(node, language);
  if (participants.length > 0 && !(id !== null && onlyPayers(participants, funding))) {
    lists.participants = upTo(participants, 50, 'participants', at, problems);
  }
  const indicators = readIndicators(node, language);
  if (indicators.length > 0) lists.indicators = upTo(indicators, 500, 'indicators', at, problems);
  lists.identifiers = identifiersIn(node, id).slice(0, 20);
  if (id === null) readOthers(node, brought, language, covers, situated.elsewhere);
  else readOwn(node, brought);
  return brought;
}

/** Our own id, in a file of our own. */
function idIn(node: XmlNode): string | null {
  if (attributeOf(childOf(node, 'reporting-org'), 'ref') !== publisher.ref) return null;
  const own = childrenOf(node, 'other-identifier').find(
    ({ attributes }) => attributes.type === 'A1',
  );
  return attributeOf(own, 'ref') || ownId(childOf(node, 'iati-identifier')?.text.trim() ?? '');
}

function identifiersIn(node: XmlNode, id: string | null): Line[] {
  const others = childrenOf(node, 'other-identifier').flatMap((one): Line[] => {
    const ref = attributeOf(one, 'ref').slice(0, 120);
    if (ref === '' || one.attributes.type === 'A1') return [];
    const owner = oneOf(wordsOf(childOf(one, 'owner-org'), 'en')).toLowerCase();
    return [{ scheme: identifierSchemes.find((scheme) => scheme === owner) ?? 'other', id: ref }];
  });
  const iati = (childOf(node, 'iati-identifier')?.text ?? '').trim().slice(0, 120);
  return id === null && iati ? [{ scheme: 'iati', id: iati }, ...others] : others;
}

/** What only files of our own say. */
function readOwn(node: XmlNode, { project, lists, at, problems }: Brought): void {
  const isOurs = ({ attributes }: XmlNode) => attributes['vocabulary-uri']?.endsWith(strategyPath);
  const items = childrenOf(node, 'sector').filter(isOurs);
  if (items.length > 0) {
    lists.items = items.map(({ attributes }) => ({
      code: attributes.code ?? '',
      share: Number(attributes.percentage),
    }));
  }
  const count = readBeneficiaryCount(node);
  if (count !== null) project.beneficiaryCount = count;
  const parent = childrenOf(node, 'related-activity').find(
    ({ attributes }) => attributes.type === '1',
  );
  const programme = ownId(attributeOf(parent, 'ref'));
  if (programme !== null) project.partOf = programme;
  const sources = childrenOf(node, 'document-link').map((link): Line => {
    const url = attributeOf(link, 'url');
    const title = oneOf(wordsOf(childOf(link, 'title'), 'uk'));
    const note = oneOf(wordsOf(childOf(link, 'description'), 'uk'));
    return { title: title === url ? '' : title, url, note };
  });
  if (sources.length > 0) lists.sources = upTo(sources, 20, 'sources', at, problems);
}

/** What the register takes from an activity, or must not keep: contacts are of persons, locations may be too fine. */
const taken = new Set([
  ...['iati-identifier', 'reporting-org', 'title', 'description', 'participating-org'],
  ...['other-identifier', 'activity-status', 'activity-date', 'contact-info', 'activity-scope'],
  ...['location', 'budget', 'planned-disbursement', 'transaction', 'result'],
]);

/** What others' activities have beside: where they come from, and what nobody here has a field for. */
function readOthers(
  node: XmlNode,
  brought: Brought,
  language: string,
  covers: string | null,
  elsewhere: readonly string[],
): void {
  const { at, problems, lists, project } = brought;
  const notice = (code: Parameters<typeof problem>[0], names: string[] = []) =>
    problems.push(problem(code, at, { weight: 'notice', names }));
  const identifier = (childOf(node, 'iati-identifier')?.text ?? '').trim();
  const reporter = organisationIn(childOf(node, 'reporting-org'), language);
  lists.sources = [{ title: `IATI: ${reporter}`.slice(0, 300), row: identifier.slice(0, 80) }];
  if (wordsOf(childOf(node, 'title'), language).uk.trim() === '') {
    notice('title_as_given', [String(project.titleUk)]);
  }
  if (lists.funding && covers !== 'whole') notice('wide_sums');
  if (elsewhere.length > 0) notice('places_elsewhere', [elsewhere.join(', ')]);
  if (childOf(node, 'contact-info')) notice('left_out', ['contact-info']);
  const rest = node.children.filter(({ name }) => !taken.has(name));
  keepRest(
    brought,
    'iati',
    rest.map((one) => [one.name, jsonOf(one)] as const),
  );
}
