import { type Expression, type ExpressionBuilder, expressionBuilder, type SqlBool } from 'kysely';
import type { Schema } from '../db/schema.ts';

/** `rule` stands for every rule of the linker, `rule:name` for one; the others for themselves. */
export function methodCondition(
  column: 'link.method' | 'ledger.method',
  method: string,
): Expression<SqlBool> {
  const eb: ExpressionBuilder<Schema, 'link' | 'ledger'> = expressionBuilder();
  return method === 'rule' ? eb(column, 'like', 'rule:%') : eb(column, '=', method);
}
