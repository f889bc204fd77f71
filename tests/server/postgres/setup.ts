import type { TestProject } from 'vitest/node';
import { type Cluster, startCluster } from './cluster.ts';
import { postgresPrograms } from './programs.ts';

let cluster: Cluster;

/** One throw-away cluster for all tests on PostgreSQL; each makes its own database in it. */
export async function setup(project: TestProject): Promise<void> {
  cluster = await startCluster(postgresPrograms() ?? '');
  project.provide('postgres', cluster.url);
}

export const teardown = (): Promise<void> => cluster.stop();

declare module 'vitest' {
  interface ProvidedContext {
    /** Where PostgreSQL is, in the project of that name; undefined in that of SQLite. */
    postgres: string | undefined;
  }
}
