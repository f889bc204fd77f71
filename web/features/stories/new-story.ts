import type { Story, StoryStep } from '@stratlas/server/contract';

export const emptyStory: Story = {
  titleUk: '',
  titleEn: '',
  summaryUk: '',
  summaryEn: '',
  data: { follows: 'newest' },
  steps: [],
};

const emptyStep: StoryStep = {
  id: '',
  titleUk: '',
  titleEn: '',
  textUk: '',
  textEn: '',
  notesUk: '',
  notesEn: '',
  view: '',
  seconds: 30,
  sources: [],
};

/** A step with nothing but its view. @param address as the browser has it: `?item=2#map=8/48.9/38.9` */
export const newStep = (address: string): StoryStep => ({
  ...emptyStep,
  id: `s-${crypto.randomUUID().slice(0, 8)}`,
  view: address.replace(/^\?/, ''),
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields of the same type as those of `pattern`; what lacks or is of another type is as there. */
const fitted = <Pattern extends object>(
  value: Record<string, unknown>,
  pattern: Pattern,
): Pattern =>
  Object.fromEntries(
    Object.entries(pattern).map(([name, usual]) => {
      const given = value[name];
      const isAlike =
        typeof given === typeof usual && Array.isArray(given) === Array.isArray(usual);
      return [name, isAlike ? given : usual];
    }),
  ) as Pattern;

/** A story out of what a storage or an older page holds; null for what is none. */
export function storyFrom(value: unknown): Story | null {
  if (!isObject(value) || !Array.isArray(value.steps)) return null;
  const story = fitted(value, emptyStory);
  const steps = value.steps.filter(isObject).map((step) => fitted(step, emptyStep));
  const data = story.data.follows === 'version' ? story.data : emptyStory.data;
  return { ...story, data, steps: steps.filter(({ id }) => id !== '') };
}
