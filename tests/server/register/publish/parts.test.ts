import { expect, test } from 'vitest';
import type { ProjectRecord } from '../../../../seeds/project.ts';
import { fundingParts } from '../../../../server/register/publish/parts.ts';
import { aSum } from '../../../money.ts';
import { aProject } from '../records.ts';

const town = { placeId: 'town', share: 33.33, onMap: true };
const oblast = { placeId: 'oblast', share: 66.67, onMap: false };

const partsOf = (change: Partial<ProjectRecord>, places = [town, oblast]) =>
  fundingParts('p-1', aProject(change), places);

test('a sum is divided over the tasks and then over the places, to the last unit', () => {
  const items: ProjectRecord['items'] = ['2.1.2', '3.1.1'].map((code) => ({
    code,
    share: 50,
    state: 'confirmed',
  }));
  const parts = partsOf({ items, funding: [aSum({ amountMinor: 101 })] });
  expect(parts.map((part) => [part.itemCode, part.placeId, part.onMap, part.amountMinor])).toEqual([
    ['2.1.2', 'town', 1, 17],
    ['2.1.2', 'oblast', 0, 34],
    ['3.1.1', 'town', 1, 17],
    ['3.1.1', 'oblast', 0, 33],
  ]);
});

test('each part keeps what its sum has: payer, class, kind, currency, year', () => {
  const funding = [
    aSum({}),
    aSum({ funder: 'eib', sourceClass: 'ifi', currency: 'EUR', year: 2020 }),
  ];
  const [, , part] = partsOf({ funding });
  expect(part).toMatchObject({
    projectId: 'p-1',
    position: 1,
    funder: 'eib',
    sourceClass: 'ifi',
    kind: 'planned',
    currency: 'EUR',
    year: 2020,
  });
});

test('where no task and no place are known, all of it is kept under none, on the shelf', () => {
  const parts = partsOf({ items: [], funding: [aSum({ amountMinor: 7 })] }, []);
  expect(parts).toMatchObject([{ itemCode: '', placeId: null, onMap: 0, amountMinor: 7 }]);
});

test('a sum that is not counted says why in each of its parts', () => {
  const funding = [aSum({}), aSum({ amountMinor: null }), aSum({ covers: 'country_wide' })];
  expect(partsOf({ funding }, []).map(({ leftOut }) => leftOut)).toEqual([
    null,
    'no_amount',
    'country_wide',
  ]);
});
