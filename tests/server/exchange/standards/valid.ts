import { readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';

const schema = XsdValidator.fromDoc(
  XmlDocument.fromString(readFileSync(new URL('iati-written.xsd', import.meta.url), 'utf8')),
);

/** What is wrong with a file of IATI by its schema; null for one that is valid. */
export function iatiFault(xml: string): string | null {
  const document = XmlDocument.fromString(xml);
  try {
    schema.validate(document);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    document.dispose();
  }
}
