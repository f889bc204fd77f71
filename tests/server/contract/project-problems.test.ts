import { describe, expect, it } from 'vitest';
import type { ProjectItem, ProjectRecord } from '../../../seeds/project.ts';
import { isPublishable, problemsOf } from '../../../server/contract/project-problems.ts';
import { aSum } from '../../money.ts';
import { aPlace, aProject } from '../register/records.ts';

const item = (code: string, share: number): ProjectItem => ({ code, share, state: 'confirmed' });
const told = (change: Partial<ProjectRecord>, weight: 'wrong' | 'advice') =>
  problemsOf(aProject(change)).flatMap((problem) =>
    problem.weight === weight ? [`${problem.field} ${problem.code}`] : [],
  );
const wrong = (change: Partial<ProjectRecord>) => told(change, 'wrong');
const advice = (change: Partial<ProjectRecord>) => told(change, 'advice');

describe('what keeps a record from being published', () => {
  it('is nothing where there are a title and a task', () => {
    expect(wrong({})).toEqual([]);
    expect(isPublishable(aProject())).toBe(true);
  });

  it('is a title of blanks, and no task', () => {
    expect(wrong({ titleUk: ' ', items: [] })).toEqual(['titleUk missing', 'items missing']);
    expect(isPublishable(aProject({ titleUk: ' ' }))).toBe(false);
  });

  it('are shares that do not add up to 100', () => {
    const thirds = [item('2.1.2', 33.33), item('3.1.1', 33.33), item('4.1.1', 33.34)];
    expect(wrong({ items: thirds })).toEqual([]);
    expect(wrong({ items: thirds.slice(0, 2) })).toEqual(['items shares_not_100']);
    expect(wrong({ places: [aPlace({ placeId: 'a', share: 99.99 })] })).toEqual([
      'places shares_not_100',
    ]);
  });

  it('is a task or a place that is there twice, but not two drawings', () => {
    expect(wrong({ items: [item('2.1.2', 50), item('2.1.2', 50)] })).toEqual(['items.1 twice']);
    const half = (placeId: string | null) => aPlace({ placeId, share: 50 });
    expect(wrong({ places: [half('a'), half('a')] })).toEqual(['places.1 twice']);
    expect(wrong({ places: [half(null), half(null)] })).toEqual([]);
  });

  it('is a goal or an objective in the place of a task', () => {
    expect(wrong({ items: [item('2', 50), item('2.1', 50)] })).toEqual([
      'items.0 not_a_task',
      'items.1 not_a_task',
    ]);
    expect(wrong({ items: [item('2.1.2/3', 100)] })).toEqual([]);
  });

  it('is an end before the start, as far as both are known', () => {
    expect(wrong({ start: '2021-05', end: '2021-04-30' })).toEqual(['end end_before_start']);
    expect(wrong({ start: '2021-05', end: '2021' })).toEqual([]);
    expect(wrong({ start: '2021-05', end: null })).toEqual([]);
    expect(wrong({ funding: [aSum({ year: 2021, untilYear: 2020 })] })).toEqual([
      'funding.0.untilYear end_before_start',
    ]);
  });
});

describe('what the official form would still want', () => {
  it('are its fields', () => {
    expect(advice({})).toEqual([
      'purposeUk missing',
      'territoryUk missing',
      'beneficiariesUk missing',
      'descriptionUk missing',
      'resultsUk missing',
      'start missing',
      'end missing',
      'places missing',
      'funding missing',
      'activities missing',
    ]);
  });

  it('is a project of at most three years, and money within them', () => {
    const years = { start: '2018', end: '2022' };
    expect(advice(years)).toContain('end longer_than_three_years');
    expect(advice({ ...years, end: '2021' })).not.toContain('end longer_than_three_years');
    const funding = [aSum({ year: 2017 }), aSum({ year: 2018 }), aSum({ year: null })];
    expect(advice({ ...years, funding }).filter((one) => one.startsWith('funding'))).toEqual([
      'funding.0.year year_outside_period',
      'funding.2.year missing',
    ]);
  });
});
