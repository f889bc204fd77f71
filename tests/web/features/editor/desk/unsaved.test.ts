import { expect, test } from 'vitest';
import { emptyProject } from '../../../../../seeds/project.ts';
import { unsavedOf } from '../../../../../web/features/editor/desk/unsaved.ts';

test('what the device and the server keep is one list, each project once and as it was last', () => {
  const here = [
    { id: 'p-1', baseNumber: 1, record: { ...emptyProject, titleUk: 'Тут' }, at: '2026-01-03' },
  ];
  const kept = [
    { recordId: 'p-1', titleUk: 'Там', titleEn: '', updatedAt: '2026-01-02' },
    { recordId: 'p-2', titleUk: 'Друге', titleEn: 'Second', updatedAt: '2026-01-04' },
  ];
  expect(unsavedOf(kept, here)).toEqual([
    { id: 'p-2', titleUk: 'Друге', titleEn: 'Second', at: '2026-01-04', isHereOnly: false },
    { id: 'p-1', titleUk: 'Тут', titleEn: '', at: '2026-01-03', isHereOnly: true },
  ]);
});
