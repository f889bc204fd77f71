export interface NameRow {
  placeId: string;
  form: string;
  folded: string;
}

export interface RankedName {
  form: string;
  /** 0 the very name, 1 begins with the query, 2 a word of it begins so. */
  rank: number;
}

/** How well a folded name answers a folded query; null when it does not. */
export function rankName(folded: string, query: string): number | null {
  if (folded === query) return 0;
  if (folded.startsWith(query)) return 1;
  const words = folded.split(/[^\p{L}\p{N}]+/u);
  const wanted = query.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const inWords = wanted.every((part) => words.some((word) => word.startsWith(part)));
  return inWords && wanted.length > 0 ? 2 : null;
}

/** The best name of each place that answers the query, by place id. */
export function bestNames(rows: readonly NameRow[], query: string): Map<string, RankedName> {
  const best = new Map<string, RankedName>();
  for (const { placeId, form, folded } of rows) {
    const rank = rankName(folded, query);
    if (rank === null) continue;
    const known = best.get(placeId);
    if (known === undefined || rank < known.rank) best.set(placeId, { form, rank });
  }
  return best;
}
