import { createRoute, z } from '@hono/zod-openapi';
import type { Story } from '@stratlas/seeds/story';
import { heldStorySchema } from '../contract/records.ts';
import { recordActs } from '../contract/register.ts';
import { storySchema } from '../contract/stories.ts';
import type { Database } from '../db/schema.ts';
import { createDraft, saveDraft } from '../register/records/drafts.ts';
import { heldRecord, heldStanding } from '../register/records/held.ts';
import { newId } from '../register/records/new-id.ts';
import { actOnStory } from '../register/records/stories.ts';
import { keepVersion } from '../versions/keep-version.ts';
import { draftRoutes } from './draft-routes.ts';
import {
  byId,
  conflicts,
  editorGuards,
  ifMatch,
  json,
  reason,
  refused,
  refuseIncomplete,
  seenIn,
  tagged,
  unfit,
} from './record-requests.ts';
import { createRouter, type Deps, failures, ok } from './router.ts';

const gone = {
  409: {
    ...failures[400],
    description: '`version_gone`: the data have changed, and the version was not kept',
  },
};

const drafts = draftRoutes('story', storySchema, heldStorySchema, {
  begins: 'Begins a story, as a draft',
  reads: 'A story as its writers see it, with what the asker is writing',
  saves: 'Saves a story as a draft; its published version stays on show',
});
const { read, save } = drafts;
const create = { ...drafts.create, responses: { ...drafts.create.responses, ...gone } };

const act = createRoute({
  method: 'post',
  path: '/api/records/story/{id}/{act}',
  summary: 'Sends a story on: to review, to readers, back, to deletion, back from it',
  description: 'As of a project.',
  request: {
    params: byId.extend({ act: z.enum(recordActs) }),
    headers: ifMatch,
    ...json(z.strictObject({ reason, number: z.int().min(1).optional() })),
  },
  responses: {
    200: ok('The story as it stands now', heldStorySchema),
    ...refused,
    ...failures,
    ...conflicts,
    ...unfit,
  },
});

/** A story that stays with a version of the data, once that is kept, with the date of its data. */
async function withKeptData(db: Database, record: Story): Promise<Story> {
  const { data } = record;
  if (data.follows === 'newest') return record;
  return { ...record, data: { ...data, date: await keepVersion(db, data.version) } };
}

/** Stories as people write them; what everybody sees of them is in `stories.ts`. */
export const recordStoryRoutes = (deps: Deps) => {
  const { db } = deps;
  const { guard, bodyGuard } = editorGuards(deps);
  return createRouter()
    .openapi({ ...create, middleware: bodyGuard }, async (c) => {
      const person = c.get('person');
      const id = newId('s');
      const { record, reason } = c.req.valid('json');
      const story = await withKeptData(db, record);
      await createDraft(db, person, { type: 'story', id }, { record: story, reason });
      return c.json(tagged(c, await heldRecord(db, person, 'story', id)), 201);
    })
    .openapi({ ...read, middleware: guard }, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(tagged(c, await heldRecord(db, c.get('person'), 'story', id)), 200);
    })
    .openapi({ ...save, middleware: bodyGuard }, async (c) => {
      const person = c.get('person');
      const seen = seenIn(c.req.valid('header'));
      const { record, reason } = c.req.valid('json');
      const story = await withKeptData(db, record);
      const { id } = c.req.valid('param');
      const saved = await saveDraft(db, person, { type: 'story', id, seen, record: story, reason });
      return c.json(tagged(c, heldStanding<'story'>(saved, person, null)), 200);
    })
    .openapi({ ...act, middleware: bodyGuard }, async (c) => {
      const person = c.get('person');
      const { id, act } = c.req.valid('param');
      const given = c.req.valid('json');
      refuseIncomplete(act, given);
      await actOnStory(db, person, { id, act, seen: seenIn(c.req.valid('header')), ...given });
      return c.json(tagged(c, await heldRecord(db, person, 'story', id)), 200);
    });
};
