import { describe, expect, it } from 'vitest';
import type { GapReason } from '../../../../server/contract/gaps.ts';
import type { MatrixResponse } from '../../../../server/contract/units.ts';
import { countByReason, gapsBy } from '../../../../web/features/gaps/gaps.ts';

const unit = (placeId: string, population: number | null) => ({
  ...{ placeId, population, nameUk: '', nameEn: '', populationYear: 2022 },
  ...{ territory: null, projects: 0, money: [] },
});
const cell = (task: string | null, placeId: string | null, reason: GapReason | null) => ({
  ...{ task, placeId, reason, projects: reason === null ? 1 : 0, money: [] },
});

const matrix: MatrixResponse = {
  units: 'hromada',
  tasks: [],
  places: [unit('town', 100_000), unit('village', 900), unit('uncounted', null)],
  elsewhere: { projects: 0, money: [] },
  cells: [
    cell('1.1.1', 'town', null),
    cell('1.1.1', 'village', 'no_project'),
    cell('1.1.2', 'town', 'no_project'),
    cell('1.1.2', 'village', 'no_project'),
    cell('1.2.1', 'town', 'no_data'),
    cell('1.10.1', 'village', 'no_project'),
    cell('1.2.1', 'uncounted', 'no_project'),
    cell('1.1.1', null, null),
    cell(null, 'town', null),
  ],
};

describe('the gaps', () => {
  it('by task come by the people of the units concerned, and then in the strategy’s order', () => {
    expect(gapsBy(matrix, 'task', 'no_project')).toEqual([
      { id: '1.1.2', others: ['town', 'village'], people: 100_900 },
      { id: '1.1.1', others: ['village'], people: 900 },
      { id: '1.10.1', others: ['village'], people: 900 },
      { id: '1.2.1', others: ['uncounted'], people: 0 },
    ]);
  });

  it('by place come by its people, with the tasks that have nothing there', () => {
    expect(gapsBy(matrix, 'place', 'no_project')).toEqual([
      { id: 'town', others: ['1.1.2'], people: 100_000 },
      { id: 'village', others: ['1.1.1', '1.1.2', '1.10.1'], people: 900 },
      { id: 'uncounted', others: ['1.2.1'], people: 0 },
    ]);
  });

  it('are those of one reason alone', () => {
    expect(gapsBy(matrix, 'task', 'no_data').map(({ id }) => id)).toEqual(['1.2.1']);
    expect(gapsBy(matrix, 'task', 'not_reachable')).toEqual([]);
  });

  it('are counted by reason', () => {
    expect([...countByReason(matrix)]).toEqual([
      ['no_project', 5],
      ['no_data', 1],
    ]);
  });
});
