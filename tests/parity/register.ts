import { loadInvestments } from '../../seeds/index.ts';
import type { SeedProject } from '../../seeds/project.ts';
import type { FilterableProject } from '../../server/contract/matches.ts';
import type { Database } from '../../server/db/schema.ts';
import { projectFeatures } from '../../server/queries/projects.ts';
import { readRegisterGazetteer } from '../../server/register/publish/gazetteer.ts';
import { publicPlace } from '../../server/register/publish/precision.ts';
import { seenByFilter } from '../../server/register/publish/seen.ts';
import { loadedDatabase } from '../server/fixture.ts';
import { fill } from '../synthetic/fill.ts';

/** A register of the real projects and some hundred invented ones, with all that its readers read. */
export interface Register {
  db: Database;
  /** In the order of their ids. */
  projects: SeedProject[];
  seen: Map<string, FilterableProject>;
  features: { properties: Record<string, unknown> }[];
}

export async function filledRegister(invented: number): Promise<Register> {
  const { db } = await loadedDatabase();
  const made = await fill(db, invented, 7);
  const projects = [...loadInvestments().projects, ...made].sort((a, b) => (a.id < b.id ? -1 : 1));
  const gazetteer = await readRegisterGazetteer(db);
  const seen = projects.map(({ id, record }): [string, FilterableProject] => {
    const places = record.places.map((place) => publicPlace(place, gazetteer));
    return [id, seenByFilter(id, record, places, gazetteer)];
  });
  let geojson = '';
  for await (const piece of projectFeatures(db)) geojson += piece;
  const { features } = JSON.parse(geojson);
  return { db, projects, seen: new Map(seen), features };
}

/** Some that pay for real projects, and some that pay for invented ones. */
export const payers = ['dfrr', 'eib', 'undp', 'payer-1', 'payer-2', 'payer-3'];
