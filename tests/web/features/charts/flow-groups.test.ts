import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { emptyFilter } from '../../../../server/contract/filter.ts';
import { alluvialLayout } from '../../../../web/features/charts/alluvial-layout.ts';
import {
  changeFor,
  flowGroups,
  isAsked,
  stages,
} from '../../../../web/features/charts/flow-groups.ts';
import { flowRows } from '../../../../web/features/charts/flow-rows.ts';

const maybe = (keys: string[]) => fc.option(fc.constantFrom(...keys));
const anyRow = fc.record({
  funder: fc.integer({ min: 0, max: 30 }).map((number) => `payer-${number}`),
  goal: maybe(['1', '2', '3', '4']),
  raion: maybe(['UA1', 'UA2', 'UA3']),
  amountMinor: fc.integer({ min: 1, max: 1_000_000 }),
});
const anyRows = fc.array(anyRow, { maxLength: 40 });

describe('the groups of flows', () => {
  it('add up to the same at each stage and at each step, whatever is put together', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { parties, flows, total } = flowGroups(rows);
        for (const stage of stages) {
          const own = parties.filter((party) => party.stage === stage);
          expect(own.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(total);
        }
        for (const stage of ['funder', 'goal']) {
          const own = flows.filter(({ from }) => from.stage === stage);
          expect(own.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(total);
        }
      }),
    );
  });

  it('tell seven funders by name and the others together, never one alone', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        funder: `f${index}`,
        goal: '1',
        raion: null,
        amountMinor: 100 - index,
      }));
    const funders = (count: number) =>
      flowGroups(rows(count)).parties.filter(({ stage }) => stage === 'funder');
    expect(funders(8).map(({ key }) => key)).not.toContain('…');
    expect(funders(10).at(-1)).toEqual({
      stage: 'funder',
      key: '…',
      ids: ['f7', 'f8', 'f9'],
      amountMinor: 93 + 92 + 91,
    });
  });

  it('filter by what they stand for; what has no raion filters by nothing', () => {
    const { parties, flows } = flowGroups([
      { funder: 'dfrr', goal: '3', raion: null, amountMinor: 5 },
    ]);
    const [funder, , none] = parties;
    expect(funder && changeFor([funder])).toEqual({ funder: ['dfrr'] });
    expect(none && changeFor([none])).toBeNull();
    const [first] = flows;
    expect(first && changeFor([first.from, first.to])).toEqual({ funder: ['dfrr'], item: ['3'] });
    const asked = { ...emptyFilter, funder: ['dfrr'], item: ['3'] };
    expect(first && isAsked([first.from, first.to], asked)).toBe(true);
    const rows = flowRows(flowGroups([]), emptyFilter, ({ key }) => key);
    expect(rows).toEqual({ parties: [], flows: [] });
  });
});

test('blocks of a column never overlap and none is drawn outside', () => {
  const size = { width: 600, height: 400, block: 12, gap: 20 };
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { blocks } = alluvialLayout(flowGroups(rows), size);
      for (const stage of stages) {
        const column = blocks.filter(({ party }) => party.stage === stage);
        for (const [index, block] of column.entries()) {
          const next = column[index + 1];
          const end = block.y + block.height;
          expect(end).toBeLessThanOrEqual((next?.y ?? 400) + 1e-6);
        }
      }
    }),
  );
});
