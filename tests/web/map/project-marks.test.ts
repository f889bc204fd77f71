import { beforeEach, expect, test } from 'vitest';
import { emptyView } from '../../../server/contract/index.ts';
import { marksBy } from '../../../web/map/project-marks.ts';
import { pointAt, pointedStore, pointOnMap } from '../../../web/state/pointed.ts';

beforeEach(() => pointAt(null));

const bridge = {
  id: 'bridge',
  places: [
    { lon: 38.5, lat: 48.9 },
    { lon: null, lat: null },
  ],
};
const drawnIn = ({ now }: Pick<ReturnType<typeof marksBy>, 'now'>) =>
  now().features.map(({ properties, geometry }) => [properties.project, ...geometry.coordinates]);

test('a project that is pointed at in a list is marked where everybody may see it', () => {
  let drawings = 0;
  const marks = marksBy(
    async () => [],
    () => drawings++,
  );
  pointAt(bridge);
  expect(drawnIn(marks)).toEqual([['bridge', 38.5, 48.9]]);
  pointAt(null);
  expect(drawnIn(marks)).toEqual([]);
  expect(drawings).toBe(2);
  marks.unbind();
});

test('the selected project is marked until another is, however late the answer comes', async () => {
  const answers = new Map<string, (points: [number, number][]) => void>();
  const ask = (project: string) =>
    new Promise<[number, number][]>((resolve) => answers.set(project, resolve));
  const marks = marksBy(ask, () => undefined);
  marks.follow({ ...emptyView, select: 'project:bridge' });
  marks.follow({ ...emptyView, select: 'project:school' });
  answers.get('bridge')?.([[38, 48]]);
  answers.get('school')?.([[39, 49]]);
  await Promise.resolve();
  expect(drawnIn(marks)).toEqual([['school', 39, 49]]);
  marks.follow({ ...emptyView, select: '2.1' });
  expect(drawnIn(marks)).toEqual([]);
  marks.unbind();
});

test('that the pointer left the map does not take the mark from a row that has it', () => {
  pointOnMap('school');
  pointAt(bridge);
  pointOnMap(null);
  expect(pointedStore.getState().project).toBe('bridge');
});

test('what is pointed at on the map moves nothing there', () => {
  let drawings = 0;
  const marks = marksBy(
    async () => [],
    () => drawings++,
  );
  pointOnMap('bridge');
  pointOnMap(null);
  expect(drawings).toBe(0);
  marks.unbind();
});

test('a project that is edited is not asked for: it may not be published yet', () => {
  const asked: string[] = [];
  const marks = marksBy(
    async (project) => {
      asked.push(project);
      return [];
    },
    () => undefined,
  );
  marks.follow({ ...emptyView, panel: 'edit', select: 'project:draft' });
  expect(asked).toEqual([]);
  marks.unbind();
});
