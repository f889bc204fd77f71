import { type Place, placeKinds } from '../place.ts';
import { foldName } from './fold.ts';

/** A name under which a place is found; `official` ones (its own two names) come first. */
interface IndexedForm {
  text: string;
  folded: string;
  words: string[];
  official: boolean;
}

interface IndexedPlace {
  place: Place;
  forms: IndexedForm[];
}

/** Names made ready for search; build it once per geodata. */
export type NameIndex = readonly IndexedPlace[];

/** A place with the name or alias that answers the query best. */
export interface FoundPlace {
  place: Place;
  form: string;
}

const wordBreak = /[^\p{L}\p{N}]+/u;
const wordsOf = (folded: string) => folded.split(wordBreak).filter(Boolean);

function indexForm(text: string, official: boolean): IndexedForm {
  const folded = foldName(text);
  return { text, folded, words: wordsOf(folded), official };
}

/** Folds every name and alias of the places, in both languages. */
export function indexNames(places: Place[]): NameIndex {
  return places.map((place) => ({
    place,
    forms: [
      indexForm(place.nameUk, true),
      indexForm(place.nameEn, true),
      ...place.aliases.map(({ form }) => indexForm(form, false)),
    ],
  }));
}

/** 0 is the best; null when the form does not answer the query. */
function rankOf(form: IndexedForm, query: string, words: string[]): number | null {
  const penalty = form.official ? 0 : 1;
  if (form.folded === query) return penalty;
  if (form.folded.startsWith(query)) return 2 + penalty;
  const answers = words.every((word) => form.words.some((own) => own.startsWith(word)));
  return answers ? 4 + penalty : null;
}

interface Hit extends FoundPlace {
  rank: number;
}

function bestForm({ place, forms }: IndexedPlace, query: string, words: string[]): Hit[] {
  const hits = forms.flatMap((form): Hit[] => {
    const rank = rankOf(form, query, words);
    return rank === null ? [] : [{ place, form: form.text, rank }];
  });
  return hits.sort((a, b) => a.rank - b.rank).slice(0, 1);
}

const collator = new Intl.Collator('uk');
/** A city before its hromada: people who type a name mostly mean the settlement. */
const kindOrder = new Map(
  ['settlement', ...placeKinds.filter((kind) => kind !== 'settlement')].map((kind, i) => [kind, i]),
);

const sizes: Record<string, number> = { city: 0, town: 1, village: 2 };
const sizeOf = (place: Place) => sizes[String(place.attributes.category)] ?? 3;

function compare(a: Place, b: Place): number {
  const byKind = (kindOrder.get(a.kind) ?? 0) - (kindOrder.get(b.kind) ?? 0);
  const bySize = sizeOf(a) - sizeOf(b) || (b.population ?? 0) - (a.population ?? 0);
  return byKind || bySize || collator.compare(a.nameUk, b.nameUk) || collator.compare(a.id, b.id);
}

/**
 * Places whose name or alias is, begins with or holds the query's words, best first: exact
 * official names, exact aliases, beginnings, then words; within these settlements first, larger
 * before smaller. Apostrophes, case and look-alike letters do not matter. An empty query finds none.
 */
export function findPlaces(index: NameIndex, query: string, limit = 20): FoundPlace[] {
  const folded = foldName(query);
  const words = wordsOf(folded);
  if (words.length === 0) return [];
  return index
    .flatMap((indexed) => bestForm(indexed, folded, words))
    .sort((a, b) => a.rank - b.rank || compare(a.place, b.place))
    .slice(0, limit)
    .map(({ place, form }) => ({ place, form }));
}
