/** A value of linked data: a text in a language, a typed literal, another node, or its address. */
export type LinkedValue =
  | { '@value': string; '@language': string }
  | { '@value': string; '@type': string }
  | LinkedNode;

/** A node of JSON-LD whose properties are compact names of `prefixes`. */
export interface LinkedNode {
  '@id'?: string;
  '@type'?: string;
  [property: string]: string | LinkedValue | readonly LinkedValue[] | undefined;
}

const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.opengis.net/ont/geosparql#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export const text = (uk: string, en: string): LinkedValue[] => [
  { '@value': uk, '@language': 'uk' },
  { '@value': en, '@language': 'en' },
];

export const literal = (value: string, type: string): LinkedValue => ({
  '@value': value,
  '@type': type,
});

export const address = (id: string): LinkedNode => ({ '@id': id });

/** A node as JSON-LD 1.1. */
export const jsonLinkedData = (node: LinkedNode): string =>
  `${JSON.stringify({ '@context': prefixes, ...node }, null, 2)}\n`;

/** The same node as Turtle. */
export function turtle(node: LinkedNode): string {
  const heads = Object.entries(prefixes).map(([name, iri]) => `@prefix ${name}: <${iri}> .`);
  const { '@id': id = '', ...rest } = node;
  return `${heads.join('\n')}\n\n<${id}> ${predicates(rest, '  ')} .\n`;
}

function predicates(node: LinkedNode, indent: string): string {
  const { '@id': _, '@type': type, ...properties } = node;
  const all = Object.entries(properties).flatMap(([name, value]) =>
    [value].flat().map((one) => `${name} ${object(one as string | LinkedValue, indent)}`),
  );
  return [...(type === undefined ? [] : [`a ${type}`]), ...all].join(` ;\n${indent}`);
}

function object(value: string | LinkedValue, indent: string): string {
  if (typeof value === 'string') return quoted(value);
  if ('@value' in value) {
    const said = quoted(String(value['@value']));
    return '@language' in value ? `${said}@${value['@language']}` : `${said}^^${value['@type']}`;
  }
  const { '@id': id, ...rest } = value as LinkedNode;
  if (id !== undefined) return `<${id}>`;
  const inner = `${indent}  `;
  return `[ ${predicates(rest, inner)} ]`;
}

const quoted = (value: string): string => JSON.stringify(value);
