import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStory, type StoryAddress, writeStory } from '../../../web/state/story-address.ts';

const third: StoryAddress = {
  id: 'north-rail',
  step: 3,
  isStepGiven: true,
  screen: 'stage',
  plays: false,
};

test('an address names a story and its step', () => {
  expect(readStory('?story=north-rail&step=3')).toEqual(third);
  expect(readStory('?story=north-rail&screen=presenter&play=1')).toEqual({
    ...third,
    step: 1,
    isStepGiven: false,
    screen: 'presenter',
    plays: true,
  });
});

test('without a story there is none, and what cannot be read is as if it were not there', () => {
  expect(readStory('?item=2.1&step=3')).toBeNull();
  expect(readStory('?story=')).toBeNull();
  for (const step of ['0', '-2', '1.5', 'three', '', '10000', '1e99']) {
    expect(readStory(`?story=north-rail&step=${step}`)).toMatchObject({
      step: 1,
      isStepGiven: false,
    });
  }
});

test('one story has one spelling, with the language and what belongs to neither', () => {
  expect(writeStory(third, 'uk')).toBe('lang=uk&step=3&story=north-rail');
  expect(writeStory({ ...third, plays: true }, 'en', [['from-mail', '1']])).toBe(
    'from-mail=1&lang=en&play=1&step=3&story=north-rail',
  );
});

test('the presenter’s window names no step: it asks the stage', () => {
  expect(writeStory({ ...third, screen: 'presenter' }, 'uk')).toBe(
    'lang=uk&screen=presenter&story=north-rail',
  );
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.integer({ min: 1, max: 9999 }),
      fc.boolean(),
      (id, step, plays) => {
        const story = { ...third, id, step, plays };
        expect(readStory(`?${writeStory(story, 'uk')}`)).toEqual(story);
      },
    ),
  );
});
