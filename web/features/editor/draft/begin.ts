import { emptyProject, type ProjectRecord } from '@stratlas/seeds/project';
import type { Held } from '../api/records.ts';
import type { Draft } from './draft-store.ts';
import type { LocalCopy } from './local-copies.ts';

/** A working copy as the server keeps it, which may not be a whole record. */
interface ServerCopy {
  baseNumber: number;
  record: object;
  updatedAt: string;
}

interface Found {
  held: Omit<Held, 'workingCopy'> | null;
  copy: ServerCopy | null;
  local: LocalCopy | null;
}

/** What the editor opens with: what was typed last, on this device or on the server, else what is saved. */
export function beginDraft(id: string, { held, copy, local }: Found): Draft {
  const plain = { id, held, keeping: 'nothing', isTried: false, isRestored: false } as const;
  if (local !== null && (copy === null || local.at > copy.updatedAt)) {
    const { record, baseNumber } = local;
    return { ...plain, record: whole(record), baseNumber, keeping: 'here', isRestored: true };
  }
  if (copy !== null) {
    return { ...plain, record: whole(copy.record), baseNumber: copy.baseNumber, keeping: 'kept' };
  }
  return { ...plain, record: held?.record ?? emptyProject, baseNumber: held?.number ?? 0 };
}

/** What an older page has typed may lack a field that is new. */
const whole = (record: object): ProjectRecord => ({ ...emptyProject, ...record });
