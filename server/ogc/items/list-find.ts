import { evaluate, type Subject } from '../cql/evaluate.ts';
import { compareTexts } from '../cql/fold.ts';
import type { OgcFeature } from '../sources/source.ts';
import type { Found } from './find.ts';
import type { ItemQuery } from './query.ts';

/** A page of features that are all there: nothing sorts them but their ids. */
export function findInList(
  features: readonly OgcFeature[],
  { filter, limit, after }: ItemQuery,
  subject: Subject,
): Found {
  const selected = features
    .filter((feature) => filter === null || evaluate(filter, feature, subject) === true)
    .toSorted((one, other) => compareTexts(one.id, other.id));
  const rest = selected.filter(({ id }) => after === null || compareTexts(id, after.id) > 0);
  const shown = rest.slice(0, limit);
  const last = shown.at(-1);
  const end = rest.length > limit && last ? { values: [], id: last.id } : null;
  return { features: shown, matched: selected.length, end };
}
