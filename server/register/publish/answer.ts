import type { ProjectRecord } from '@stratlas/seeds/project';
import { leftOutReason } from '../../contract/left-out.ts';
import type { ProjectAnswer, ProjectDetail } from '../../contract/projects.ts';
import type { PublicPlace } from './precision.ts';

/** When a record was published, and as which of its revisions. */
export interface Publication {
  number: number;
  publishedAt: string;
}

/** A project as lists answer it. */
export function projectAnswer(
  id: string,
  record: ProjectRecord,
  places: readonly PublicPlace[],
): ProjectAnswer {
  const { titleUk, titleEn, status, start, end, items, partOf, funding, sources } = record;
  const [first] = sources;
  return {
    id,
    titleUk,
    titleEn,
    status,
    start,
    end,
    items,
    places: places.map(({ quote: _, ...place }) => place),
    funding: funding.map((one) => ({ ...one, leftOut: leftOutReason(status, one) })),
    partOf,
    source: first ? { title: first.title, url: first.url } : null,
  };
}

/** A project with all of its form but what is not for everybody: the author's contact, and what is only kept. */
export function projectDetail(
  id: string,
  record: ProjectRecord,
  places: readonly PublicPlace[],
  { number, publishedAt }: Publication,
): ProjectDetail {
  const { contact: _, rest: __, ...form } = record;
  return {
    ...form,
    ...projectAnswer(id, record, places),
    places: [...places],
    revision: number,
    publishedAt,
  };
}
