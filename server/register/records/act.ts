import type { DatabaseTransaction } from '../../db/schema.ts';
import type { Entry } from '../history/entry.ts';
import type { Wish } from './change.ts';
import { readRevision, type Standing } from './read.ts';

/** What somebody does with a record of a known type. */
export interface Act extends Omit<Wish, 'type'> {
  /** The revision to bring back, for `restore`. */
  number?: number | undefined;
}

/**
 * The record that an act writes: as it stands, or for `restore` as it was.
 * @returns it, and whether it goes to readers or to who decides that
 * @throws ApiError 404 `not_found` for a revision that is not there
 */
export async function toBeWritten(
  transaction: DatabaseTransaction,
  { number, ...wish }: Act & Pick<Wish, 'type'>,
  { last }: Standing,
): Promise<{ record: Entry['record']; isToBePublished: boolean }> {
  const isBack = wish.act === 'restore' && number !== undefined;
  const source = isBack ? await readRevision(transaction, wish, number) : last;
  const isForward = wish.act === 'submit' || wish.act === 'publish';
  return {
    record: JSON.parse(source.record),
    isToBePublished: isForward && last.state !== 'delete_submitted',
  };
}
