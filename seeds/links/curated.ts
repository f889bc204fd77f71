import { type PlaceKind, placeKinds } from '@stratlas/geodata';
import { z } from 'zod';
import { SeedError } from '../errors.ts';
import { readSeed, seedFiles } from '../files.ts';
import type { Item } from '../strategy.ts';
import { type Row, readTable } from '../table.ts';
import { locateQuote, type Quote } from './quote.ts';

/**
 * What joins an area to a place:
 * - `located_in`: the work stands inside this place;
 * - `concerns`: the work is on this very object or territory;
 * - `connects`: a line leads to it or joins it to something;
 * - `described`: the text describes a territory in words, and this place draws it;
 * - `type_of_place`: the text speaks of a kind of place; every place of the kind is meant;
 * - `inherited`: the words stand in the task above and hold for each of its areas.
 */
export const relations = [
  'located_in',
  'concerns',
  'connects',
  'described',
  'type_of_place',
  'inherited',
] as const;
export type Relation = (typeof relations)[number];

/** A link set by hand, with the words of the strategy that it rests on. */
export interface CuratedLink extends Quote {
  itemCode: string;
  /** Exactly one of the two is set: one place, or all places of a kind. */
  placeId: string | null;
  placeKind: PlaceKind | null;
  relation: Relation;
  method: 'curated';
  /** From 0 to 1: 1 where the text names the place, less where we had to infer. */
  confidence: number;
  reasonUk: string;
  reasonEn: string;
}

const linkRow = z
  .strictObject({
    code: z.string(),
    placeId: z.string(),
    placeKind: z.enum(['', ...placeKinds]),
    relation: z.enum(relations),
    quote: z.string().min(1),
    confidence: z.coerce.number().gt(0).lte(1),
    reasonUk: z.string().min(1),
    reasonEn: z.string().min(1),
  })
  .refine((row) => (row.placeId === '') !== (row.placeKind === ''), 'one of placeId and placeKind');
type LinkRow = Row<z.infer<typeof linkRow>>;

/**
 * The curated links, in the order of their file.
 * @throws {SeedError} with the line, if a code is no area, or the quote is not in its text.
 */
export function loadCuratedLinks(
  items: Item[],
  text: string = readSeed(seedFiles.links),
): CuratedLink[] {
  const byCode = new Map(items.map((item) => [item.code, item]));
  return readTable(seedFiles.links, text, linkRow).map((row) => resolveLink(row, byCode));
}

function resolveLink(row: LinkRow, byCode: Map<string, Item>): CuratedLink {
  const { line, code, quote, placeId, placeKind, ...rest } = row;
  const area = byCode.get(code);
  const text = row.relation === 'inherited' ? byCode.get(area?.parentCode ?? '') : area;
  if (area?.level !== 'area' || !text) {
    throw new SeedError(seedFiles.links, line, 'the code of a project area', code);
  }
  return {
    itemCode: code,
    placeId: placeId || null,
    placeKind: placeKind || null,
    method: 'curated',
    ...rest,
    ...locateQuote(seedFiles.links, line, quote, [text]),
  };
}
