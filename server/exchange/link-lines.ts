import { z } from 'zod';
import { type Linker, LinkerError, type Mention, maxTextLength } from '../join/linker/index.ts';
import { type Line, linesOf } from './lines.ts';

type Id = string | number;

/** What a line of input becomes: its places, or why it has none. */
export type LinkedLine =
  | { id: Id; mentions: Mention[] }
  | { id?: Id; error: { code: string; message: string } };

const id = z.union([z.string(), z.number()]);
const record = z.looseObject({ id, text: z.string() });
const anyId = z.looseObject({ id });

/** The longest text with every letter escaped, and some air for the rest of its record. */
const maxBytes = maxTextLength * 6 + 16_384;

const refused = (code: string, message: string, from?: unknown): LinkedLine => {
  const known = anyId.safeParse(from);
  return { ...(known.success && { id: known.data.id }), error: { code, message } };
};

function textOf(line: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Links the text of one line `{id,text}`; whatever is wrong with it becomes its error. */
function linkLine(line: Line, { link }: Linker): LinkedLine {
  if (line === 'too_long') return refused('too_long', `The line is longer than ${maxBytes} bytes.`);
  const text = textOf(line);
  if (text === null) return refused('broken_encoding', 'The line is not UTF-8.');
  const value = parsed(text);
  if (value === undefined) return refused('broken_json', 'The line is not JSON.');
  const read = record.safeParse(value);
  if (!read.success) return refused('bad_record', 'Expected {"id": …, "text": "…"}.', value);
  try {
    return { id: read.data.id, mentions: link(read.data.text) };
  } catch (error) {
    if (error instanceof LinkerError) return refused(error.code, error.message, value);
    throw error;
  }
}

const isBlank = (line: Line): boolean =>
  line !== 'too_long' && line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

/** One answer for each line that is not blank, in the order of the lines. */
export async function* linkLines(
  chunks: AsyncIterable<Uint8Array>,
  linker: Linker,
): AsyncGenerator<LinkedLine> {
  for await (const line of linesOf(chunks, maxBytes)) {
    if (!isBlank(line)) yield linkLine(line, linker);
  }
}
