import type { Words } from '../../contract/code-words.ts';

/** What a property holds; `list` is an array of texts, `date` a day (ISO 8601). */
export type QueryableType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'list';

/** A property that can be filtered by. */
export interface Queryable {
  title: Words;
  type: QueryableType;
  /** Every value that there is, where these are few. */
  values?: readonly string[];
  /** Where the database has no column for it: plain code alone reads it, and nothing sorts by it. */
  computed?: true;
}

export type Queryables = Readonly<Record<string, Queryable>>;

const of =
  (type: QueryableType) =>
  (uk: string, en: string, more: Partial<Queryable> = {}): Queryable => ({
    title: { uk, en },
    type,
    ...more,
  });

export const text = of('text');
export const integer = of('integer');
export const number = of('number');
export const truth = of('boolean');
export const day = of('date');
export const list = of('list');
