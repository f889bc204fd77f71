import { expect, test } from 'vitest';
import { emptyProject, type ProjectRecord } from '../../../../../seeds/project.ts';
import {
  isPublishable,
  isSavable,
  issuesOf,
} from '../../../../../web/features/editor/draft/check.ts';

const project: ProjectRecord = {
  ...emptyProject,
  titleUk: 'Капітальний ремонт водогону',
  items: [{ code: '2.1.2', share: 100, state: 'confirmed' }],
};
const said = (change: Partial<ProjectRecord>) =>
  issuesOf({ ...project, ...change }).filter(({ weight }) => weight !== 'advice');

test('an empty form can be saved, and lacks a title and a task for publication', () => {
  const issues = issuesOf(emptyProject);
  expect(isSavable(issues)).toBe(true);
  expect(isPublishable(issues)).toBe(false);
  expect(said({ titleUk: '', items: [] }).map(({ field, code }) => `${field} ${code}`)).toEqual([
    'titleUk missing',
    'items missing',
  ]);
});

test('a title and a task are enough, what else the form wants is advice', () => {
  expect(isPublishable(issuesOf(project))).toBe(true);
  expect(issuesOf(project).map(({ field }) => field)).toContain('purposeUk');
});

test.each<[string, Partial<ProjectRecord>, object]>([
  ['too long', { titleUk: 'а'.repeat(501) }, { field: 'titleUk', code: 'too_long', max: 500 }],
  ['no date', { start: 'навесні' }, { field: 'start', code: 'not_a_date' }],
  [
    'no address',
    { sources: [{ title: '', url: 'сайт', licence: '', note: '', row: null }] },
    { field: 'sources.0.url', code: 'not_a_url' },
  ],
  ['no number', { beneficiaryCount: -1 }, { field: 'beneficiaryCount', code: 'out_of_range' }],
  [
    'no organisation',
    { participants: [{ organisation: '', role: 'implementing' }] },
    { field: 'participants.0.organisation', code: 'missing' },
  ],
])('what is %s cannot be saved, and the field is named', (_, change, issue) => {
  expect(said(change)).toEqual([{ weight: 'refused', ...issue }]);
});

test('shares that miss 100 keep a project from being published, not from being saved', () => {
  const issues = issuesOf({
    ...project,
    items: [{ code: '2.1.2', share: 90, state: 'confirmed' }],
  });
  expect(isSavable(issues)).toBe(true);
  expect(issues).toContainEqual({ field: 'items', code: 'shares_not_100', weight: 'wrong' });
});
