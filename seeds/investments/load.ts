import { readSeed } from '../files.ts';
import type { ExchangeRate, Organisation, SeedProject } from '../project.ts';
import type { Row } from '../table.ts';
import { joinTables } from './investment.ts';
import { projectOf } from './record.ts';
import { readTables } from './tables.ts';
import { type Merge, undertakings } from './undertaking.ts';

export interface Investments {
  /** In the order of the source; merged rows stand where the first of them does. */
  projects: SeedProject[];
  organisations: Organisation[];
  rates: ExchangeRate[];
  merges: Merge[];
}

/**
 * The real investments in the oblast, all of them or nothing.
 * @throws {SeedError} naming file and line of what does not fit.
 */
export function loadInvestments(read: (file: string) => string = readSeed): Investments {
  const tables = readTables(read);
  const projects = undertakings(joinTables(tables), tables.merges).map(projectOf);
  return {
    projects,
    organisations: tables.organisations.map(withoutLine),
    rates: tables.rates.map(withoutLine),
    merges: tables.merges.map(withoutLine),
  };
}

function withoutLine<T extends object>({ line: _, ...value }: Row<T>): Omit<Row<T>, 'line'> {
  return value;
}
