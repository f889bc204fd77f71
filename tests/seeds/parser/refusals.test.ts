import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StrategyError } from '../../../seeds/errors.ts';
import { readSeed, seedFiles } from '../../../seeds/files.ts';
import { loadStrategy } from '../../../seeds/load.ts';
import { parseStrategy } from '../../../seeds/parser/parse.ts';

const file = readSeed(seedFiles.text);
const lines = file.split('\n');

/** The complaint about a text, or null if it was taken. */
function complaint(read: () => unknown) {
  try {
    read();
    return null;
  } catch (error) {
    if (!(error instanceof StrategyError)) throw error;
    return { line: error.line, expected: error.expected, found: error.found };
  }
}
const parsing = (text: string) => complaint(() => parseStrategy(text));
const loading = (text: string) =>
  complaint(() => loadStrategy((name) => (name === seedFiles.text ? text : readSeed(name))));

describe('a changed strategy is refused with line, expected and found', () => {
  it.each([
    ['empty', '', { line: 2, expected: '1', found: 'the end of the file' }],
    [
      'without its title',
      file.replace(/^Цілі.*$/m, ''),
      { line: 5, expected: "the document's title", found: expect.stringContaining('СТРАТЕГІЧНА') },
    ],
    [
      'with a swapped number',
      file.replace('1.2.2. Сприяти', '1.2.3. Сприяти'),
      { line: 12, expected: '1.2.2', found: '1.2.3' },
    ],
    [
      'without a bullet',
      file.replace('▪ Розвиток дуальної освіти', 'Розвиток дуальної освіти'),
      { line: 18, expected: '8 areas under 1.3.4', found: '7' },
    ],
    [
      'with a bullet too many',
      file.replace('Попасна – Куп’янськ', 'Попасна ▪ Куп’янськ'),
      { line: 24, expected: '4 areas under 2.1.2', found: '5' },
    ],
    [
      'with an empty area',
      file.replace('▪ Термомодернізація будівель', '▪'),
      { line: 49, expected: 'a list of project areas', found: expect.stringContaining('<ul') },
    ],
    [
      'with a line of another shape',
      file.replace('Завдання\tОрієнтовні', 'Примітка\tОрієнтовні'),
      { line: 22, expected: 'a row of the table', found: expect.stringContaining('Примітка') },
    ],
    [
      'with a row that continues nothing',
      file.replace('Завдання\tОрієнтовні сфери реалізації проектів', lines[29] ?? ''),
      { line: 22, expected: 'a task before its areas', found: expect.stringContaining('<ul') },
    ],
    [
      'with a goal after the last',
      `${file}\nСТРАТЕГІЧНА ЦІЛЬ 5. Ще одна`,
      { line: 62, expected: 'the end of the file', found: '5' },
    ],
  ])('%s', (_, text, expected) => {
    expect(parsing(text)).toEqual(expected);
  });

  it('where it is cut after any line', () => {
    for (const [count] of lines.entries()) {
      expect(parsing(lines.slice(0, count).join('\n'))).not.toBeNull();
    }
  });

  it('where any line is missing, unless it is blank or a header row', () => {
    const texts = (text: string) => parseStrategy(text).map(({ code, textUk }) => [code, textUk]);
    fc.assert(
      fc.property(fc.nat(lines.length - 1), (index) => {
        const rest = lines.toSpliced(index, 1).join('\n');
        if (/^(Завдання\t.*)?$/.test(lines[index] ?? '')) expect(texts(rest)).toEqual(texts(file));
        else expect(parsing(rest)).not.toBeNull();
      }),
    );
  });
});

describe('the load refuses what is still a table', () => {
  it('a changed word, naming its line', () => {
    expect(loading(file.replace('Лиман', 'Лимани'))).toEqual({
      line: 24,
      expected: expect.stringContaining('the line as adopted'),
      found: expect.stringContaining('2.1.2. Відновити'),
    });
  });

  it('other line ends', () => {
    expect(loading(file.replaceAll('\n', '\r\n'))?.line).toBe(1);
  });

  it('a line more at the end', () => {
    expect(loading(`${file}\n`)).toEqual({
      line: 62,
      expected: 'the end of the file',
      found: '«»',
    });
  });

  it('a cut at any character', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), (at) => {
        expect(loading(file.slice(0, at))).not.toBeNull();
      }),
    );
  });
});
