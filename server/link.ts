import { once } from 'node:events';
import { loadGeodata } from '@stratlas/geodata';
import { linkLines } from './exchange/link-lines.ts';
import { createLinker } from './join/linker/index.ts';

/**
 * Links texts line by line: `{id,text}` in, `{id,mentions}` or `{id,error}` out, in one order.
 * Ends with 1 if any line was refused. Needs no database: the places come from their files.
 */
async function main(): Promise<void> {
  const linker = createLinker(loadGeodata().places);
  for await (const answer of linkLines(process.stdin, linker)) {
    if ('error' in answer) process.exitCode = 1;
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
}

// Who reads no further (`| head`) wants no more lines and no complaint.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

await main();
