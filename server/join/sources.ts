import { type Geodata, loadGeodata } from '@stratlas/geodata';
import { foldName } from '@stratlas/geodata/names/fold';
import {
  type AreaScope,
  type CuratedLink,
  type Investments,
  loadCuratedLinks,
  loadInvestments,
  loadScopes,
  loadStrategy,
  stories,
} from '@stratlas/seeds';
import type { SeedStory } from '@stratlas/seeds/story';
import type { Item } from '@stratlas/seeds/strategy';
import { ruleStatements } from './ledger/rule-statements.ts';
import type { Statement } from './ledger/statement.ts';

/** All that the database is compiled from. */
export interface Sources {
  items: Item[];
  scopes: AreaScope[];
  geodata: Geodata;
  /** What the curated file and the linker's rules say of items and places. */
  statements: Statement[];
  investments: Investments;
  stories: readonly SeedStory[];
}

/** Reads seeds and geodata. @throws their typed errors, which name file and line. */
export function readSources(): Sources {
  const { items } = loadStrategy();
  const geodata = loadGeodata();
  const curated = loadCuratedLinks(items).map(statementOf);
  const statements = [...curated, ...ruleStatements(items, geodata.places)];
  const investments = loadInvestments();
  return { items, scopes: loadScopes(items), geodata, statements, investments, stories };
}

const statementOf = (link: CuratedLink): Statement => ({
  itemCode: link.itemCode,
  placeId: link.placeId,
  placeKind: link.placeKind,
  relation: link.relation,
  method: link.method,
  quote: link.quote,
  startOffset: link.start,
  endOffset: link.end,
  quoteCode: link.quoteCode,
  form: foldName(link.quote),
  confidence: link.confidence,
});
