import type { ProjectRecord } from '@stratlas/seeds/project';
import type { RecordState } from '../../../contract/register.ts';
import type { Database } from '../../../db/schema.ts';
import { batches } from '../../../register/history/write.ts';
import type { RegisterGazetteer } from '../../../register/publish/gazetteer.ts';
import { publicPlace } from '../../../register/publish/precision.ts';
import { linesOf, type PublicProject } from '../../columns/lines.ts';
import type { Known } from './merge.ts';

/** A record as it stands. */
export interface Standing {
  id: string;
  /** Number of its last revision. */
  number: number;
  state: RecordState;
  /** Of its last revision. */
  record: ProjectRecord;
  /** The import that wrote the last revision. */
  importId: string | null;
  /** Of its published revision, where that is another one. */
  published: ProjectRecord | null;
}

/** Reads how the records of these ids stand; those that nobody knows are left out. */
export async function readStandings(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, Standing>> {
  const standings = new Map<string, Standing>();
  for (const batch of batches(ids)) {
    const rows = await db
      .selectFrom('record')
      .innerJoin('revision', (join) =>
        join
          .onRef('revision.recordType', '=', 'record.type')
          .onRef('revision.recordId', '=', 'record.id')
          .onRef('revision.number', '=', 'record.number'),
      )
      .leftJoin('revision as shown', (join) =>
        join
          .onRef('shown.recordType', '=', 'record.type')
          .onRef('shown.recordId', '=', 'record.id')
          .onRef('shown.number', '=', 'record.publishedNumber'),
      )
      .select(['record.id', 'record.number', 'record.state', 'record.publishedNumber'])
      .select(['revision.record', 'revision.importId', 'shown.record as published'])
      .where('record.type', '=', 'project')
      .where('record.id', 'in', batch)
      .execute();
    for (const { record, published, publishedNumber, ...row } of rows) {
      const isOther = published !== null && publishedNumber !== row.number;
      standings.set(row.id, {
        ...row,
        record: JSON.parse(record),
        published: isOther ? JSON.parse(published) : null,
      });
    }
  }
  return standings;
}

/** A record with what of it everybody may see. */
export function knownOf(id: string, record: ProjectRecord, gazetteer: RegisterGazetteer): Known {
  return { record, seen: linesOf(seenOf(id, record, gazetteer)) };
}

/** A record as everybody would see it if it were published. */
export function seenOf(
  id: string,
  record: ProjectRecord,
  gazetteer: RegisterGazetteer,
): PublicProject {
  const { contact: _, rest: __, ...form } = record;
  const places = record.places.map((place) => publicPlace(place, gazetteer));
  return { ...form, id, places };
}
