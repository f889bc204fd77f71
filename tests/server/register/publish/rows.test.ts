import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProjectRecord } from '../../../../seeds/project.ts';
import { projectAnswerSchema, projectDetailSchema } from '../../../../server/contract/projects.ts';
import type { Database } from '../../../../server/db/schema.ts';
import {
  type RegisterGazetteer,
  readRegisterGazetteer,
} from '../../../../server/register/publish/gazetteer.ts';
import { publishedRows } from '../../../../server/register/publish/rows.ts';
import { aSum } from '../../../money.ts';
import { loadedDatabase } from '../../fixture.ts';
import { aPlace, aProject } from '../records.ts';

let db: Database;
let gazetteer: RegisterGazetteer;
beforeAll(async () => {
  ({ db } = await loadedDatabase());
  gazetteer = await readRegisterGazetteer(db);
});
afterAll(() => db.destroy());

const city = 'UA44120110010072887';
const oblast = 'UA44000000000018893';
const plant = 'power-luhansk-tpp';

const rowsOf = (change: Partial<ProjectRecord>) =>
  publishedRows('p-1', aProject(change), { number: 3, publishedAt: '2026-01-02' }, gazetteer);
const projectOf = (change: Partial<ProjectRecord>) => {
  const [project] = rowsOf(change).project;
  if (!project) throw new Error('no project');
  return project;
};
const featuresOf = (change: Partial<ProjectRecord>) =>
  rowsOf(change).projectPlace.flatMap(({ feature }) =>
    feature === null ? [] : [JSON.parse(feature)],
  );

describe('the answers of a project', () => {
  const record: Partial<ProjectRecord> = {
    contact: { name: 'Ганна', phone: '+380', email: 'hanna@example.org' },
    places: [aPlace({ placeId: city, quote: 'у місті' })],
    funding: [aSum({ covers: 'component' })],
    sources: [{ title: 'Звіт', url: null, licence: 'CC0', note: 'сторінка 3', row: null }],
  };

  it('are what the contract says, made once and kept as text', () => {
    const { answer, detail } = projectOf(record);
    const short = projectAnswerSchema.parse(JSON.parse(answer));
    expect(short).toEqual(JSON.parse(answer));
    expect(short.funding[0]?.leftOut).toBe('component');
    expect(short.source).toEqual({ title: 'Звіт', url: null });
    const long = projectDetailSchema.parse(JSON.parse(detail));
    expect(long).toEqual(JSON.parse(detail));
    expect(long).toMatchObject({ ...short, places: [{ quote: 'у місті' }], revision: 3 });
  });

  it('never hold the author’s contact', () => {
    expect(JSON.stringify(rowsOf(record))).not.toMatch(/Ганна|380|hanna/);
  });
});

describe('what a filter sees of a project', () => {
  it('are the years of its period and its sums together', () => {
    const years = (change: Partial<ProjectRecord>) => {
      const { startYear, endYear } = projectOf(change);
      return [startYear, endYear];
    };
    expect(years({ start: '2019-05', end: '2021-02-03' })).toEqual([2019, 2021]);
    expect(years({ start: '2019', funding: [aSum({ year: 2018, untilYear: 2023 })] })).toEqual([
      2018, 2023,
    ]);
    expect(years({ funding: [aSum({ year: null })] })).toEqual([null, null]);
  });

  it.each([
    ['nowhere', [], 'oblast_wide', 0],
    ['the oblast', [aPlace({ placeId: oblast })], 'oblast_wide', 0],
    ['a hidden place', [aPlace({ placeId: city, precision: 'hidden' })], 'oblast_wide', 0],
    ['a town', [aPlace({ placeId: city })], 'named_place', 1],
    [
      'a town and the oblast',
      [aPlace({ placeId: city }), aPlace({ placeId: oblast })],
      'named_place',
      1,
    ],
    ['a plant', [aPlace({ placeId: plant })], 'named_object', 1],
    [
      'a plant told as its raion',
      [aPlace({ placeId: plant, precision: 'raion' })],
      'named_place',
      1,
    ],
    ['a zone', [aPlace({ placeId: 'zone-rural' })], 'described_area', 1],
    ['beyond the border', [aPlace({ placeId: 'neighbour-kharkiv' })], 'outside', 1],
    ['a village without a point', [aPlace({ placeId: 'UA44020010300044751' })], 'named_place', 0],
  ] as const)('is where it is: %s', (_, places, scope, onMap) => {
    expect(projectOf({ places: [...places] })).toMatchObject({ scope, onMap });
  });

  it('are its words, folded, with its id', () => {
    const { searchText } = projectOf({ titleEn: 'School', descriptionUk: 'Об’єкт' });
    expect(searchText).toBe('p-1 ремонт школи school обєкт');
  });
});

describe('the locations of a project', () => {
  it('go to the map with all that an expression asks of the project', () => {
    const items: ProjectRecord['items'] = [
      { code: '1.1.1/1', share: 20, state: 'proposed' },
      { code: '2.1.2', share: 40, state: 'confirmed' },
      { code: '3.1.1', share: 40, state: 'confirmed' },
    ];
    const funding = [aSum({}), aSum({ funder: 'eib', sourceClass: 'ifi' })];
    const places = [aPlace({ placeId: city, share: 50 }), aPlace({ placeId: plant, share: 50 })];
    const features = featuresOf({ items, funding, places, start: '2020' });
    expect(features.map(({ geometry, properties }) => [geometry, properties.placeId])).toEqual([
      [{ type: 'Point', coordinates: [38.49365, 48.94787] }, city],
      [{ type: 'Point', coordinates: [39.2624, 48.7478] }, plant],
    ]);
    expect(features[0].properties).toEqual({
      id: 'p-1',
      titleUk: 'Ремонт школи',
      titleEn: '',
      status: 'planned',
      goal: '2',
      placeId: city,
      precision: 'exact',
      scope: 'named_object',
      codes: ',1,1.1,1.1.1,1.1.1/1,2,2.1,2.1.2,3,3.1,3.1.1,',
      placeIds: `,${city},UA44120110000010163,UA44120000000092852,${oblast},${plant},UA44160090000075695,UA44160000000057142,`,
      kinds: ',settlement,power_plant,',
      funders: ',state-fund,eib,',
      sources: ',state,ifi,',
      startYear: 2020,
      endYear: 2021,
      searchText: 'p-1 ремонт школи',
    });
  });

  it('that became the same unit are drawn once, and stay two rows', () => {
    const places = [city, 'UA44120110000010163'].map((placeId) =>
      aPlace({ placeId, share: 50, precision: 'hromada' }),
    );
    expect(rowsOf({ places }).projectPlace).toHaveLength(2);
    expect(featuresOf({ places })).toHaveLength(1);
  });

  it('have no years where none are known, and no feature on the shelf', () => {
    const [feature] = featuresOf({ places: [aPlace({ placeId: city })] });
    expect(Object.keys(feature.properties)).not.toContain('startYear');
    expect(featuresOf({ places: [aPlace({ placeId: oblast })] })).toEqual([]);
  });

  it('that are drawn keep their drawing', () => {
    const geometry = {
      type: 'LineString' as const,
      coordinates: [
        [38.5, 48.9],
        [38.6, 48.9],
      ] as [number, number][],
    };
    expect(featuresOf({ places: [aPlace({ geometry })] })[0].geometry).toEqual(geometry);
  });
});

it('of no task and no place has one empty row of each, so that sums by them count it', () => {
  const rows = rowsOf({ items: [], places: [] });
  expect(rows.projectItem).toMatchObject([{ code: '' }]);
  expect(rows.projectPlace).toMatchObject([{ placeId: '', feature: null }]);
});
