import { setImmediate } from 'node:timers/promises';

/** Lets the server answer others between two slices of long work. */
export const breath = (): Promise<void> => setImmediate();
