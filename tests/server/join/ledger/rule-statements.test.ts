import { beforeAll, describe, expect, it } from 'vitest';
import { loadStrategy } from '../../../../seeds/index.ts';
import { ruleStatements } from '../../../../server/join/ledger/rule-statements.ts';
import type { Statement } from '../../../../server/join/ledger/statement.ts';
import { readSources, type Sources } from '../../../../server/join/sources.ts';

let sources: Sources;
let statements: Statement[];
beforeAll(() => {
  sources = readSources();
  statements = ruleStatements(sources.items, sources.geodata.places);
});

const of = (code: string) =>
  statements
    .filter(({ itemCode }) => itemCode === code)
    .map(({ placeId, placeKind, relation, quote }) => [quote, placeId ?? placeKind, relation]);

describe('ruleStatements', () => {
  it('finds a line and its ends: the work is on the line, which connects the stations', () => {
    expect(of('2.1.2/3')).toEqual([
      ['ділянки залізниці Новозолотарівка – Лиман', 'rail-novozolotarivka-lyman', 'concerns'],
      ['Новозолотарівка', 'station-node-6900244696', 'connects'],
      ['Лиман', 'station-node-1393254561', 'connects'],
    ]);
  });

  it('finds the plant and the kind of place beside it', () => {
    expect(of('1.3.3/2')).toEqual([
      ['Луганської ТЕС', 'power-luhansk-tpp', 'concerns'],
      ['шахт', 'coal_mine', 'type_of_place'],
    ]);
  });

  it('hands the zone of a task’s own title down to each of its areas', () => {
    const words = 'території, прилеглої до зони розмежування';
    for (const code of ['2.2.2/1', '2.2.2/2', '2.2.2/3', '2.2.2/4']) {
      expect(of(code)).toContainEqual([words, 'zone-contact-adjacent', 'inherited']);
    }
  });

  it('does not hand down a kind of place: 1.3.3 is about coal, 1.3.3/5 about other industries', () => {
    expect(of('1.3.3/5')).toEqual([]);
  });

  it('rests each statement on words that stand in the strategy where it says', () => {
    const { fileText } = loadStrategy();
    expect(statements.length).toBeGreaterThan(70);
    for (const { quote, startOffset, endOffset, quoteCode, method } of statements) {
      expect(fileText.slice(startOffset, endOffset)).toBe(quote);
      const holder = sources.items.find(({ code }) => code === quoteCode);
      expect(startOffset).toBeGreaterThanOrEqual(holder?.start ?? Number.NaN);
      expect(endOffset).toBeLessThanOrEqual(holder?.end ?? Number.NaN);
      expect(method).toMatch(/^rule:[a-z_:]+$/);
    }
  });
});

it('lets each candidate stand for itself where the text does not say which is meant', () => {
  const [first] = sources.items.filter(({ level }) => level === 'area');
  if (first === undefined) throw new Error('no area');
  const area = { ...first, textUk: 'Будівництво мосту біля с. Петрівка' };
  const found = ruleStatements([area], sources.geodata.places);
  expect(found.length).toBeGreaterThan(1);
  expect(new Set(found.map(({ quote }) => quote)).size).toBe(1);
  expect(found.every(({ confidence }) => confidence < 0.5)).toBe(true);
});
