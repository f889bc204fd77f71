/** A stretch of the file: its text and where it starts, in UTF-16 code units. */
export interface Span {
  text: string;
  start: number;
}

export interface Line extends Span {
  /** Counted from 1, as editors show it. */
  number: number;
}

/** What a line of the broken table is. A heading with a cell is a task and its first areas. */
export type Row =
  | { shape: 'blank' | 'title' | 'header' | 'unknown' }
  | { shape: 'heading'; code: string; label: Span; cell: Span | null }
  | { shape: 'continuation'; cell: Span };

export function splitLines(file: string): Line[] {
  let start = 0;
  return file.split('\n').map((text, index) => {
    const line = { number: index + 1, text, start };
    start += text.length + 1;
    return line;
  });
}

/** The part of a span between two positions in it, without the blanks around it. */
export function trimmed(span: Span, from: number, to = span.text.length): Span {
  const raw = span.text.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  return { text: raw.trim(), start: span.start + from + lead };
}

const title = /^Цілі та завдання Стратегії розвитку .+ роки\s*$/;
const header = /^Завдання\tОрієнтовні сфери реалізації проектів\s*$/;
const goal = /^СТРАТЕГІЧНА ЦІЛЬ (\d+)\.\s/;
const objective = /^Оперативна ціль (\d+\.\d+)\.\s/;
// One task, 3.3.5, has no dot after its number.
const task = /^(\d+\.\d+\.\d+)\.?\s/;

/** Names the shape of a line by how it begins; a row that begins with a tab goes on after a page break. */
export function readRow(line: Line): Row {
  if (line.text.trim() === '') return { shape: 'blank' };
  if (title.test(line.text)) return { shape: 'title' };
  if (header.test(line.text)) return { shape: 'header' };
  if (line.text.startsWith('\t')) return { shape: 'continuation', cell: trimmed(line, 1) };
  return readHeading(line);
}

function readHeading(line: Line): Row {
  const match = goal.exec(line.text) ?? objective.exec(line.text) ?? task.exec(line.text);
  if (!match?.[1]) return { shape: 'unknown' };
  const [number, code] = match;
  const tab = line.text.indexOf('\t');
  if (!task.test(line.text)) {
    return { shape: 'heading', code, label: trimmed(line, number.length), cell: null };
  }
  if (tab < number.length) return { shape: 'unknown' };
  const label = trimmed(line, number.length, tab);
  return { shape: 'heading', code, label, cell: trimmed(line, tab + 1) };
}
