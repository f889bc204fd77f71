import type { RecordAct, RecordState, Story } from '@stratlas/server/contract';
import { queryOptions } from '@tanstack/react-query';
import { bodyOf, server } from '../../../api/client.ts';
import { queryClient } from '../../../api/query-client.ts';

const { records, about, 'working-copies': copies } = server.api;
const story = records.story[':id'];

/** What the server holds of a story, for people who may write. */
export const readShared = (id: string) => bodyOf(story.$get({ param: { id } }));
export type Held = Awaited<ReturnType<typeof readShared>>;

export const readCopy = (id: string) => bodyOf(story['working-copy'].$get({ param: { id } }));

/** Stories that the asker began and never saved, the latest first. */
export const begunQuery = () =>
  queryOptions({
    queryKey: ['mine', 'stories', 'begun'],
    queryFn: async () => {
      const { items } = await bodyOf(copies.$get());
      return items.filter(({ type, recordId }) => type === 'story' && /^new-/.test(recordId));
    },
  });

export const keepCopy = (id: string, record: Story, baseNumber: number) =>
  bodyOf(
    story['working-copy'].$put({ param: { id }, json: { record: { ...record }, baseNumber } }),
  );

export const dropCopy = (id: string) => bodyOf(story['working-copy'].$delete({ param: { id } }));

const tag = (seen: number) => ({ 'if-match': `"${seen}"` });

export const createShared = (record: Story) =>
  bodyOf(records.story.$post({ json: { record, reason: '' } }));

/** @param seen number of the revision that the writer began from */
export const saveShared = (id: string, seen: number, record: Story) =>
  bodyOf(story.$put({ param: { id }, header: tag(seen), json: { record, reason: '' } }));

export interface Given {
  reason: string;
  /** The revision to bring back, for `restore`. */
  number?: number;
}

export const actOn = (id: string, act: RecordAct, seen: number, given: Given) =>
  bodyOf(story[':act'].$post({ param: { id, act }, header: tag(seen), json: given }));

export const revisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['mine', 'story-revisions', id],
    queryFn: () => bodyOf(story.revisions.$get({ param: { id }, query: {} })),
  });

/** Stories of one state. */
export const queuedQuery = (state: RecordState) =>
  queryOptions({
    queryKey: ['mine', 'stories', state],
    queryFn: () => bodyOf(records.$get({ query: { type: 'story', state } })),
  });

/** Which data there are now, and of when. */
export const aboutQuery = () =>
  queryOptions({ queryKey: ['about'], queryFn: () => bodyOf(about.$get({ query: {} })) });

/** What was asked of stories is asked anew: somebody changed one. */
export function forgetStories(): void {
  for (const key of ['mine', 'stories', 'story', 'about']) {
    void queryClient.invalidateQueries({ queryKey: [key] });
  }
}
