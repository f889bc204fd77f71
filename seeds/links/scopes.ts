import { z } from 'zod';
import { SeedError } from '../errors.ts';
import { readSeed, seedFiles } from '../files.ts';
import { type Item, type Scope, scopes } from '../strategy.ts';
import { oneRowEach, type Row, readTable } from '../table.ts';
import { locateQuote, type Quote } from './quote.ts';

/** How one project area relates to space, and why we say so. */
export interface AreaScope {
  code: string;
  scope: Scope;
  reasonUk: string;
  reasonEn: string;
  /** The words that decide; null where the rule is that there are none. */
  words: Quote | null;
}

const scopeRow = z.strictObject({
  code: z.string(),
  scope: z.enum(scopes),
  quote: z.string(),
  reasonUk: z.string().min(1),
  reasonEn: z.string().min(1),
});
type ScopeRow = Row<z.infer<typeof scopeRow>>;

/**
 * One scope for each project area, in the order of the items.
 * @throws {SeedError} if an area has none or two, or a quote stands neither in the area nor in its task.
 */
export function loadScopes(items: Item[], text: string = readSeed(seedFiles.scopes)): AreaScope[] {
  const areas = items.filter(({ level }) => level === 'area');
  const byCode = new Map(items.map((item) => [item.code, item]));
  const rows = readTable(seedFiles.scopes, text, scopeRow);
  const codes = areas.map(({ code }) => code);
  const scopeOf = oneRowEach(seedFiles.scopes, rows, codes);
  return areas.flatMap((area) => {
    const row = scopeOf.get(area.code);
    const task = byCode.get(area.parentCode ?? '');
    return row ? [resolveScope(row, task ? [area, task] : [area])] : [];
  });
}

function resolveScope(row: ScopeRow, texts: Item[]): AreaScope {
  const { code, scope, reasonUk, reasonEn, quote, line } = row;
  if (quote === '' && scope !== 'oblast_wide') {
    throw new SeedError(seedFiles.scopes, line, `the words that make ${code} ${scope}`, 'none');
  }
  const words = quote === '' ? null : locateQuote(seedFiles.scopes, line, quote, texts);
  return { code, scope, reasonUk, reasonEn, words };
}
