import type { Filter } from '../../contract/filter.ts';
import type { ProjectDetail } from '../../contract/projects.ts';
import type { UnfundedProject } from '../../contract/unfunded.ts';
import type { Database } from '../../db/schema.ts';
import { projectCondition } from '../project-condition.ts';
import { peopleAt } from './people.ts';

/** How many are listed: what a person can read, and what an answer can hold. */
const most = 200;

/** Ideas and plans of the filter for which nothing was committed or disbursed yet, by id. */
export async function unfundedProjects(db: Database, filter: Filter): Promise<UnfundedProject[]> {
  const rows = await db
    .selectFrom('project')
    .select(['id', 'detail'])
    .where((eb) => projectCondition(eb, filter))
    .where('status', 'in', ['idea', 'planned'])
    .where('id', 'not in', (eb) =>
      eb
        .selectFrom('fundingPart')
        .select('fundingPart.projectId')
        .where('kind', 'in', ['committed', 'disbursed'])
        .where('amountMinor', '>', 0),
    )
    .orderBy('id')
    .limit(most)
    .execute();
  const details = rows.map(({ detail }): ProjectDetail => JSON.parse(detail));
  const people = await peopleAt(db);
  return details.map((project) => ({ ...plain(project), people: people(placesOf(project)) }));
}

const placesOf = ({ places }: ProjectDetail): string[] => [
  ...new Set(places.flatMap(({ placeId }) => placeId ?? [])),
];

function plain(project: ProjectDetail): Omit<UnfundedProject, 'people'> {
  const { id, titleUk, titleEn, status, items, participants, identifiers } = project;
  const answering = participants.filter(
    ({ role }) => role === 'accountable' || role === 'implementing',
  );
  return {
    id,
    titleUk,
    titleEn,
    status,
    need: needOf(project),
    tasks: items.map(({ code }) => code),
    placeIds: placesOf(project),
    contacts: [...new Set(answering.map(({ organisation }) => organisation))],
    identifiers,
  };
}

/** Planned sums by currency: what nobody has promised yet is needed. */
function needOf({ funding }: ProjectDetail): UnfundedProject['need'] {
  const byCurrency = Map.groupBy(
    funding.filter(({ kind, amountMinor }) => kind === 'planned' && amountMinor !== null),
    ({ currency }) => currency,
  );
  return [...byCurrency].map(([currency, sums]) => ({
    currency,
    amountMinor: sums.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0),
  }));
}
