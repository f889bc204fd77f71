import { describe, expect, it } from 'vitest';
import {
  type ConcerningPlace,
  concernOfArea,
  gazetteerOf,
} from '../../../../server/queries/units/concern.ts';

const place = (
  id: string,
  kind: ConcerningPlace['kind'],
  parentId: string | null,
  more: Partial<ConcerningPlace> = {},
): ConcerningPlace => ({ id, kind, parentId, inOblast: true, members: [], ...more });

const gazetteer = gazetteerOf([
  place('oblast', 'oblast', null),
  place('north', 'raion', 'oblast'),
  place('south', 'raion', 'oblast'),
  place('hill', 'hromada', 'north'),
  place('lake', 'hromada', 'north'),
  place('mine', 'coal_mine', 'hill'),
  place('river', 'river', 'oblast'),
  place('kharkiv', 'neighbour_region', null, { inOblast: false }),
  place('zone', 'zone', 'oblast', { members: ['hill', 'south'] }),
]);
const about = (id: string, unit: string) => gazetteer.holds(gazetteer.of(id), unit);

describe('a place', () => {
  it('in a hromada is about that hromada and its raion, and no other', () => {
    expect(about('mine', 'hill')).toBe(true);
    expect(about('mine', 'north')).toBe(true);
    expect(about('mine', 'lake')).toBe(false);
    expect(about('mine', 'south')).toBe(false);
  });

  it('that is a raion is about each of its hromadas', () => {
    expect(about('north', 'lake')).toBe(true);
    expect(about('south', 'lake')).toBe(false);
  });

  it.each(['oblast', 'river', '', 'never heard of'])(
    'as wide as «%s» may be in every unit',
    (id) => {
      expect(about(id, 'lake')).toBe(true);
      expect(about(id, 'south')).toBe(true);
    },
  );

  it('beyond the oblast is about none', () => {
    expect(about('kharkiv', 'hill')).toBe(false);
  });

  it('made of others is about theirs', () => {
    expect(about('zone', 'hill')).toBe(true);
    expect(about('zone', 'lake')).toBe(false);
    expect(about('zone', 'north')).toBe(true);
  });
});

describe('an area of the strategy', () => {
  const concern = (scope: Parameters<typeof concernOfArea>[0]['scope'], ...placeIds: string[]) =>
    concernOfArea({ scope, placeIds }, gazetteer);

  it('about the whole oblast or a kind of place speaks of all units, whatever it names', () => {
    expect(concern('oblast_wide', 'mine')).toBe('all');
    expect(concern('place_type', 'mine')).toBe('all');
  });

  it('about described land speaks of the zone that stands for it, or of all', () => {
    expect(concern('described_area', 'zone')).toEqual(['hill', 'south']);
    expect(concern('described_area')).toBe('all');
  });

  it('that names objects speaks of where they lie, or of all where that is not known', () => {
    expect(concern('named_object', 'mine')).toEqual(['hill']);
    expect(concern('named_object')).toBe('all');
    expect(concern('named_object', 'mine', 'river')).toBe('all');
  });

  it('about partners beyond the border speaks of no unit', () => {
    expect(concern('outside')).toEqual([]);
  });
});
