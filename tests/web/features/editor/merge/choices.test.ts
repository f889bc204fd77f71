import { expect, test } from 'vitest';
import { emptyProject } from '../../../../../seeds/project.ts';
import { mergeRecords } from '../../../../../server/contract/merge.ts';
import { withChoices } from '../../../../../web/features/editor/merge/choices.ts';

const titled = (titleUk: string, purposeUk = '') => ({ ...emptyProject, titleUk, purposeUk });
const { merged, conflicts } = mergeRecords(titled('було'), titled('моє'), titled('інше', 'мета'));

test('a field in conflict holds the side that was chosen, all others what the merge made', () => {
  const sides = (['mine', 'theirs', 'base'] as const).map(
    (titleUk) => withChoices(merged, conflicts, { titleUk }).titleUk,
  );
  expect(sides).toEqual(['моє', 'інше', 'було']);
  expect(withChoices(merged, conflicts, { titleUk: 'mine' }).purposeUk).toBe('мета');
});

test('a field that nobody chose stays as it is saved already', () => {
  expect(withChoices(merged, conflicts, {}).titleUk).toBe('інше');
});
