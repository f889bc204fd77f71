import type { ProjectPlace } from '@stratlas/seeds/project';
import type { Linker, Mention } from '../../../join/linker/index.ts';
import type { RegisterGazetteer } from '../../../register/publish/gazetteer.ts';

/** Below this the text does not say which of several places is meant. */
const sure = 0.5;

type Linked = Pick<ProjectPlace, 'method' | 'confidence' | 'quote'> & { placeId: string };

/** The places that a title names, the finest of those within one another; empty where it names none. */
export function linkTitle(title: string, linker: Linker, gazetteer: RegisterGazetteer): Linked[] {
  const mentions = title.trim() === '' || !title.isWellFormed() ? [] : linker.link(title);
  const known = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.confidence >= sure && !known.has(mention.placeId))
      known.set(mention.placeId, mention);
  }
  const above = new Set(
    [...known.keys()].flatMap((id) =>
      gazetteer
        .upwards(id)
        .slice(1)
        .map((place) => place.id),
    ),
  );
  return [...known.values()]
    .filter(({ placeId }) => !above.has(placeId))
    .map(({ placeId, rule, confidence, quote }) => ({
      placeId,
      method: `rule:${rule}`.slice(0, 80),
      confidence,
      quote: quote.slice(0, 300),
    }));
}
