import type { PublicProject } from '../columns/lines.ts';
import { escapeXml } from '../export/xml.ts';
import { firstDay, lastDay } from '../standards/dates.ts';
import { idAbroad, publisher, strategyPath } from '../standards/publisher.ts';
import type { Terms } from '../standards/terms.ts';
import { statusCodes } from './codes.ts';
import { element, narratives, worded } from './element.ts';
import { descriptionTypes, type Label, labels, noStart, textOf } from './labels.ts';
import { budgets, plannedDisbursements, scopeOf, transactions } from './write-money.ts';
import { participatingOrgs, reportingOrg } from './write-parties.ts';
import { locations } from './write-places.ts';
import { results } from './write-results.ts';

/** One project as an activity of IATI 2.03: its elements stand in the order of the schema. */
export function activity(project: PublicProject, terms: Terms, origin: string): string {
  const { publishedAt, titleUk, titleEn, status } = project;
  return element(
    'iati-activity',
    { 'last-updated-datetime': publishedAt ?? null, 'xml:lang': 'uk', 'default-currency': 'UAH' },
    element('iati-identifier', {}, escapeXml(identifierOf(project))),
    reportingOrg,
    element('title', {}, narratives(titleUk, titleEn)),
    descriptions(project),
    participatingOrgs(project, terms),
    otherIdentifiers(project),
    element('activity-status', { code: statusCodes[status] }),
    dates(project),
    scopeOf(project),
    element('recipient-country', { code: 'UA' }),
    locations(project, terms),
    sectors(project, terms, origin),
    budgets(project),
    plannedDisbursements(project, terms),
    transactions(project, terms),
    documents(project),
    partOf(project),
    results(project),
  );
}

/** A donor's activity keeps the name that the donor gave it. */
const identifierOf = ({ id, identifiers }: PublicProject): string =>
  identifiers.find(({ scheme }) => scheme === 'iati')?.id ?? idAbroad(id);

/** The standard wants one: where there is none the title stands for it. */
function descriptions(project: PublicProject): string {
  const typed = Object.entries(descriptionTypes).map(([type, field]) =>
    worded('description', { type }, textOf(project, field)),
  );
  const labelled = (Object.keys(labels) as Label[]).map((label) => {
    const { uk, en } = textOf(project, label);
    const words = { uk: before(labels[label].uk, uk), en: before(labels[label].en, en) };
    return worded('description', { type: '4' }, words);
  });
  const all = [...typed, ...labelled].join('');
  return all || worded('description', { type: '1' }, { uk: project.titleUk, en: project.titleEn });
}

const before = (label: string, text: string): string => (text.trim() ? `${label}: ${text}` : '');

/** Codelist OtherIdentifierType: A1 the register's own, A9 those of other registers. */
function otherIdentifiers({ id, identifiers }: PublicProject): string {
  const own = element(
    'other-identifier',
    { ref: id, type: 'A1' },
    element('owner-org', { ref: publisher.ref }, narratives(publisher.nameUk, publisher.nameEn)),
  );
  const others = identifiers.map(({ scheme, id: ref }) =>
    element(
      'other-identifier',
      { ref, type: 'A9' },
      element('owner-org', {}, element('narrative', { 'xml:lang': 'en' }, scheme.toUpperCase())),
    ),
  );
  return own + others.join('');
}

/** Codelist ActivityDateType: 1 and 3 are planned. A narrative says where a date is no day. */
function dates({ start, end, publishedAt }: PublicProject): string {
  const date = (type: string, day: string, told: string) =>
    element('activity-date', { type, 'iso-date': day }, told === day ? '' : narratives(told, ''));
  const begin =
    start === null
      ? element(
          'activity-date',
          { type: '1', 'iso-date': (publishedAt ?? '2021-01-01').slice(0, 10) },
          narratives(noStart.uk, noStart.en),
        )
      : date('1', firstDay(start), start);
  return begin + (end === null ? '' : date('3', lastDay(end), end));
}

/** Items of the strategy: as tags, and as sectors of a vocabulary of ours, which hold the shares. */
function sectors({ items }: PublicProject, { uk, en }: Terms, origin: string): string {
  const vocabulary = { vocabulary: '99', 'vocabulary-uri': `${origin}${strategyPath}` };
  const words = (code: string) => narratives(uk.of('code', code), en.of('code', code));
  const shares = items.map(({ code, share }) =>
    element('sector', { ...vocabulary, code, percentage: share }, words(code)),
  );
  const tags = items.map(({ code }) => element('tag', { ...vocabulary, code }, words(code)));
  return [...shares, ...tags].join('');
}

/** Sources with an address: pages about the activity (codelist DocumentCategory, A12). */
const documents = ({ sources }: PublicProject): string =>
  sources
    .filter(({ url }) => url !== null)
    .map(({ url, title, note }) =>
      element(
        'document-link',
        { format: 'text/html', url },
        element('title', {}, narratives(title.trim() ? title : String(url), '')),
        worded('description', {}, { uk: note, en: '' }),
        element('category', { code: 'A12' }),
      ),
    )
    .join('');

const partOf = ({ partOf: programme }: PublicProject): string =>
  programme === null ? '' : element('related-activity', { ref: idAbroad(programme), type: '1' });
