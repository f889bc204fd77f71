import { ImportError, nowhere } from '../problem.ts';

/** An element: its attributes, the elements in it, and its own text. */
export interface XmlNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
  text: string;
}

/** No standard nests deeper, and no file of 50 MB needs more elements. */
export const xmlLimits = { depth: 32, elements: 500_000 } as const;

/** Of the text parsed at once, so that others have their turn. */
const slice = 256 * 1024;

/**
 * Parses XML without a document type: so there are no entities of its own, and nothing from elsewhere.
 * @param format its name for people
 * @throws ImportError `xml_doctype`, `too_deep`, `too_many_elements`, `broken_file`
 */
export async function parseXml(text: string, format: string): Promise<XmlNode> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let elements = 0;
  parser.on('doctype', () => {
    throw new ImportError('xml_doctype');
  });
  parser.on('error', ({ message }) => {
    throw new ImportError('broken_file', nowhere, { names: [format, message] });
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (open.length > xmlLimits.depth) refuse('too_deep', xmlLimits.depth);
    if (elements > xmlLimits.elements) refuse('too_many_elements', xmlLimits.elements);
    const node: XmlNode = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  const take = (part: string) => {
    const node = open.at(-1);
    if (node) node.text += part;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  for (let at = 0; at < text.length; at += slice) {
    parser.write(text.slice(at, at + slice));
    await new Promise(setImmediate);
  }
  parser.close();
  return root.children[0] ?? root;
}

function refuse(code: 'too_deep' | 'too_many_elements', most: number): never {
  throw new ImportError(code, nowhere, { names: [most] });
}
