import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { linesOf } from '../lines.ts';
import { damaged, foreign } from './error.ts';
import { type Line, lineSchema } from './format.ts';

/** The longest line that is read, in bytes: the shape of a place can take megabytes. */
const longestLine = 1 << 28;

/**
 * The lines of a backup as values, the `End` last: when it comes, all before it has proved whole.
 * @throws BackupError `not_a_backup` or `backup_damaged`
 */
export async function* provenLines(file: string): AsyncGenerator<Line> {
  const lines = linesOf(unzipped(file), longestLine);
  const hash = createHash('sha256');
  let wrong = foreign;
  for await (const bytes of lines) {
    const line = lineIn(bytes, wrong);
    if ('sha256' in line) {
      const found = hash.digest('hex');
      if (found !== line.sha256) throw damaged(`SHA-256 ${line.sha256}`, found);
      if (!(await lines.next()).done) throw damaged('nothing after the last line', 'more');
      yield line;
      return;
    }
    hash.update(bytes).update('\n');
    yield line;
    wrong = damaged;
  }
  throw damaged('a last line that proves it whole', 'none: it is cut short');
}

/** @param wrong what a line that cannot be read means: the first, that this is no backup at all */
function lineIn(bytes: Uint8Array | 'too_long', wrong: typeof damaged): Line {
  const text = bytes === 'too_long' ? 'a line without end' : Buffer.from(bytes).toString();
  const line = lineSchema.safeParse(valueIn(text));
  if (line.success) return line.data;
  throw wrong('a line of a backup', `«${text.slice(0, 60)}»`);
}

function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function* unzipped(file: string): AsyncGenerator<Uint8Array> {
  let wrong = foreign;
  try {
    const text = createGunzip();
    // What fails in the file fails in its text, where it is met.
    pipeline(createReadStream(file), text, () => undefined);
    for await (const chunk of text) {
      yield chunk;
      wrong = damaged;
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw code?.startsWith('Z_') ? wrong('gzipped text', message) : error;
  }
}
