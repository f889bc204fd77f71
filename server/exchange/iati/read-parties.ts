import type { Line } from '../columns/column.ts';
import type { XmlNode } from '../import/read/xml-tree.ts';
import { publisher } from '../standards/publisher.ts';
import { roleOfCode } from './codes.ts';
import { attributeOf, childOf, childrenOf, oneOf, wordsOf } from './node.ts';

/** An organisation of a file by its name, else by its id; empty where it has neither. */
export const organisationIn = (node: XmlNode | undefined, language: string): string =>
  (oneOf(wordsOf(node, language)) || attributeOf(node, 'ref')).slice(0, 300);

/** Who pays where a sum does not say it: the one organisation that funds, else who reports. */
export function usualPayer(node: XmlNode, language: string): string {
  const funding = participating(node, language).filter(({ role }) => role === 'funding');
  const names = [...new Set(funding.map(({ organisation }) => String(organisation)))];
  const [only] = names;
  if (only !== undefined && names.length === 1) return only;
  return organisationIn(childOf(node, 'reporting-org'), language) || 'IATI';
}

/** The participants of an activity, each once in each role. */
export function participating(node: XmlNode, language: string): Line[] {
  const lines = childrenOf(node, 'participating-org').flatMap((org): Line[] => {
    const organisation = organisationIn(org, language);
    const role = roleOfCode[org.attributes.role ?? ''];
    const isRegister = attributeOf(org, 'ref') === publisher.ref;
    return organisation && role && !isRegister ? [{ organisation, role }] : [];
  });
  const keys = new Set<string>();
  return lines.filter((line) => {
    const key = `${line.role} ${line.organisation}`;
    return keys.size < keys.add(key).size;
  });
}

/**
 * In files of our own those who fund stand for participants where there are none: they say nothing of
 * them then.
 */
export const onlyPayers = (participants: readonly Line[], funding: readonly Line[]): boolean => {
  const payers = new Set(funding.map(({ funder }) => funder));
  return participants.every(
    ({ role, organisation }) => role === 'funding' && payers.has(String(organisation)),
  );
};
