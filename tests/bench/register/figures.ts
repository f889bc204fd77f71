import type { Figure } from '../figure.ts';
import type { Kind } from './addresses.ts';
import { folderOf } from './databases.ts';
import { importFigure } from './importing.ts';
import { registerMemory } from './memory.ts';
import { startPair } from './pair.ts';
import { readingFigures } from './reading.ts';
import { savingFigure } from './saving.ts';

const small = 10_000;
const large = 100_000;

/** Lists or summaries, over a register of 10,000 and one of 100,000 projects. */
const reading = (kind: Kind) => async (): Promise<Figure[]> => {
  const registers = {
    '10k': await startPair(await folderOf(small)),
    '100k': await startPair(await folderOf(large)),
  };
  try {
    return await readingFigures(kind, registers);
  } finally {
    await Promise.all(Object.values(registers).map(({ stop }) => stop()));
  }
};

/** Those that only read come first: the register that others write to stays as it was for them. */
export const registerFigures: Record<string, () => Promise<Figure[]>> = {
  'register.list': reading('list'),
  'register.summary': reading('summary'),
  'register.memory': async () => [await registerMemory(await folderOf(large))],
  'register.save': async () => [await savingFigure(await folderOf(small))],
  'register.import': async () => [await importFigure(await folderOf(small))],
};
