import { ImportError } from '../problem.ts';

/** Bytes that begin a text and say how it is encoded. */
const marks: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const sample = 4096;

/** Texts of Latin letters or digits have a zero in every other byte when they are UTF-16. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, sample);
  let [even, odd] = [0, 0];
  head.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const many = head.length / 8;
  if (odd > many && even < many / 8) return 'utf-16le';
  return even > many && odd < many / 8 ? 'utf-16be' : undefined;
}

const tried = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** An encoding that the text itself names: `<?xml … encoding="windows-1251"?>`. */
const named = (bytes: Uint8Array): string | undefined =>
  /^\s*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 200)),
  )?.[1];

/**
 * Text of bytes in UTF-8, UTF-16 or Windows-1251, by their mark, by what they say of themselves, or
 * by trying. Windows-1251 takes almost any bytes for text, so it comes last.
 * @throws ImportError `broken_encoding`
 */
export function decode(bytes: Uint8Array): string {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const order = marked
    ? [marked[0]]
    : [named(bytes), unmarkedUtf16(bytes), 'utf-8', 'windows-1251'];
  for (const encoding of order) {
    const text = encoding === undefined ? undefined : tried(bytes, encoding);
    if (text !== undefined && !isBinary(text)) return text.replace(/^\uFEFF/, '');
  }
  throw new ImportError('broken_encoding');
}

/** Controls that no text has, also when every byte of it could be a letter. */
const isBinary = (text: string): boolean => /[^\P{Cc}\t\n\v\f\r]/u.test(text.slice(0, sample));
