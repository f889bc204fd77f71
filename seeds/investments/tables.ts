import type { z } from 'zod';
import { SeedError } from '../errors.ts';
import { seedFiles } from '../files.ts';
import { type Row, readTable } from '../table.ts';
import {
  fundingRow,
  identifierRow,
  investmentRow,
  mergeRow,
  organisationRow,
  participantRow,
  placeRow,
  rateRow,
  reviewRow,
  taskReviewRow,
} from './rows.ts';

export type Tables = ReturnType<typeof readTables>;

/**
 * The tables of this folder, each row with its line.
 * @throws {SeedError} for a row that does not fit, an id twice, or one that no table knows.
 */
export function readTables(read: (file: string) => string) {
  const table = <T extends object>(file: string, schema: z.ZodType<T>) =>
    readTable(file, read(file), schema);
  const tables = {
    rows: table(seedFiles.investments, investmentRow),
    funding: table(seedFiles.funding, fundingRow),
    organisations: table(seedFiles.organisations, organisationRow),
    participants: table(seedFiles.participants, participantRow),
    identifiers: table(seedFiles.identifiers, identifierRow),
    reviews: table(seedFiles.reviews, reviewRow),
    taskReviews: table(seedFiles.taskReviews, taskReviewRow),
    places: table(seedFiles.projectPlaces, placeRow),
    merges: table(seedFiles.merges, mergeRow),
    rates: table(seedFiles.exchangeRates, rateRow),
  };
  checkIds(tables);
  return tables;
}

function checkIds(tables: Tables): void {
  const { rows, organisations, funding, participants } = tables;
  const ids = idsOf(seedFiles.investments, rows);
  const known = idsOf(seedFiles.organisations, organisations);
  checkKnown(seedFiles.funding, funding, ids);
  checkKnown(seedFiles.participants, participants, ids);
  checkKnown(seedFiles.identifiers, tables.identifiers, ids);
  checkKnown(seedFiles.projectPlaces, tables.places, ids);
  checkKnown(seedFiles.reviews, tables.reviews, ids);
  checkKnown(seedFiles.taskReviews, tables.taskReviews, ids);
  idsOf(seedFiles.reviews, tables.reviews);
  idsOf(seedFiles.taskReviews, tables.taskReviews);
  const funders = funding.map(({ funder, line }) => ({ id: funder, line }));
  const takers = participants.map(({ organisation, line }) => ({ id: organisation, line }));
  checkKnown(seedFiles.funding, funders, known);
  checkKnown(seedFiles.participants, takers, known);
}

function idsOf(file: string, rows: readonly Row<{ id: string }>[]): Set<string> {
  const ids = new Set<string>();
  for (const { id, line } of rows) {
    if (ids.has(id)) throw new SeedError(file, line, `${id} once`, 'it again');
    ids.add(id);
  }
  return ids;
}

function checkKnown(
  file: string,
  rows: readonly Row<{ id: string }>[],
  known: ReadonlySet<string>,
): void {
  const strange = rows.find(({ id }) => !known.has(id));
  if (strange) throw new SeedError(file, strange.line, 'an id of its table', strange.id);
}
