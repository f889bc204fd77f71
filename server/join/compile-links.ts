import type { Place } from '@stratlas/geodata/place';
import type { AreaPlaceTable, LinkTable } from '../db/schema.ts';
import { keyOf, type Statement } from './ledger/statement.ts';
import { overlap } from './ledger/winner.ts';

/** What of a place decides which links lead to it. */
export type LinkedPlace = Pick<Place, 'id' | 'kind' | 'inOblast' | 'parentId'>;

/**
 * Turns what the ledger holds for true into links, one for each item, quote and place.
 * @param standing rows that hold, «not meant» among them: those link nothing
 */
export function compileLinks(
  standing: readonly Statement[],
  places: readonly LinkedPlace[],
): { link: LinkTable[]; areaPlace: AreaPlaceTable[] } {
  const denied = standing.filter(({ relation }) => relation === 'not_meant');
  const meant = standing.filter(({ relation }) => relation !== 'not_meant');
  const rows = meant.flatMap((statement) => linkRows(statement, places, denied));
  // Two people may say the same of the same words.
  const link = [...new Map(rows.map((row) => [row.id, row])).values()];
  return { link, areaPlace: areaPlaceRows(link, places) };
}

/** A link to a kind of place becomes one row for each place of that kind in the oblast. */
function linkRows(
  statement: Statement,
  places: readonly LinkedPlace[],
  denied: readonly Statement[],
): LinkTable[] {
  const { placeId, placeKind } = statement;
  const targets = placeId === null ? membersOf(statement, places, denied) : [placeId];
  return targets.map((target) => ({
    id: linkIdOf(statement, target),
    itemCode: statement.itemCode,
    placeId: target,
    throughKind: placeKind,
    relation: statement.relation,
    method: statement.method,
    quote: statement.quote,
    startOffset: statement.startOffset,
    endOffset: statement.endOffset,
    quoteCode: statement.quoteCode,
    confidence: statement.confidence,
  }));
}

/** The id of the link that a statement makes to a place. */
export const linkIdOf = (statement: Statement, placeId: string): string =>
  `${keyOf(statement)}|${placeId}`;

/** A person may say of one place that the words, though they name its kind, do not mean it. */
function membersOf(
  statement: Statement,
  places: readonly LinkedPlace[],
  denied: readonly Statement[],
): string[] {
  const about = denied.filter((other) => overlap(statement, other));
  const without = new Set(about.map(({ placeId }) => placeId));
  return places
    .filter(({ kind, inOblast }) => kind === statement.placeKind && inOblast)
    .map(({ id }) => id)
    .filter((id) => !without.has(id));
}

function areaPlaceRows(
  links: readonly LinkTable[],
  places: readonly LinkedPlace[],
): AreaPlaceTable[] {
  const parents = new Map(places.map(({ id, parentId }) => [id, parentId]));
  const pairs = new Set<string>();
  for (const { itemCode, placeId } of links) {
    for (let id: string | null = placeId; id !== null; id = parents.get(id) ?? null) {
      pairs.add(`${itemCode} ${id}`);
    }
  }
  return [...pairs].map((pair) => {
    const [code = '', placeId = ''] = pair.split(' ');
    return { code, placeId };
  });
}
