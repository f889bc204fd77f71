import { type About, aboutText } from '../export/about.ts';
import type { Export } from '../export/export.ts';
import type { Terms } from '../standards/terms.ts';
import { activity } from './write-activity.ts';

/** IATI 2.03: one activity for each project. @param origin where the atlas is, for its vocabulary */
export async function* iatiExport(
  { projects, about, names }: Export,
  terms: Terms,
  origin: string,
): AsyncGenerator<string> {
  yield `${iatiHead('iati-activities', about, names.language)}\n`;
  for await (const some of projects) {
    yield some.map((project) => `${activity(project, terms, origin)}\n`).join('');
  }
  yield '</iati-activities>\n';
}

/** The beginning of a file of IATI, with whose the data are. */
export function iatiHead(root: string, about: About, language: 'uk' | 'en'): string {
  const dated = about.dataDate === '' ? '' : ` generated-datetime="${about.dataDate}"`;
  // Two hyphens would end a comment.
  const said = aboutText(about, language).replaceAll(/-(?=-)/g, '- ');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!--\n${said}\n-->\n<${root} version="2.03"${dated}>`;
}
