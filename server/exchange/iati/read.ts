import { importLimits } from '../../contract/import.ts';
import { ImportError, nowhere, problem } from '../import/problem.ts';
import { parseXml, type XmlNode } from '../import/read/xml-tree.ts';
import type { Brought, Records } from '../standards/brought.ts';
import { childOf, childrenOf, oneOf, wordsOf } from './node.ts';
import { readActivity } from './read-activity.ts';
import { activity } from './write-activity.ts';

/** Reads an activity file of IATI, of any publisher and version 2. @throws ImportError */
export async function readIati(text: string): Promise<Records> {
  const root = await parseXml(text, 'IATI');
  const nodes = childrenOf(root, 'iati-activity');
  if (nodes.length === 0) throw new ImportError('empty');
  if (nodes.length > importLimits.rows) {
    throw new ImportError('too_many_rows', nowhere, { names: [importLimits.rows] });
  }
  const language = root.attributes['xml:lang'] ?? 'en';
  return {
    read: async (reading) => {
      const brought: Brought[] = [];
      const problems = [];
      for (const [index, node] of nodes.entries()) {
        if (index % 50 === 0) await reading.pause();
        const one = readActivity(node, index + 1, language, reading);
        const title = titleOf(node, language);
        const at = { table: null, row: index + 1 };
        if (one === undefined) {
          problems.push(problem('elsewhere', at, { weight: 'notice', names: [title] }));
        } else if (title === '') {
          problems.push(problem('no_text_title', at, { weight: 'notice' }));
        } else brought.push(one);
      }
      return { brought, problems };
    },
    echo: iatiEcho,
  };
}

/** What an activity that we write says. */
export const iatiEcho: Records['echo'] = async (project, reading) => {
  const node = await parseXml(activity(project, reading.terms, ''), 'IATI');
  const echo = readActivity(node, 1, 'uk', reading);
  return echo ?? { at: nowhere, id: project.id, project: {}, lists: {}, problems: [] };
};

const titleOf = (node: XmlNode, language: string): string =>
  oneOf(wordsOf(childOf(node, 'title'), node.attributes['xml:lang'] ?? language));
