import { expect, test } from 'vitest';
import { emptyProject } from '../../../../../seeds/project.ts';
import { beginDraft } from '../../../../../web/features/editor/draft/begin.ts';

const titled = (titleUk: string) => ({ ...emptyProject, titleUk });
const held = {
  id: 'p-1',
  number: 4,
  state: 'draft' as const,
  publishedNumber: null,
  mayPublish: false,
  record: titled('збережене'),
};
const copy = { baseNumber: 3, record: titled('на сервері'), updatedAt: '2026-01-02' };
const local = { id: 'p-1', baseNumber: 3, record: titled('на пристрої'), at: '2026-01-03' };

test('what was typed last is opened, wherever it is', () => {
  expect(beginDraft('p-1', { held, copy, local })).toMatchObject({
    record: titled('на пристрої'),
    baseNumber: 3,
    isRestored: true,
  });
  const older = { ...local, at: '2026-01-01' };
  expect(beginDraft('p-1', { held, copy, local: older })).toMatchObject({
    record: titled('на сервері'),
    baseNumber: 3,
    isRestored: false,
  });
});

test('without anything typed it is what is saved, and for a new project the empty form', () => {
  expect(beginDraft('p-1', { held, copy: null, local: null })).toMatchObject({
    record: titled('збережене'),
    baseNumber: 4,
    keeping: 'nothing',
  });
  expect(beginDraft('new-1', { held: null, copy: null, local: null })).toMatchObject({
    record: emptyProject,
    baseNumber: 0,
  });
});

test('a copy of an older page gets the fields that are new since', () => {
  const { titleUk } = emptyProject;
  const old = { ...copy, record: { titleUk } };
  expect(beginDraft('p-1', { held, copy: old, local: null }).record).toEqual(emptyProject);
});
