import { describe, expect, it } from 'vitest';
import { settle } from '../../../../server/join/ledger/settle.ts';
import type { LedgerRow, Statement } from '../../../../server/join/ledger/statement.ts';

const plant: Statement = {
  itemCode: '1.3.3/2',
  placeId: 'power-luhansk-tpp',
  placeKind: null,
  relation: 'concerns',
  method: 'curated',
  quote: 'Луганської ТЕС',
  startOffset: 100,
  endOffset: 114,
  quoteCode: '1.3.3/2',
  form: 'луганської тес',
  confidence: 1,
};
const city: Statement = {
  ...plant,
  placeId: 'UA44060000000048093',
  method: 'rule:adjective',
  quote: 'Луганської',
  endOffset: 110,
  form: 'луганської',
  confidence: 0.6,
};
const now = '2026-11-24T12:00:00.000Z';
const rowsAfter = (rows: LedgerRow[], wanted: Statement[], version = 'v1'): LedgerRow[] => {
  const { added, superseded } = settle(rows, wanted, version, now);
  const by = new Map(superseded.map((step) => [step.id, step.by]));
  const marked = rows.map((row) => ({ ...row, supersededBy: by.get(row.id) ?? row.supersededBy }));
  return [...marked, ...added];
};

describe('settle', () => {
  it('adds what the sources state, once', () => {
    const rows = rowsAfter([], [plant]);
    expect(rows).toEqual([
      {
        ...plant,
        id: '1.3.3/2|concerns|power-luhansk-tpp|100|curated|1',
        createdAt: now,
        supersededBy: null,
      },
    ]);
    expect(settle(rows, [plant], 'v2', now)).toEqual({ added: [], superseded: [] });
  });

  it('lets the curated file win over a rule about the same words, and keeps both on record', () => {
    const rows = rowsAfter([], [plant, city]);
    expect(rows.map(({ method, supersededBy }) => [method, supersededBy])).toEqual([
      ['curated', null],
      ['rule:adjective', '1.3.3/2|concerns|power-luhansk-tpp|100|curated|1'],
    ]);
  });

  it('marks what the sources no longer state, and adds it anew when they state it again', () => {
    const gone = rowsAfter(rowsAfter([], [plant]), [], 'v2');
    expect(gone.map(({ supersededBy }) => supersededBy)).toEqual(['sources:v2']);
    const back = rowsAfter(gone, [plant], 'v3');
    expect(back.map(({ id, supersededBy }) => [id.slice(-1), supersededBy])).toEqual([
      ['1', 'sources:v2'],
      ['2', null],
    ]);
  });

  it('keeps what a person said, and does not bring back what a person took back', () => {
    const [first] = rowsAfter([], [plant]);
    if (first === undefined) throw new Error('no row');
    const person: LedgerRow = {
      ...first,
      method: 'person',
      relation: 'not_meant',
      id: 'correction-1',
    };
    const rows = [{ ...first, supersededBy: 'correction-1' }, person];
    expect(settle(rows, [plant], 'v2', now)).toEqual({ added: [], superseded: [] });
  });
});
