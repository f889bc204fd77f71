import { projectSchema } from '../contract/project-schema.ts';
import { heldProjectSchema } from '../contract/records.ts';
import { createDraft, saveDraft } from '../register/records/drafts.ts';
import { heldRecord, heldStanding } from '../register/records/held.ts';
import { newId } from '../register/records/new-id.ts';
import { draftRoutes } from './draft-routes.ts';
import { editorGuards, seenIn, tagged } from './record-requests.ts';
import { createRouter, type Deps } from './router.ts';

const { create, read, save } = draftRoutes('project', projectSchema, heldProjectSchema, {
  begins: 'Begins a project, as a draft',
  reads: 'A project as editors see it, with what the asker is writing',
  saves: 'Saves a project as a draft; its published version stays on show',
});

/** Projects as editors write them; what everybody sees of them is in `projects.ts`. */
export const recordRoutes = (deps: Deps) => {
  const { db } = deps;
  const { guard, bodyGuard } = editorGuards(deps);
  return createRouter()
    .openapi({ ...create, middleware: bodyGuard }, async (c) => {
      const person = c.get('person');
      const id = newId('p');
      await createDraft(db, person, { type: 'project', id }, c.req.valid('json'));
      return c.json(tagged(c, await heldRecord(db, person, 'project', id)), 201);
    })
    .openapi({ ...read, middleware: guard }, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(tagged(c, await heldRecord(db, c.get('person'), 'project', id)), 200);
    })
    .openapi({ ...save, middleware: bodyGuard }, async (c) => {
      const person = c.get('person');
      const { id } = c.req.valid('param');
      const seen = seenIn(c.req.valid('header'));
      const wish = { type: 'project', id, seen, ...c.req.valid('json') } as const;
      const saved = await saveDraft(db, person, wish);
      return c.json(tagged(c, heldStanding<'project'>(saved, person, null)), 200);
    });
};
