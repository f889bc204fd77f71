import type { PublicProject } from '../columns/lines.ts';
import { gazetteerOf, identifierSchemes, roleCodes } from '../oc4ids/codes.ts';
import { compact } from '../standards/compact.ts';
import { idAbroad, publisher, strategyScheme } from '../standards/publisher.ts';
import type { Terms } from '../standards/terms.ts';
import { financeOf, statusCodes } from './codes.ts';

/** Words as DREAM has them: one entry for each language. */
const translations = (uk: string, en: string) =>
  [
    { lang: 'uk', translation: uk },
    { lang: 'en', translation: en },
  ].filter(({ translation }) => translation.trim() !== '');

/** One project as DREAM has it, by the mapping of the official form. */
export function dreamProject(project: PublicProject, terms: Terms) {
  const { id, status, sources } = project;
  const own = project.identifiers.find(({ scheme }) => scheme === 'dream');
  return compact({
    id: own?.id ?? idAbroad(id),
    updated: project.publishedAt,
    title: translations(project.titleUk, project.titleEn),
    description: translations(project.descriptionUk, project.descriptionEn),
    purpose: translations(project.purposeUk, project.purposeEn),
    status: statusCodes[status],
    statusDetails: terms.uk.of('status', status),
    additionalClassifications: project.items.map(({ code }) => ({
      scheme: strategyScheme,
      id: code,
      description: terms.uk.of('code', code),
    })),
    relatedProcesses: [
      { scheme: publisher.ref, identifier: id },
      ...project.identifiers.map((one) => ({
        scheme: identifierSchemes[one.scheme],
        identifier: one.id,
      })),
    ],
    parties: parties(project, terms),
    documents: sources
      .filter(({ url }) => url !== null)
      .map(({ title, url, note }) => compact({ title, url, description: note })),
    approaches: [
      compact({
        items: [
          { locations: project.places.map((place) => location(place, terms)).filter(isPlaced) },
        ],
        budget: budget(project),
        finance: finances(project, terms),
        metrics: metrics(project),
      }),
    ],
  });
}

type Place = PublicProject['places'][number];

const isPlaced = (location: object): boolean => 'gazetteer' in location || 'geometry' in location;

const location = ({ placeId, geometry, lon, lat }: Place, { uk }: Terms) =>
  compact({
    description: placeId && uk.of('placeId', placeId),
    gazetteer: placeId && { scheme: gazetteerOf(placeId), identifiers: [placeId] },
    geometry:
      geometry ??
      (lon === null || lat === null ? null : { type: 'Point', coordinates: [lon, lat] }),
  });

function parties({ participants }: PublicProject, { uk }: Terms) {
  const groups = Map.groupBy(participants, ({ organisation }) => organisation);
  return [...groups].map(([id, all]) => ({
    id,
    name: uk.of('organisation', id),
    roles: all.map(({ role }) => roleCodes[role]),
  }));
}

const years = (year: number | null, untilYear: number | null) =>
  year === null
    ? null
    : { startDate: `${year}-01-01T00:00:00Z`, endDate: `${untilYear ?? year}-12-31T23:59:59Z` };

/** DREAM plans: what was paid is told by the contracts, which the register does not hold. */
const planned = ({ funding }: PublicProject) =>
  funding.filter(
    ({ kind, amountMinor, covers }) =>
      kind !== 'disbursed' && amountMinor !== null && covers === 'whole',
  );

/** What is planned in each year by all together. */
function budget(project: PublicProject) {
  const sums = planned(project).filter(({ kind }) => kind === 'planned');
  const groups = Map.groupBy(sums, (sum) => `${sum.year}-${sum.untilYear}-${sum.currency}`);
  const budgetBreakdown = [...groups.values()].map(([first, ...others], index) => {
    const minor = others.reduce(
      (sum, one) => sum + (one.amountMinor ?? 0),
      first?.amountMinor ?? 0,
    );
    return compact({
      id: String(index + 1),
      amount: { amount: minor / 100, currency: first?.currency },
      period: years(first?.year ?? null, first?.untilYear ?? null),
    });
  });
  return compact({ budgetBreakdown });
}

/** The same by who pays, and what is committed. */
const finances = (project: PublicProject, { uk }: Terms) =>
  planned(project).map((sum, index) =>
    compact({
      id: String(index + 1),
      ...financeOf[sum.sourceClass],
      status: sum.kind,
      financingParty: { id: sum.funder, name: uk.of('funder', sum.funder) },
      value: { amount: (sum.amountMinor ?? 0) / 100, currency: sum.currency },
      period: years(sum.year, sum.untilYear),
      description: sum.note,
    }),
  );

/** Indicators with what they begin from and what they are to come to, and the number of people. */
function metrics({ indicators, beneficiaryCount }: PublicProject) {
  const told = indicators.map(({ nameUk, nameEn, unit, baseline, baselineYear, values }) =>
    compact({
      title: translations(nameUk, nameEn),
      unit,
      basicValue: baseline,
      basicYear: baselineYear,
      observations: values.map(({ year, target, actual }) =>
        compact({ year, targetValue: target, actualValue: actual }),
      ),
    }),
  );
  if (beneficiaryCount === null) return told;
  return [...told, { observations: [{ dimensions: { numberOfConsumers: beneficiaryCount } }] }];
}
