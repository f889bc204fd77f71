import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { KeptPieces } from '../../contract/answers.ts';
import type { Answer } from './collect.ts';

/** Where a list of objects is cut: many answers hold the same ones. */
const seam = /(?<=\},)(?=\{)/;

const pressed = promisify(gzip);

/** Bytes as gzip in Base64, which a page can unpack without a library. */
export const packed = async (bytes: Uint8Array | string): Promise<string> =>
  (await pressed(bytes, { level: 9 })).toString('base64');

/**
 * Answers in JSON cut into pieces, alike ones once: places tell again and again of the same items;
 * and tiles whole, of which those of one place are often alike. A hundredth of their length is left.
 */
export const packAnswers = (answers: ReadonlyMap<string, Answer>): Promise<string> =>
  packed(JSON.stringify(inPieces(answers)));

export function inPieces(answers: ReadonlyMap<string, Answer>): KeptPieces {
  const numbers = new Map<string, number>();
  const numberOf = (piece: string): number => {
    const number = numbers.get(piece) ?? numbers.size;
    numbers.set(piece, number);
    return number;
  };
  const texts: KeptPieces['texts'] = {};
  const tiles: KeptPieces['tiles'] = {};
  for (const [key, { type, bytes }] of answers) {
    if (type.includes('json')) texts[key] = textOf(bytes).split(seam).map(numberOf);
    else tiles[key] = numberOf(Buffer.from(bytes).toString('base64'));
  }
  return { pieces: [...numbers.keys()], texts, tiles };
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
