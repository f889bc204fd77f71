import { type FundingKind, projectStatuses } from '@stratlas/seeds/project';
import { type AliasableExpression, type ExpressionBuilder, expressionBuilder, sql } from 'kysely';
import type { Filter } from '../contract/filter.ts';
import type { RowOrder } from '../contract/row-order.ts';
import type { Language } from '../contract/view.ts';
import type { Schema } from '../db/schema.ts';
import { partCondition } from './part-condition.ts';

type ProjectBuilder = ExpressionBuilder<Schema, 'project'>;
type Key = AliasableExpression<string | number | null>;

/** What has no year or sum comes last whichever way one sorts. */
const last = (isDown: boolean): number => (isDown ? -1 : Number.MAX_SAFE_INTEGER);

/** What the rows of a filter are sorted by, before their ids: an expression over `project`. */
export function rowKey(
  eb: ProjectBuilder,
  filter: Filter,
  { by, isDown }: RowOrder,
  language: Language,
): Key {
  switch (by) {
    case 'title':
      return eb.ref(language === 'uk' ? 'project.sortUk' : 'project.sortEn');
    case 'status':
      return statusRank(eb);
    case 'start':
      return eb.fn.coalesce('project.startYear', sql<number>`${sql.lit(last(isDown))}`);
    case 'shown':
      return eb.ref('project.onMap');
    case 'id':
      return eb.ref('project.id');
    default:
      return eb.fn.coalesce(sumOf(eb, filter, by), sql<number>`${sql.lit(last(isDown))}`);
  }
}

/** In the order of a project's life. */
const statusRank = (eb: ProjectBuilder): Key => {
  const ranks = projectStatuses.map((status, rank) => sql`when ${status} then ${sql.lit(rank)}`);
  return sql<number>`case ${eb.ref('project.status')} ${sql.join(ranks, sql` `)} end`;
};

/** Ten-thousandths of a kopiyka, to compare projects by; what has no rate is not in it. */
const sumOf = (eb: ProjectBuilder, filter: Filter, kind: FundingKind) =>
  eb
    .selectFrom('fundingPart')
    .select((part) =>
      part.fn
        .sum<number>(sql`${part.ref('fundingPart.amountMinor')} * ${rateOf(part)}`)
        .as('amount'),
    )
    .whereRef('fundingPart.projectId', '=', 'project.id')
    .where('fundingPart.kind', '=', kind)
    .where('fundingPart.leftOut', 'is', null)
    .where(partCondition(expressionBuilder<Schema, 'fundingPart'>(), filter));

const rateOf = (part: ExpressionBuilder<Schema, 'project' | 'fundingPart'>) =>
  part
    .case()
    .when('fundingPart.currency', '=', 'UAH')
    .then(sql.lit(10_000))
    .else(
      part
        .selectFrom('exchangeRate')
        .select('exchangeRate.rate')
        .whereRef('exchangeRate.currency', '=', 'fundingPart.currency')
        .whereRef('exchangeRate.year', '=', 'fundingPart.year'),
    )
    .end();
