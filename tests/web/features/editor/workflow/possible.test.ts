import { expect, test } from 'vitest';
import { emptyProject } from '../../../../../seeds/project.ts';
import type { RecordState } from '../../../../../server/contract/register.ts';
import { isWritable, possibleActs } from '../../../../../web/features/editor/workflow/possible.ts';

const held = (state: RecordState, mayPublish = false) => ({
  id: 'p-1',
  number: 2,
  state,
  publishedNumber: null,
  mayPublish,
  record: emptyProject,
});
const acts = (state: RecordState, mayPublish = false) =>
  possibleActs({ held: held(state, mayPublish), record: emptyProject });
const typed = { ...emptyProject, titleUk: 'Нове' };

test('a new project can be saved and submitted, and nothing else', () => {
  const nothing = { held: null, record: emptyProject };
  expect(possibleActs(nothing)).toEqual({ canSave: true, canSubmit: true, acts: [] });
});

test('a draft is submitted or deleted; what is typed is saved before anything else', () => {
  expect(acts('draft')).toEqual({ canSave: false, canSubmit: true, acts: ['delete'] });
  const changed = possibleActs({ held: held('draft'), record: typed });
  expect(changed).toEqual({ canSave: true, canSubmit: true, acts: [] });
});

test('what waits is accepted or returned by a second person, withdrawn by the first', () => {
  expect(acts('submitted', true).acts).toEqual(['publish', 'return', 'delete']);
  expect(acts('submitted').acts).toEqual(['withdraw', 'delete']);
  expect(acts('delete_submitted', true).acts).toEqual(['publish', 'return']);
  expect(acts('delete_submitted').acts).toEqual(['withdraw']);
});

test('what is published is submitted again only when it was changed', () => {
  expect(acts('published')).toEqual({ canSave: false, canSubmit: false, acts: ['delete'] });
  expect(possibleActs({ held: held('published'), record: typed }).canSubmit).toBe(true);
});

test('what is deleted, or is to be, is not written', () => {
  expect(acts('deleted')).toEqual({ canSave: false, canSubmit: false, acts: [] });
  expect([null, held('draft'), held('delete_submitted')].map(isWritable)).toEqual([
    true,
    true,
    false,
  ]);
});
