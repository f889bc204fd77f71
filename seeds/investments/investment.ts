import { SeedError } from '../errors.ts';
import { seedFiles } from '../files.ts';
import type { ProjectItem, ProjectPlace, ProjectRecord, ProjectSource } from '../project.ts';
import type { Row } from '../table.ts';
import { checkMoney, fundingOf } from './money.ts';
import type { InvestmentRow, ReviewRow, TaskReviewRow } from './rows.ts';
import type { Tables } from './tables.ts';

type Joined = 'items' | 'places' | 'funding' | 'participants' | 'identifiers';

/** One row of a source with all that the other tables say of it. */
export interface Investment extends Pick<ProjectRecord, Joined> {
  id: string;
  row: InvestmentRow;
  review: ReviewRow | undefined;
  source: ProjectSource;
}

/** Joins the tables by row. @throws {SeedError} where shares or sums do not add up. */
export function joinTables(tables: Tables): Investment[] {
  const of = <T extends { id: string }>(rows: readonly T[]) => Map.groupBy(rows, ({ id }) => id);
  const [funding, places] = [of(tables.funding), of(tables.places)];
  const [participants, identifiers] = [of(tables.participants), of(tables.identifiers)];
  const [reviews, taskReviews] = [of(tables.reviews), of(tables.taskReviews)];
  return tables.rows.map((row) => {
    const { id } = row;
    const review = reviews.get(id)?.[0];
    const money = fundingOf(row, funding.get(id) ?? []);
    checkMoney(row, money, review);
    return {
      id,
      row,
      review,
      source: sourceOf(row),
      items: itemsOf(row, taskReviews.get(id)?.[0]),
      places: placesOf(row, places.get(id) ?? []),
      funding: money,
      participants: (participants.get(id) ?? []).map(({ organisation, role }) => ({
        organisation,
        role,
      })),
      identifiers: (identifiers.get(id) ?? []).map(({ scheme, identifier }) => ({
        scheme,
        id: identifier,
      })),
    };
  });
}

function sourceOf({ id, source, sourceUrl, licence, confidence }: InvestmentRow): ProjectSource {
  return { title: source, url: sourceUrl || null, licence, note: confidence, row: id };
}

/** A match that somebody read by hand is confirmed; a guess stays one, also after our review. */
function itemsOf(row: Row<InvestmentRow>, review: Row<TaskReviewRow> | undefined): ProjectItem[] {
  if (!review) {
    const state = row.taskMatch === 'read by hand' ? 'confirmed' : 'proposed';
    return row.task === '' ? [] : [{ code: row.task, share: 100, state }];
  }
  if (review.guessed !== row.task) {
    throw new SeedError(seedFiles.taskReviews, review.line, row.task, review.guessed);
  }
  checkShares(seedFiles.taskReviews, review.line, review.reviewed);
  return review.reviewed.map((item) => ({ ...item, state: 'proposed' }));
}

function placesOf(row: Row<InvestmentRow>, rows: Tables['places']): ProjectPlace[] {
  const last = rows.at(-1);
  if (!last) throw new SeedError(seedFiles.investments, row.line, `a place of ${row.id}`, 'none');
  checkShares(seedFiles.projectPlaces, last.line, rows);
  return rows.map(({ placeId, share, method, confidence, quote }) => ({
    placeId,
    geometry: null,
    share,
    precision: 'exact',
    method,
    confidence,
    quote,
  }));
}

function checkShares(file: string, line: number, parts: readonly { share: number }[]): void {
  const total = parts.reduce((all, { share }) => all + Math.round(share * 100), 0);
  if (total !== 10_000) throw new SeedError(file, line, 'shares of 100 %', String(total / 100));
}
