import { describe, expect, it } from 'vitest';
import { emptyFilter, emptyView } from '../../../../server/contract/index.ts';
import { chosenGoal, legendOf } from '../../../../web/features/stage/legend.ts';
import type { InSight } from '../../../../web/map/in-sight.ts';

const sight: InSight = { layers: ['contact', 'links', 'rivers'], goals: ['2', '4'] };
const idsOf = (now = emptyView, scene = emptyView) =>
  legendOf(now, scene, sight).layers.map(({ id }) => id);

describe('the legend of a slide', () => {
  it('explains what is on the map, in the order of the registry, and the goals by their colours', () => {
    expect(idsOf()).toEqual(['contact', 'rivers']);
    expect(legendOf(emptyView, emptyView, sight).goals).toEqual(['2', '4']);
  });

  it('lets the audience bring back a layer that it has hidden, and none that the step hides', () => {
    const hidden = { ...emptyView, hidden: ['rail'] };
    expect(idsOf(hidden, emptyView)).toEqual(['contact', 'rail', 'rivers']);
    expect(idsOf(hidden, hidden)).toEqual(['contact', 'rivers']);
  });

  it('names no layer that the step hides, though the map has not drawn that yet', () => {
    expect(
      idsOf({ ...emptyView, hidden: ['rivers'] }, { ...emptyView, hidden: ['rivers'] }),
    ).toEqual(['contact']);
  });

  it('offers all goals once the audience filters by one', () => {
    const now = { ...emptyView, filter: { ...emptyFilter, item: ['2'] } };
    expect(legendOf(now, emptyView, sight).goals).toEqual(['1', '2', '3', '4']);
  });
});

it('a goal that is pressed is shown alone, and pressed again gives way to what the step shows', () => {
  expect(chosenGoal('2', ['1.1', '3'], ['1.1', '3'])).toEqual(['2']);
  expect(chosenGoal('2', ['2'], ['1.1', '3'])).toEqual(['1.1', '3']);
});
