import { beforeEach, expect, test, vi } from 'vitest';
import type { Story } from '../../../../seeds/story.ts';

/** As much of a browser's storage as is needed. */
function aStorage(room = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new Error('QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

const step = {
  id: 's-1',
  titleUk: 'Крок',
  titleEn: '',
  textUk: '',
  textEn: '',
  notesUk: '',
  notesEn: '',
  view: 'item=2',
  seconds: 30,
  sources: [],
};

const story: Story = {
  titleUk: 'Вода',
  titleEn: '',
  summaryUk: '',
  summaryEn: '',
  data: { follows: 'newest' },
  steps: [step],
};

const withStorage = async (storage: object) => {
  vi.resetModules();
  vi.stubGlobal('window', { localStorage: storage });
  return import('../../../../web/features/stories/local-stories.ts');
};

beforeEach(() => void vi.unstubAllGlobals());

test('a story is found again under its id, also by another window', async () => {
  const storage = aStorage();
  const one = await withStorage(storage);
  expect(one.keepLocalStory('local-a', story)).toBe(true);
  expect(one.readLocalStory('local-a')).toEqual(story);
  const other = await withStorage(storage);
  expect(other.readLocalStory('local-a')).toEqual(story);
  other.keepLocalStory('local-a', { ...story, titleUk: 'Дороги' });
  expect(one.readLocalStory('local-a')?.titleUk).toBe('Дороги');
});

test('a story that was forgotten is gone, the others stay', async () => {
  const { keepLocalStory, forgetLocalStory, readLocalStory, storiesIn } = await withStorage(
    aStorage(),
  );
  keepLocalStory('local-a', story);
  keepLocalStory('local-b', story);
  forgetLocalStory('local-a');
  expect(readLocalStory('local-a')).toBeNull();
  expect(storiesIn(window.localStorage).map(({ id }) => id)).toEqual(['local-b']);
});

test('what is only looked at on the stage is not among the stories that one keeps', async () => {
  const { keepLocalStory, keepPreview, ownStories, readLocalStory, storiesIn } = await withStorage(
    aStorage(),
  );
  keepLocalStory('local-a', story);
  const data = { follows: 'version', version: 'a-1', date: '2026-01-01T00:00:00.000Z' } as const;
  const id = keepPreview({ ...story, data });
  expect(readLocalStory(id)).toEqual(story);
  expect(ownStories(storiesIn(window.localStorage)).map((one) => one.id)).toEqual(['local-a']);
});

test('where there is no room it says so, and keeps the story until the page is closed', async () => {
  const { keepLocalStory, readLocalStory } = await withStorage(aStorage(10));
  expect(keepLocalStory('local-a', story)).toBe(false);
  expect(readLocalStory('local-a')).toEqual(story);
});

test('what is no story is passed over, and what a story lacks is empty', async () => {
  const storage = aStorage();
  storage.setItem('stratlas-story local-a', '{"story":7}');
  storage.setItem('stratlas-story local-b', 'x');
  storage.setItem('stratlas-story other', JSON.stringify({ story, at: '' }));
  storage.setItem(
    'stratlas-story local-c',
    JSON.stringify({ story: { titleUk: 'В', steps: [{ id: 's-1', seconds: 'x' }, 7] }, at: '' }),
  );
  const { storiesIn } = await withStorage(storage);
  expect(storiesIn(window.localStorage)).toEqual([
    {
      id: 'local-c',
      story: { ...story, titleUk: 'В', steps: [{ ...step, titleUk: '', view: '', seconds: 30 }] },
      at: '',
    },
  ]);
});
