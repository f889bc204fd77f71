import type { ProjectRecord } from '@stratlas/seeds/project';
import type { RecordAct, RecordState } from '@stratlas/server/contract/editing';
import { queryOptions } from '@tanstack/react-query';
import { bodyOf, server } from '../../../api/client.ts';
import { queryClient } from '../../../api/query-client.ts';

const { records, 'working-copies': copies } = server.api;
const project = records.project[':id'];

/** What the server holds of a project, for people who are signed in. */
export const readProject = (id: string) => bodyOf(project.$get({ param: { id } }));
export type Held = Awaited<ReturnType<typeof readProject>>;

export const readCopy = (id: string) => bodyOf(project['working-copy'].$get({ param: { id } }));

export const keepCopy = (id: string, record: ProjectRecord, baseNumber: number) =>
  bodyOf(
    project['working-copy'].$put({ param: { id }, json: { record: { ...record }, baseNumber } }),
  );

export const dropCopy = (id: string) => bodyOf(project['working-copy'].$delete({ param: { id } }));

const tag = (seen: number) => ({ 'if-match': `"${seen}"` });

export const createProject = (record: ProjectRecord) =>
  bodyOf(records.project.$post({ json: { record, reason: '' } }));

/** @param seen number of the revision that the writer began from */
export const saveProject = (id: string, seen: number, record: ProjectRecord) =>
  bodyOf(project.$put({ param: { id }, header: tag(seen), json: { record, reason: '' } }));

export interface Given {
  reason: string;
  /** The revision to bring back, for `restore`. */
  number?: number;
}

export const actOn = (id: string, act: RecordAct, seen: number, given: Given) =>
  bodyOf(project[':act'].$post({ param: { id, act }, header: tag(seen), json: given }));

const listRevisions = (id: string, at: string) =>
  bodyOf(project.revisions.$get({ param: { id }, query: at === '' ? {} : { at } }));
export type Revision = Awaited<ReturnType<typeof listRevisions>>['items'][number];

/** All that was done with a project, the latest first. @param at a day, to its end; empty for now */
export const revisionsQuery = (id: string, at: string) =>
  queryOptions({
    queryKey: ['mine', 'revisions', id, at],
    queryFn: () => listRevisions(id, at),
  });

export const revisionQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ['mine', 'revision', id, number],
    queryFn: () =>
      bodyOf(project.revisions[':number'].$get({ param: { id, number: String(number) } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const comparisonQuery = (id: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['mine', 'comparison', id, from, to],
    queryFn: () =>
      bodyOf(
        project.compare.$get({ param: { id }, query: { from: String(from), to: String(to) } }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What was typed and not saved, the latest first. */
export const listCopies = () => bodyOf(copies.$get());

export const copiesQuery = () =>
  queryOptions({ queryKey: ['mine', 'copies'], queryFn: listCopies });

const listRecords = (state: RecordState | null) =>
  bodyOf(records.$get({ query: state === null ? {} : { state } }));
export type Queued = Awaited<ReturnType<typeof listRecords>>['items'][number];

/** Records of one state, or without one those that wait for a second person. */
export const queueQuery = (state: RecordState | null) =>
  queryOptions({ queryKey: ['mine', 'queue', state], queryFn: () => listRecords(state) });

/** All that tells of projects; the map reads `project-edition` again with the next change of the view. */
const ofProjects = [
  'projects',
  'project',
  'project-edition',
  'summary',
  'totals',
  'organisations',
  'place',
  'item',
];

/** What was asked of records and projects is asked anew: somebody changed one. */
export function forgetRecords(): void {
  void queryClient.invalidateQueries({ queryKey: ['mine'] });
  for (const key of ofProjects) {
    void queryClient.invalidateQueries({ queryKey: [key] });
  }
}
