import { loadStrategy, SeedError } from '@stratlas/seeds';
import { describe, expect, it } from 'vitest';
import { readSeed, seedFiles } from '../../seeds/files.ts';

const { items, fileText, fingerprint, source } = loadStrategy();

/** Loads the strategy with one of its files rewritten. */
const loadWith = (file: string, rewrite: (text: string) => string) =>
  loadStrategy((name) => (name === file ? rewrite(readSeed(name)) : readSeed(name)));

describe('the loaded strategy', () => {
  it('carries text, translation and titles in one value', () => {
    expect(items.find(({ code }) => code === '2.1.2')).toEqual({
      code: '2.1.2',
      level: 'task',
      parentCode: '2.1',
      textUk:
        'Відновити транспортно-логістичну інфраструктуру та покращити транспортне сполучення з урахуванням вимог інклюзивності',
      textEn:
        'Restore transport and logistics infrastructure and improve transport connections, with due regard for inclusiveness requirements',
      titleUk: 'Транспортно-логістична інфраструктура',
      titleEn: 'Transport and logistics infrastructure',
      start: expect.any(Number),
      end: expect.any(Number),
    });
    expect(items).toHaveLength(169);
  });

  it('keeps the file for the quotes', () => {
    expect(fileText).toHaveLength(readSeed(seedFiles.text).length);
    expect(source.file).toBe('strategy/luhansk-2021-2027.uk.txt');
  });

  it('has a fingerprint that any data file changes', () => {
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(loadStrategy().fingerprint).toBe(fingerprint);
    for (const file of [seedFiles.titles, seedFiles.links, seedFiles.scopes]) {
      expect(loadWith(file, (text) => `${text}\n`).fingerprint).not.toBe(fingerprint);
    }
  });
});

describe('a table that does not fit the strategy is refused', () => {
  it.each([
    ['a translation missing', seedFiles.english, /^1\.1\.2\/1,.*\n/m, '', 'a row for 1.1.2/1'],
    ['a translation empty', seedFiles.english, /^1\.1\.2\/1,.*$/m, '1.1.2/1,', 'textEn'],
    ['a strange code', seedFiles.english, '1.1.2/1,', '1.1.2/9,', 'a code of the strategy'],
    ['a code twice', seedFiles.titles, '\n1.2,', '\n1.1,', '1.1 once'],
    ['a title too long', seedFiles.titles, '1,Економічне', `1,${'Д'.repeat(60)}`, 'titleUk'],
  ])('%s', (_, file, from, to, expected) => {
    const load = () => loadWith(file, (text) => text.replace(from, to));
    expect(load).toThrow(SeedError);
    expect(load).toThrow(expected);
  });
});
