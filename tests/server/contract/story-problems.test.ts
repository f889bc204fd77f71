import { expect, test } from 'vitest';
import type { Story, StoryStep } from '../../../seeds/story.ts';
import { storyProblems, viewOfStep } from '../../../server/contract/story-problems.ts';
import { aStep, aStory } from '../register/stories.ts';

const told = (story: Story) =>
  storyProblems(story).map(
    ({ field, code, weight, value }) => `${field} ${code} ${weight}${value ? ` ${value}` : ''}`,
  );
const ofStep = (change: Partial<StoryStep>) => told(aStory({ steps: [aStep(change)] }));

test('a whole story has none', () => {
  expect(told(aStory())).toEqual([]);
});

test('it needs steps and Ukrainian titles; English ones are advice', () => {
  expect(told(aStory({ titleUk: ' ', titleEn: '', steps: [] }))).toEqual([
    'titleUk missing wrong',
    'titleEn missing advice',
    'steps missing wrong',
  ]);
  expect(ofStep({ titleUk: '', titleEn: '' })).toEqual([
    'steps.0.titleUk missing wrong',
    'steps.0.titleEn missing advice',
  ]);
});

test('a view is told with the parameter that cannot be read, and no other step', () => {
  const steps = [aStep(), aStep({ id: 's-2', view: '?item=9/9&v=1#map=8/49/39' })];
  expect(told(aStory({ steps }))).toEqual(['steps.1.view unreadable_view wrong item=9/9']);
});

test('the camera is no part of the view', () => {
  expect(viewOfStep({ view: '?item=2#map=8/49/39' })).toBe('item=2');
  expect(viewOfStep({ view: '' })).toBe('');
});

test.each([
  ['textUk', '[a](javascript:alert(1))', 'javascript:alert(1'],
  ['textEn', 'b [a](www.example.org)', 'www.example.org'],
  ['notesUk', '[a](/local) [b](https://example.org)', '/local'],
] as const)('a link in %s leads to http or https: %s', (field, text, address) => {
  expect(ofStep({ [field]: text })).toEqual([`steps.0.${field} bad_link wrong ${address}`]);
});

test('a source has a name, and a whole address or none', () => {
  const sources = [
    { title: '', url: null },
    { title: 'Є', url: 'example.org' },
  ];
  expect(ofStep({ sources })).toEqual([
    'steps.0.sources.0.title missing wrong',
    'steps.0.sources.1.url not_a_url wrong example.org',
  ]);
});
