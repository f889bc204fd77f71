import type { Story, StoryStep } from '../../../seeds/story.ts';

/** A step that lacks nothing, with what is changed of it. */
export const aStep = (change: Partial<StoryStep> = {}): StoryStep => ({
  id: 's-1',
  titleUk: 'Залізниця',
  titleEn: 'Railway',
  textUk: 'Текст',
  textEn: 'Text',
  notesUk: '',
  notesEn: '',
  view: 'item=2.1.2&lang=uk&v=1#map=8/49/39',
  seconds: 30,
  sources: [{ title: 'Стратегія', url: 'https://example.org/' }],
  ...change,
});

/** A story that may be published, with what is changed of it. */
export const aStory = (change: Partial<Story> = {}): Story => ({
  titleUk: 'Про дороги',
  titleEn: 'On roads',
  summaryUk: '',
  summaryEn: '',
  data: { follows: 'newest' },
  steps: [aStep()],
  ...change,
});
