import { z } from 'zod';
import { fingerprintOf, readSeed, seedFiles } from './files.ts';
import { luhanskOutline } from './parser/outline.ts';
import { parseStrategy } from './parser/parse.ts';
import { checkSums } from './parser/sums.ts';
import { type StrategySource, source } from './source.ts';
import type { Item, SourceItem } from './strategy.ts';
import { oneRowEach, readTable } from './table.ts';

export interface Strategy {
  /** In the order of the document: each goal before its objectives, each task before its areas. */
  items: Item[];
  /** The whole source file, which the offsets of the items count in. */
  fileText: string;
  /** Changes when any data file of this package does. */
  fingerprint: string;
  source: StrategySource;
}

const titleLength = 60;
const title = z.string().min(1).max(titleLength);
const englishRow = z.strictObject({ code: z.string(), textEn: z.string().min(1) });
const titleRow = z.strictObject({ code: z.string(), titleUk: title, titleEn: title });

/**
 * The strategy with its unofficial English translation and short titles, all of it or nothing.
 * @throws {StrategyError} if the source text is changed or cut; {SeedError} if a table does not fit it.
 */
export function loadStrategy(read: (file: string) => string = readSeed): Strategy {
  const fileText = read(seedFiles.text);
  const sourceItems = parseStrategy(fileText, luhanskOutline, seedFiles.text);
  checkSums(seedFiles.text, fileText, read(seedFiles.sums));
  const items = translate(sourceItems, read);
  return { items, fileText, fingerprint: fingerprintOf(read), source };
}

function translate(sourceItems: SourceItem[], read: (file: string) => string): Item[] {
  const codes = sourceItems.map(({ code }) => code);
  const titled = sourceItems.filter(({ level }) => level !== 'area').map(({ code }) => code);
  const englishRows = readTable(seedFiles.english, read(seedFiles.english), englishRow);
  const titleRows = readTable(seedFiles.titles, read(seedFiles.titles), titleRow);
  const english = oneRowEach(seedFiles.english, englishRows, codes);
  const titles = oneRowEach(seedFiles.titles, titleRows, titled);
  return sourceItems.map((item) => ({
    ...item,
    textEn: english.get(item.code)?.textEn ?? '',
    titleUk: titles.get(item.code)?.titleUk ?? null,
    titleEn: titles.get(item.code)?.titleEn ?? null,
  }));
}
