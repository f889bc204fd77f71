import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stories } from '../../../seeds/stories/stories.ts';
import { storySchema } from '../../../server/contract/stories.ts';
import { storyProblems, viewOfStep } from '../../../server/contract/story-problems.ts';
import { readView, writeView } from '../../../server/contract/view.ts';
import { unknownInViews } from '../../../server/register/records/story-references.ts';
import { loadedDatabase } from '../../server/fixture.ts';

let db: Awaited<ReturnType<typeof loadedDatabase>>['db'];
beforeAll(async () => {
  ({ db } = await loadedDatabase());
});
afterAll(() => db.destroy());

const steps = stories.flatMap(({ id, story }) =>
  story.steps.map((step) => ({ name: `${id} ${step.id}`, step })),
);

test('there are three, of 12, 10 and 8 steps, and the first takes its twelve minutes', () => {
  const told = stories.map(({ id, story }) => [
    id,
    story.steps.length,
    story.steps.reduce((sum, { seconds }) => sum + seconds, 0),
  ]);
  expect(told).toEqual([
    ['strategy-in-12-minutes', 12, 720],
    ['money-2018-2021', 10, 615],
    ['railway-north', 8, 450],
  ]);
});

describe.each(stories)('«$id»', ({ story }) => {
  test('is a sound story that lacks nothing in either language', () => {
    expect(storySchema.parse(story)).toEqual(story);
    expect(storyProblems(story)).toEqual([]);
    expect(new Set(story.steps.map(({ id }) => id)).size).toBe(story.steps.length);
  });

  test('names nothing that is not there', async () => {
    expect(await unknownInViews(db, story)).toEqual([]);
  });
});

describe.each(steps)('$name', ({ step }) => {
  test('shows a view written as the page writes it, with a camera over the oblast or none', () => {
    const query = viewOfStep(step);
    const { view, problems } = readView(query);
    expect(problems).toEqual([]);
    expect(writeView(view)).toBe(query);
    if (!step.view.includes('#')) return;
    const [, zoom, lat, lon] = /#map=([\d.]+)\/([\d.]+)\/([\d.]+)$/.exec(step.view) ?? [];
    expect(Number(zoom)).toBeGreaterThanOrEqual(7);
    expect(Number(lat)).toBeGreaterThan(48.5);
    expect(Number(lat)).toBeLessThan(49.9);
    expect(Number(lon)).toBeGreaterThan(37.8);
    expect(Number(lon)).toBeLessThan(39.5);
  });

  test('says everything in both languages, and where it is from', () => {
    for (const field of ['title', 'text', 'notes'] as const) {
      expect(step[`${field}Uk`]).not.toBe('');
      expect(step[`${field}En`]).not.toBe('');
    }
    expect(step.sources.length).toBeGreaterThan(0);
    expect(numbersIn(step.textEn)).toEqual(numbersIn(step.textUk));
  });
});

/** All figures of a text, whichever language writes them. */
const numbersIn = (text: string): string[] =>
  (text.match(/\d[\d.,\u00a0]*/g) ?? [])
    .map((figure) => figure.replaceAll(/[.,\u00a0]+$/g, ''))
    .map((figure) =>
      /^\d{1,3}(?:,\d{3})+\.\d+$/.test(figure)
        ? figure.replaceAll(',', '')
        : figure.replaceAll('\u00a0', '').replaceAll(',', '.'),
    )
    .sort();
