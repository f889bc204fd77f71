import type { Export } from '../export/export.ts';
import { publisher } from '../standards/publisher.ts';
import type { Terms } from '../standards/terms.ts';
import { oc4idsProject } from './write-project.ts';

/**
 * A project package of OC4IDS 0.9. What the file says of itself beside the standard's words stands in
 * `about`. @param uri where the file came from
 */
export async function* oc4idsExport(
  { projects, about }: Export,
  terms: Terms,
  uri: string,
): AsyncGenerator<string> {
  const head = JSON.stringify({
    uri,
    version: '0.9',
    publishedDate: about.dataDate || new Date(0).toISOString(),
    publisher: { name: publisher.nameUk, uid: publisher.ref },
    about,
  });
  yield `${head.slice(0, -1)},"projects":[`;
  let between = '\n';
  for await (const some of projects) {
    let text = '';
    for (const project of some) {
      text += between + JSON.stringify(oc4idsProject(project, terms, new URL(uri).origin));
      between = ',\n';
    }
    yield text;
  }
  yield '\n]}\n';
}
