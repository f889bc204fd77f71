import { describe, expect, it } from 'vitest';
import type { MatrixResponse } from '../../../../server/contract/units.ts';
import { gridOf } from '../../../../web/features/matrix/grid.ts';

const planned = (amountMinor: number) => [
  { kind: 'planned' as const, currency: 'UAH' as const, amountMinor },
];
const unit = { nameUk: '', nameEn: '', population: 1, populationYear: 2022, territory: null };
const none = { projects: 0, money: [] };
const cell = (
  task: string | null,
  placeId: string | null,
  projects: number,
  reason: MatrixResponse['cells'][number]['reason'] = null,
) => ({ task, placeId, projects, money: projects > 0 ? planned(projects * 10) : [], reason });

const answer: MatrixResponse = {
  units: 'raion',
  tasks: [
    { task: '1.1.1', projects: 2, money: planned(20) },
    { task: null, projects: 0, money: [] },
  ],
  places: [
    { placeId: 'north', ...unit, projects: 2, money: planned(20) },
    { placeId: 'south', ...unit, ...none },
  ],
  elsewhere: none,
  cells: [
    cell('1.1.1', 'north', 2),
    cell('1.1.1', 'south', 0, 'no_project'),
    cell('1.1.1', null, 0),
    cell(null, 'north', 0),
    cell(null, 'south', 0),
    cell(null, null, 0),
  ],
};
const asked = { paid: 'planned', currency: 'UAH' } as const;
const total = { projects: 2, money: planned(20) };

describe('the grid', () => {
  it('has units, what lies in none, and the sum of all as columns', () => {
    expect(gridOf(answer, total, asked).columns).toEqual([
      { of: 'one', id: 'north' },
      { of: 'one', id: 'south' },
      { of: 'none' },
      { of: 'all' },
    ]);
  });

  it('has tasks and the sum of all as rows; one for no task only where there is something', () => {
    const lines = (matrix: MatrixResponse) =>
      gridOf(matrix, total, asked).rows.map(({ line }) => line);
    expect(lines(answer)).toEqual([{ of: 'one', id: '1.1.1' }, { of: 'all' }]);
    const withNone = {
      ...answer,
      tasks: [answer.tasks[0] ?? { task: null, ...none }, { task: null, projects: 1, money: [] }],
    };
    expect(lines(withNone)[1]).toEqual({ of: 'none' });
  });

  it('tells of each cell its projects and its sum, or why there is nothing', () => {
    const { rows } = gridOf(answer, total, asked);
    const told = rows[0]?.cells.map(({ projects, amountMinor, reason }) => [
      projects,
      amountMinor,
      reason,
    ]);
    expect(told).toEqual([
      [2, 20, null],
      [0, null, 'no_project'],
      [0, null, null],
      [2, 20, null],
    ]);
  });

  it('ends with the sums of the columns, and that of all', () => {
    const last = gridOf(answer, total, asked).rows.at(-1)?.cells;
    expect(last?.map(({ projects }) => projects)).toEqual([2, 0, 0, 2]);
  });

  it('has of another kind of money only what there is of it', () => {
    const { rows } = gridOf(answer, total, { ...asked, paid: 'disbursed' });
    expect(rows[0]?.cells[0]?.amountMinor).toBeNull();
  });
});
