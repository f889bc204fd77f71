import { explain } from '../../explain.ts';
import { interrupted } from './error.ts';

/**
 * Runs an export as a program: says what was exported or why not, which is the program's exit code
 * too. Ctrl-C and SIGTERM end it soon, with nothing written; a second one ends it at once.
 */
export async function runExport(act: (signal: AbortSignal) => Promise<string>): Promise<void> {
  const ending = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => ending.abort());
  try {
    console.log(`Exported ${await act(ending.signal)}`);
  } catch (error) {
    console.error(`Not exported: ${explain(ending.signal.aborted ? interrupted() : error)}`);
    process.exitCode = 1;
  }
}
