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

  it('lets a curated statement win over a rule’s row that stands already', () => {
    const rows = rowsAfter(rowsAfter([], [city]), [plant, city], 'v2');
    expect(rows.map(({ method, supersededBy }) => [method, supersededBy])).toEqual([
      ['rule:adjective', '1.3.3/2|concerns|power-luhansk-tpp|100|curated|1'],
      ['curated', null],
    ]);
  });

  it('brings a rule’s statement back when the curated one over it is gone', () => {
    const rows = rowsAfter(rowsAfter([], [plant, city]), [city], 'v2');
    expect(
      rows.map(({ id, supersededBy }) => [id.split('|').slice(2).join('|'), supersededBy]),
    ).toEqual([
      ['power-luhansk-tpp|100|curated|1', 'sources:v2'],
      [
        'UA44060000000048093|100|rule:adjective|1',
        '1.3.3/2|concerns|power-luhansk-tpp|100|curated|1',
      ],
      ['UA44060000000048093|100|rule:adjective|2', null],
    ]);
    expect(settle(rows, [city], 'v3', now)).toEqual({ added: [], superseded: [] });
  });

  it('lets two rules that disagree stand side by side', () => {
    const other: Statement = { ...city, placeId: 'UA44000000000018893', method: 'rule:unit' };
    expect(rowsAfter([], [city, other]).map(({ supersededBy }) => supersededBy)).toEqual([
      null,
      null,
    ]);
  });
});

describe('settle after a correction', () => {
  const [first] = rowsAfter([], [plant]);
  if (first === undefined) throw new Error('no row');
  const denied: LedgerRow = {
    ...first,
    method: 'person',
    relation: 'not_meant',
    id: 'correction:1|not_meant',
  };
  const corrected = [{ ...first, supersededBy: 'correction:1' }, denied];

  it('keeps what a person said, and does not bring back what a person took back', () => {
    expect(settle(corrected, [plant], 'v2', now)).toEqual({ added: [], superseded: [] });
    expect(settle(corrected, [], 'v2', now)).toEqual({ added: [], superseded: [] });
  });

  it('does not let another rule say of these words what a person denied', () => {
    const again: Statement = {
      ...plant,
      method: 'rule:name',
      startOffset: 96,
      quote: 'ДП «Луганської ТЕС',
    };
    expect(settle(corrected, [again], 'v2', now).added).toMatchObject([
      { method: 'rule:name', supersededBy: 'correction:1|not_meant' },
    ]);
  });

  it('lets a person’s place win inside its words, but not over a longer reading around them', () => {
    const meant: LedgerRow = {
      ...denied,
      relation: 'concerns',
      placeId: 'hospital',
      id: 'correction:1|meant',
    };
    const around: Statement = { ...city, startOffset: 90, endOffset: 130 };
    const { added } = settle([...corrected, meant], [city, around], 'v2', now);
    expect(added.map(({ supersededBy }) => supersededBy)).toEqual(['correction:1|meant', null]);
  });
});
