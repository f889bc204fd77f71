import type { StandardFile } from '../../contract/standard-names.ts';
import type { Database } from '../../db/schema.ts';
import { ApiError } from '../../errors.ts';
import type { Language } from '../columns/names.ts';
import type { Export } from '../export/export.ts';
import { readExport } from '../export/read.ts';
import type { Selection } from '../export/selection.ts';
import { readTerms } from './terms.ts';

/**
 * A file in a standard of donors or of the state, written while it is read.
 * @param url where it is asked for
 * @throws ApiError 404 where nothing is selected: the standards know no empty files
 */
export async function standardExport(
  db: Database,
  file: StandardFile,
  selection: Selection,
  language: Language,
  url: string,
): Promise<AsyncGenerator<string>> {
  const read = await readExport(db, selection, language);
  const some = { ...read, projects: await atLeastOne(read.projects) };
  const terms = await readTerms(db);
  const { origin } = new URL(url);
  switch (file) {
    case 'iati':
      return (await import('../iati/write.ts')).iatiExport(some, terms, origin);
    case 'iati-org':
      return (await import('../iati/write-organisation.ts')).iatiOrganisationExport(some, terms);
    case 'oc4ids':
      return (await import('../oc4ids/write.ts')).oc4idsExport(some, terms, url);
    case 'dream':
      return (await import('../dream/write.ts')).dreamExport(some, terms);
  }
}

async function atLeastOne(projects: Export['projects']): Promise<Export['projects']> {
  const iterator = projects[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) throw new ApiError(404, 'nothing_selected', 'The filter selects no project.');
  return (async function* () {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
}
