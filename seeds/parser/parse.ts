import { excerpt, StrategyError } from '../errors.ts';
import type { ItemLevel, SourceItem } from '../strategy.ts';
import { splitAreas } from './areas.ts';
import { type Line, type Row, readRow, type Span, splitLines } from './lines.ts';
import { headingCodes, luhanskOutline, type Outline } from './outline.ts';

/** What has been read so far, and what the outline still promises. */
interface Reading {
  file: string;
  outline: Outline;
  items: SourceItem[];
  /** Headings to come. */
  ahead: string[];
  /** The task whose areas are being read, and the line of its last row. */
  task: string | null;
  areas: number;
  lastRow: number;
  titled: boolean;
}

/**
 * Reads the strategy's text: all goals, objectives, tasks and areas in order, verbatim, with offsets in
 * UTF-16 code units such that `text.slice(item.start, item.end) === item.textUk`.
 * @throws {StrategyError} with line, expected and found, if the text is not the table that the outline tells of.
 */
export function parseStrategy(
  text: string,
  outline: Outline = luhanskOutline,
  file = 'strategy',
): SourceItem[] {
  const reading: Reading = {
    file,
    outline,
    items: [],
    ahead: headingCodes(outline),
    task: null,
    areas: 0,
    lastRow: 0,
    titled: false,
  };
  const lines = splitLines(text);
  for (const line of lines) takeRow(reading, line, readRow(line));
  closeTask(reading);
  if (reading.ahead[0]) refuse(reading, lines.length + 1, reading.ahead[0], 'the end of the file');
  return reading.items;
}

function takeRow(reading: Reading, line: Line, row: Row): void {
  if (row.shape === 'blank') return;
  if (!reading.titled || row.shape === 'title') takeTitle(reading, line, row);
  else if (row.shape === 'heading') takeHeading(reading, line, row);
  else if (row.shape === 'continuation') takeAreas(reading, line, row.cell);
  else if (row.shape === 'unknown') {
    refuse(reading, line.number, 'a row of the table', excerpt(line.text));
  }
}

function takeTitle(reading: Reading, line: Line, row: Row): void {
  if (row.shape !== 'title' || reading.titled) {
    const expected = reading.titled ? 'the title only once' : "the document's title";
    refuse(reading, line.number, expected, excerpt(line.text));
  }
  reading.titled = true;
}

function takeHeading(reading: Reading, line: Line, row: Row & { shape: 'heading' }): void {
  closeTask(reading);
  const { code, label, cell } = row;
  const next = reading.ahead.shift();
  if (code !== next) refuse(reading, line.number, next ?? 'the end of the file', code);
  if (label.text === '') refuse(reading, line.number, `the text of ${code}`, 'nothing');
  const parentCode = code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null;
  reading.items.push({ code, level: levelOf(code), parentCode, ...placed(label) });
  if (!cell) return;
  reading.task = code;
  takeAreas(reading, line, cell);
}

function levelOf(code: string): ItemLevel {
  const depth = code.split('.').length;
  return depth === 1 ? 'goal' : depth === 2 ? 'objective' : 'task';
}

function takeAreas(reading: Reading, line: Line, cell: Span): void {
  const { task } = reading;
  const areas = splitAreas(cell);
  if (!areas) refuse(reading, line.number, 'a list of project areas', excerpt(cell.text));
  if (!task) refuse(reading, line.number, 'a task before its areas', excerpt(cell.text));
  for (const area of areas) {
    reading.areas += 1;
    const code = `${task}/${reading.areas}`;
    reading.items.push({ code, level: 'area', parentCode: task, ...placed(area) });
  }
  reading.lastRow = line.number;
}

/** A task ends where the next heading begins: only then is its number of areas known. */
function closeTask(reading: Reading): void {
  const { task, areas, outline } = reading;
  if (task && areas !== outline[task]) {
    refuse(reading, reading.lastRow, `${outline[task]} areas under ${task}`, String(areas));
  }
  reading.task = null;
  reading.areas = 0;
}

function placed({ text, start }: Span): Pick<SourceItem, 'textUk' | 'start' | 'end'> {
  return { textUk: text, start, end: start + text.length };
}

function refuse(reading: Reading, line: number, expected: string, found: string): never {
  throw new StrategyError(reading.file, line, expected, found);
}
