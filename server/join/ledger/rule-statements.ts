import { foldName } from '@stratlas/geodata/names/fold';
import type { Place } from '@stratlas/geodata/place';
import type { Relation } from '@stratlas/seeds';
import type { Item } from '@stratlas/seeds/strategy';
import { createLinker, linkTypes, type Mention, type TypeMention } from '../linker/index.ts';
import { relationTo } from './relations.ts';
import { keyOf, type Statement } from './statement.ts';

/** What a text says of places: each finding with the place or the kind of place that it means. */
type Finding = Pick<Mention, 'start' | 'quote' | 'rule' | 'confidence'> &
  Pick<Statement, 'placeId' | 'placeKind'> & { relation: Relation };

/** Below this the text does not say which of the candidates is meant. */
const plain = 0.5;

/**
 * What the linker's rules find in the strategy: in each area's own words and, as inherited, in those
 * of its task. An area inherits places and zones; a kind of place that a task speaks of is its
 * subject and not the spot of all its work, so the curated file alone hands kinds down.
 */
export function ruleStatements(items: readonly Item[], places: readonly Place[]): Statement[] {
  const { link } = createLinker(places);
  const kinds = new Map(places.map(({ id, kind }) => [id, kind]));
  const textOf = new Map(items.map((item) => [item.code, item]));
  const findingsIn = ({ textUk }: Item): Finding[] => [
    ...link(textUk).flatMap(namedPlaces),
    ...linkTypes(textUk).map((found) => spokenOf(found, kinds)),
  ];
  const statements = items
    .filter(({ level }) => level === 'area')
    .flatMap((area) => {
      const own = findingsIn(area).map((found) => statementOf(area, area, found));
      const task = textOf.get(area.parentCode ?? '');
      return task ? [...own, ...inherited(area, task, findingsIn(task), own)] : own;
    });
  return [...new Map(statements.map((statement) => [keyOf(statement), statement])).values()];
}

/** Where the text leaves open which place is meant, each candidate stands for itself. */
function namedPlaces({ placeId, kind, candidates, ...found }: Mention): Finding[] {
  const ids = found.confidence < plain ? (candidates ?? [placeId]) : [placeId];
  return ids.map((id) => ({ ...found, placeId: id, placeKind: null, relation: relationTo(kind) }));
}

function spokenOf(found: TypeMention, kinds: ReadonlyMap<string, Place['kind']>): Finding {
  const { placeId = null, placeKind = null, ...rest } = found;
  const relation = placeId === null ? 'type_of_place' : relationTo(kinds.get(placeId) ?? 'zone');
  return { ...rest, placeId, placeKind, relation };
}

/** What an area names itself it does not inherit. */
function inherited(
  area: Item,
  task: Item,
  findings: readonly Finding[],
  own: readonly Statement[],
): Statement[] {
  const named = new Set(own.map(({ placeId }) => placeId));
  return findings
    .filter(({ placeId }) => placeId !== null && !named.has(placeId))
    .map((found) => statementOf(area, task, { ...found, relation: 'inherited' }));
}

function statementOf(area: Item, holder: Item, found: Finding): Statement {
  const startOffset = holder.start + found.start;
  return {
    itemCode: area.code,
    placeId: found.placeId,
    placeKind: found.placeKind,
    relation: found.relation,
    method: `rule:${found.rule}`,
    quote: found.quote,
    startOffset,
    endOffset: startOffset + found.quote.length,
    quoteCode: holder.code,
    form: foldName(found.quote),
    confidence: found.confidence,
  };
}
