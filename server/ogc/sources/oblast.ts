import { type SqlBool, sql } from 'kysely';

/** The id of the oblast, as a query. */
export const oblastIds = sql<string>`(select ${sql.ref('id')} from ${sql.table('place')} where ${sql.ref('kind')} = 'oblast')`;

/** What is meant for the oblast as a whole has no place on its map. */
export const isOblast = (column: string) => sql<SqlBool>`${sql.ref(column)} = ${oblastIds}`;
