import { expect, test } from 'vitest';
import { emptyFilter } from '../../../server/contract/index.ts';
import { type ProjectFeature, spotsOf } from '../../../web/map/project-spots.ts';

const bridge: ProjectFeature = {
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [38.49, 48.95] },
  properties: {
    id: 'bridge',
    titleUk: 'Міст',
    titleEn: '',
    status: 'completed',
    goal: '2',
    placeId: 'UA44120110000010163',
    scope: 'named_place',
    codes: ',2,2.1,2.1.2,',
    placeIds: ',UA44120110000010163,UA44000000000018893,',
    kinds: ',settlement,',
    funders: ',dfrr,',
    sources: ',state,',
    startYear: 2019,
    endYear: 2021,
    searchText: 'міст',
  },
};
const line: ProjectFeature = {
  ...bridge,
  geometry: {
    type: 'LineString',
    coordinates: [
      [38, 48],
      [38.5, 48.5],
      [39, 49],
    ],
  },
  properties: { ...bridge.properties, id: 'line', titleEn: 'Line', placeId: null },
};

test('each location of a selected project is one point; what has no English name keeps its own', () => {
  const { features } = spotsOf([bridge, line], emptyFilter);
  expect(features).toEqual([
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [38.49, 48.95] },
      properties: {
        project: 'bridge',
        goal: '2',
        placeId: 'UA44120110000010163',
        nameUk: 'Міст',
        nameEn: 'Міст',
      },
    },
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [38.5, 48.5] },
      properties: { project: 'line', goal: '2', placeId: '', nameUk: 'Міст', nameEn: 'Line' },
    },
  ]);
});

test.each([
  ['a task above it', { item: ['2.1'] }, 1],
  ['another goal', { item: ['1'] }, 0],
  ['the oblast', { place: ['UA44000000000018893'] }, 1],
  ['who pays', { funder: ['dfrr'] }, 1],
  ['another source', { source: ['donor' as const] }, 0],
  ['years that it touches', { from: 2021, to: 2027 }, 1],
  ['years after it', { from: 2022 }, 0],
  ['words', { q: 'МІСТ' }, 1],
])('%s selects or leaves it', (_, change, count) => {
  expect(spotsOf([bridge], { ...emptyFilter, ...change }).features).toHaveLength(count);
});
