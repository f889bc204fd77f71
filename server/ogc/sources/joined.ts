import { sql } from 'kysely';

/** All values of a column as one text, a line for each. */
export const joinedIn = (column: string) => {
  const values = sql.ref(column);
  return sql<string | null>`string_agg(${values}, ${sql.lit('\n')} order by ${values})`.as('all');
};
