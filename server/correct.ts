import { readFileSync } from 'node:fs';
import { openDatabase } from './db/open.ts';
import { explain } from './explain.ts';
import { applyCorrection } from './join/correction/apply.ts';
import { CorrectionError } from './join/correction/error.ts';
import { readCorrection } from './join/correction/read.ts';
import { reloadIfChanged } from './join/reload.ts';
import { readSettings } from './settings.ts';

/** Applies the correction of a file to the database and says what it did. */
async function correct(file: string): Promise<string> {
  const correction = readCorrection(readFileSync(file, 'utf8'));
  const db = await openDatabase(readSettings(process.env).database);
  try {
    // The rows that it speaks of are those of today's sources.
    await reloadIfChanged(db);
    const { corrected, added } = await applyCorrection(db, correction);
    const said = added.map(({ relation, placeId }) => `${relation} ${placeId}`).join(', ');
    return `${corrected.itemCode} «${corrected.quote}»: ${said}`;
  } finally {
    await db.destroy();
  }
}

const [file] = process.argv.slice(2);
try {
  if (file === undefined)
    throw new CorrectionError('not_a_correction', 'Name the file: pnpm correct FILE');
  console.log(`Corrected ${await correct(file)}`);
} catch (error) {
  console.error(`Not corrected: ${explain(error)}`);
  process.exitCode = 1;
}
