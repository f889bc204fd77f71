import { ImportError, nowhere } from '../problem.ts';

/** No standard nests deeper, and no file of 50 MB needs more values. */
export const jsonLimits = { depth: 64, values: 3_000_000 } as const;

/**
 * Parses JSON whose depth and number of values are counted first, in the text itself: what is refused has
 * taken no memory yet.
 * @throws ImportError `too_deep`, `too_many_elements`, `broken_file`
 */
export function parseJson(text: string, format: string): unknown {
  weigh(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new ImportError('broken_file', nowhere, { names: [format, reason] });
  }
}

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const opening: readonly number[] = [0x5b, 0x7b];
const closing: readonly number[] = [0x5d, 0x7d];

function weigh(text: string): void {
  const weight = { depth: 0, values: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charCodeAt(at);
    if (mark === quote) at = endOfText(text, at);
    else count(weight, mark);
  }
}

/** Where a text in quotes ends. */
function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const mark = text.charCodeAt(at);
    if (mark === backslash) at += 1;
    else if (mark === quote) return at;
  }
  return text.length;
}

function count(weight: { depth: number; values: number }, mark: number): void {
  const opens = opening.includes(mark);
  if (opens) weight.depth += 1;
  else if (closing.includes(mark)) weight.depth -= 1;
  if (opens || mark === comma) weight.values += 1;
  if (weight.depth > jsonLimits.depth) refuse('too_deep', jsonLimits.depth);
  if (weight.values > jsonLimits.values) refuse('too_many_elements', jsonLimits.values);
}

function refuse(code: 'too_deep' | 'too_many_elements', most: number): never {
  throw new ImportError(code, nowhere, { names: [most] });
}
