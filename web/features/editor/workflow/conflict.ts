import type { ProjectRecord } from '@stratlas/seeds/project';
import { ApiFailure } from '../../../api/client.ts';

/** What somebody else saved while one was writing. */
export interface Conflict {
  /** The revision from which one began; null where there is none. */
  base: ProjectRecord | null;
  current: { number: number; record: ProjectRecord; personName: string; createdAt: string };
}

/** The conflict that a refusal tells of; null for any other refusal. */
export function conflictOf(error: unknown): Conflict | null {
  if (!(error instanceof ApiFailure) || error.reason !== 'changed_meanwhile') return null;
  return error.details as unknown as Conflict;
}
