import type { Export } from '../export/export.ts';
import type { Terms } from '../standards/terms.ts';
import { dreamProject } from './write-project.ts';

/** Projects as DREAM's own answers have them: a list under `data`; `about` says whose the data are. */
export async function* dreamExport(
  { projects, about }: Export,
  terms: Terms,
): AsyncGenerator<string> {
  yield `${JSON.stringify({ about }).slice(0, -1)},"data":[`;
  let between = '\n';
  for await (const some of projects) {
    let text = '';
    for (const project of some) {
      text += between + JSON.stringify(dreamProject(project, terms));
      between = ',\n';
    }
    yield text;
  }
  yield '\n]}\n';
}
