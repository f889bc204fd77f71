import { SettingsError } from './settings.ts';

/** What a program says of an error: what a person can act on, or else where in the code it arose. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isForPeople = 'code' in error || error instanceof SettingsError;
  return isForPeople ? error.message : (error.stack ?? error.message);
}
