import type { PublicProject } from '../columns/lines.ts';
import { compact } from '../standards/compact.ts';
import { firstDay, lastDay } from '../standards/dates.ts';
import { idAbroad, publisher, strategyPath, strategyScheme } from '../standards/publisher.ts';
import type { Terms } from '../standards/terms.ts';
import { gazetteerOf, identifierSchemes, roleCodes, statusCodes } from './codes.ts';
import { budgetOf, transactionsOf, yearsAsPeriod } from './write-money.ts';

/** One project as OC4IDS 0.9.5; texts in English stand beside the Ukrainian ones under `…_en`. */
export function oc4idsProject(project: PublicProject, terms: Terms, origin: string) {
  const { id, publishedAt, titleUk, titleEn, status, descriptionUk, descriptionEn } = project;
  return compact({
    id: idAbroad(id),
    identifiers: [
      { id, scheme: publisher.ref },
      ...project.identifiers.map((one) => ({ id: one.id, scheme: identifierSchemes[one.scheme] })),
    ],
    updated: publishedAt,
    title: titleUk,
    title_en: titleEn,
    description: descriptionUk,
    description_en: descriptionEn,
    status: statusCodes[status],
    period: periodOf(project),
    purpose: project.purposeUk,
    purpose_en: project.purposeEn,
    additionalClassifications: classifications(project, terms, origin),
    policyAlignment: compact({ description: alignment(project, terms) }),
    relatedProjects: programme(project),
    locations: project.places.map((place, index) => location(place, index, terms)).filter(isPlaced),
    budget: budgetOf(project, terms),
    parties: parties(project, terms),
    documents: documents(project),
    benefits: benefits(project),
    forecasts: measures(project, 'target'),
    metrics: measures(project, 'actual'),
    milestones: milestones(project),
    transactions: transactionsOf(project, terms),
  });
}

const periodOf = ({ start, end }: PublicProject) =>
  compact({
    startDate: start && `${firstDay(start)}T00:00:00Z`,
    endDate: end && `${lastDay(end)}T00:00:00Z`,
  });

const classifications = ({ items }: PublicProject, { uk, en }: Terms, origin: string) =>
  items.map(({ code }) =>
    compact({
      id: code,
      scheme: strategyScheme,
      description: uk.of('code', code),
      description_en: en.of('code', code),
      uri: `${origin}${strategyPath}`,
    }),
  );

const alignment = ({ items }: PublicProject, { uk }: Terms): string =>
  items.map(({ code, share }) => `${code} (${share} %): ${uk.of('code', code)}`).join('\n');

const programme = ({ partOf }: PublicProject) =>
  partOf === null ? [] : [{ id: '1', scheme: publisher.ref, identifier: partOf }];

type Place = PublicProject['places'][number];

const isPlaced = (location: object): boolean => 'gazetteer' in location || 'geometry' in location;

const location = ({ placeId, geometry, lon, lat, share }: Place, index: number, { uk }: Terms) =>
  compact({
    id: String(index + 1),
    description: placeId && `${uk.of('placeId', placeId)} (${share} %)`,
    geometry:
      geometry ??
      (lon === null || lat === null ? null : { type: 'Point', coordinates: [lon, lat] }),
    gazetteer: placeId && { scheme: gazetteerOf(placeId), identifiers: [placeId] },
  });

/** Everybody who takes part or pays, once, with all roles. */
function parties({ participants, funding }: PublicProject, { uk, en }: Terms) {
  const roles = new Map<string, Set<string>>();
  const add = (id: string, role: string) => roles.set(id, (roles.get(id) ?? new Set()).add(role));
  for (const { organisation, role } of participants) add(organisation, roleCodes[role]);
  for (const { funder } of funding) add(funder, roleCodes.funding);
  return [...roles].map(([id, all]) =>
    compact({ id, name: uk.of('funder', id), name_en: en.of('funder', id), roles: [...all] }),
  );
}

const documents = ({ sources }: PublicProject) =>
  sources.map(({ title, url, note }, index) =>
    compact({ id: String(index + 1), title, url, description: note }),
  );

/** What is to come of it, and for whom. */
function benefits(project: PublicProject) {
  const { resultsUk, resultsEn, beneficiariesUk, beneficiariesEn, beneficiaryCount } = project;
  const group = compact({
    description: beneficiariesUk,
    description_en: beneficiariesEn,
    numberOfPeople: beneficiaryCount,
  });
  const benefit = compact({
    description: resultsUk,
    description_en: resultsEn,
    beneficiaries: Object.keys(group).length === 0 ? [] : [{ id: '1', ...group }],
  });
  return Object.keys(benefit).length === 0 ? [] : [{ id: '1', ...benefit }];
}

/** Targets are forecasts; what was measured, the baseline with it, are metrics. */
const measures = ({ indicators }: PublicProject, of: 'target' | 'actual') =>
  indicators.flatMap(({ nameUk, nameEn, unit, baseline, baselineYear, values }, index) => {
    const base = {
      year: baselineYear,
      value: of === 'actual' ? baseline : null,
      notes: 'baseline',
    };
    const all = [base, ...values.map((one) => ({ year: one.year, value: one[of], notes: '' }))];
    const observations = all
      .filter(({ value }) => value !== null)
      .map(({ year, value, notes }, at) =>
        compact({
          id: String(at + 1),
          period: yearsAsPeriod(year, year),
          measure: String(value),
          unit: compact({ name: unit }),
          notes,
        }),
      );
    if (observations.length === 0) return [];
    return [compact({ id: String(index + 1), title: nameUk, title_en: nameEn, observations })];
  });

const milestones = ({ activities }: PublicProject) =>
  activities.map(({ titleUk, titleEn, end }, index) =>
    compact({
      id: String(index + 1),
      title: titleUk,
      title_en: titleEn,
      dueDate: end && `${lastDay(end)}T00:00:00Z`,
    }),
  );
