import { createHash } from 'node:crypto';
import { type Correction, correctionSchema } from '../../contract/correction.ts';
import { CorrectionError } from './error.ts';

/** Reads a correction. @throws CorrectionError `not_a_correction` that names what is wrong. */
export function readCorrection(text: string): Correction {
  const result = correctionSchema.safeParse(valueIn(text));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new CorrectionError(
    'not_a_correction',
    `${where === '' ? 'the file' : where}: ${issue?.message ?? 'not valid'}`,
  );
}

function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CorrectionError('not_a_correction', 'the file is not JSON');
  }
}

/** The same for every file that says the same, however it is laid out. */
export function correctionId(correction: Correction): string {
  const said = JSON.stringify(Object.entries(correction).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `correction:${createHash('sha256').update(said).digest('hex').slice(0, 16)}`;
}
