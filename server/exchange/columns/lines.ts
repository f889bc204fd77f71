import type { Indicator, ProjectRecord } from '@stratlas/seeds/project';
import type { ProjectDetail } from '../../contract/projects.ts';
import type { Line, Lines, Value } from './column.ts';
import { columns } from './columns.ts';

/** A project as everybody may see it: one that is published, or a record made as coarse as one. */
export type PublicProject = Omit<ProjectRecord, 'contact' | 'rest' | 'places' | 'funding'> &
  Pick<ProjectDetail, 'id' | 'places'> & {
    funding: (ProjectRecord['funding'][number] & { leftOut?: string | null })[];
    revision?: number;
    publishedAt?: string;
  };

const plain = (value: unknown): Value =>
  typeof value === 'string' || typeof value === 'number' ? value : null;

const projectFields = [
  ...new Set(columns.project.filter(({ kind }) => kind !== 'words').map(({ field }) => field)),
];

/** Takes a project apart into lines: itself, and one for each member of its lists. */
export function linesOf(project: PublicProject): Lines {
  const { items, places, funding, activities, participants, identifiers, sources } = project;
  return {
    project: Object.fromEntries(
      projectFields.map((field) => [field, plain(project[field as keyof PublicProject])]),
    ),
    items: items.map((item) => ({ ...item })),
    places: places.map(({ geometry, ...place }) => ({
      ...place,
      geometry: geometry === null ? null : JSON.stringify(geometry),
    })),
    funding: funding.map((one) => ({ ...one, leftOut: one.leftOut ?? null })),
    indicators: project.indicators.flatMap(indicatorLines),
    activities: activities.map((one) => ({ ...one })),
    participants: participants.map((one) => ({ ...one })),
    identifiers: identifiers.map((one) => ({ ...one })),
    sources: sources.map((one) => ({ ...one })),
  };
}

/** One line for each year of an indicator, at least one. */
function indicatorLines({ values, ...indicator }: Indicator): Line[] {
  const nothing = { year: null, target: null, actual: null };
  return (values.length === 0 ? [nothing] : values).map((value) => ({ ...indicator, ...value }));
}
