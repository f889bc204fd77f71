import type { PublicProject } from '../columns/lines.ts';
import { publisher } from '../standards/publisher.ts';
import type { Terms } from '../standards/terms.ts';
import { organisationTypes, roleCodes } from './codes.ts';
import { element, narratives } from './element.ts';

const publisherName = narratives(publisher.nameUk, publisher.nameEn);

/** The register only tells of what others do. */
export const reportingOrg = element(
  'reporting-org',
  { ref: publisher.ref, type: '10', 'secondary-reporter': '1' },
  publisherName,
);

/** The participants; where none are named those who pay, and else the register, as who answers for the entry. */
export function participatingOrgs({ participants, funding }: PublicProject, terms: Terms): string {
  const named = participants.map(({ organisation, role }) =>
    org(organisation, roleCodes[role], terms),
  );
  if (named.length > 0) return named.join('');
  const funders = [...new Set(funding.map(({ funder }) => funder))];
  if (funders.length > 0) return funders.map((id) => org(id, roleCodes.funding, terms)).join('');
  return element(
    'participating-org',
    { ref: publisher.ref, type: '10', role: roleCodes.accountable },
    publisherName,
  );
}

const org = (id: string, role: string, { uk, en, organisationKind }: Terms): string =>
  element(
    'participating-org',
    { type: organisationTypes[organisationKind(id) ?? 'other'], role },
    narratives(uk.of('organisation', id) || id, en.of('organisation', id)),
  );
