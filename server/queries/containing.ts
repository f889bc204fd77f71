import { type Expression, type SqlBool, sql } from 'kysely';

/** True where a folded text holds a folded word; `%`, `_` and `\` of a person's query stand for themselves. */
export const containing = (text: Expression<string>, word: string): Expression<SqlBool> =>
  sql<SqlBool>`${text} like ${`%${word.replaceAll(/[\\%_]/g, '\\$&')}%`} escape '\\'`;
