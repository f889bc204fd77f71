import { expect, test } from 'vitest';
import { emptyProject } from '../../../../../seeds/project.ts';
import { markOf, sections } from '../../../../../web/features/editor/form/sections.ts';

test('every field of a record is in one section of the form', () => {
  const fields = Object.values(sections).flat();
  expect([...fields].sort()).toEqual(Object.keys(emptyProject).sort());
});

test('a section is empty, filled, or has something wrong in one of its fields', () => {
  const wrong = { field: 'items.0', code: 'not_a_task', weight: 'wrong' } as const;
  const advice = { field: 'places', code: 'missing', weight: 'advice' } as const;
  expect(markOf('contact', emptyProject, [])).toBe('empty');
  expect(markOf('period', emptyProject, [])).toBe('empty');
  expect(markOf('title', { ...emptyProject, titleUk: 'Вода' }, [])).toBe('filled');
  expect(markOf('items', emptyProject, [wrong])).toBe('wrong');
  expect(markOf('territory', emptyProject, [advice])).toBe('empty');
});
