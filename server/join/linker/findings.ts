import type { Place } from '@stratlas/geodata/place';
import type { Candidate } from './candidate.ts';
import { quoteOf, type Scene } from './context/scene.ts';
import type { Choice } from './homonyms/choose.ts';
import type { Mention } from './mention.ts';
import type { Section } from './sections.ts';

interface Finding {
  from: number;
  to: number;
  rule: string;
  confidence: number;
  place: Place;
  among: readonly Place[];
}

function mentionOf(scene: Scene, { from, to, place, among, rule, confidence }: Finding): Mention {
  const quote = quoteOf(scene, from, to);
  const mention = { ...quote, placeId: place.id, kind: place.kind, rule, confidence };
  const others = among.filter(({ id }) => id !== place.id).map(({ id }) => id);
  return others.length > 0 ? { ...mention, candidates: [place.id, ...others] } : mention;
}

/** A candidate with the place chosen for it, as a mention. */
export function chosenMention(
  scene: Scene,
  { from, to, rule }: Candidate,
  choice: Choice,
): Mention {
  const { by, ...rest } = choice;
  return mentionOf(scene, { from, to, rule: by === null ? rule : `${rule}:${by}`, ...rest });
}

const sure = 0.95;

/** A railway line, and inside it the stations at its ends. */
export function sectionMentions(scene: Scene, { from, to, line, ends }: Section): Mention[] {
  const whole = { from, to, place: line, among: [line], rule: 'railway_line', confidence: sure };
  const stations = ends.map(({ settlements, ...end }) =>
    mentionOf(scene, { ...end, among: settlements, rule: 'railway_end', confidence: sure }),
  );
  return [mentionOf(scene, whole), ...stations];
}

const guessed = /:(?:ambiguous|size)$/;

/**
 * A text that calls one place by its whole name means it by the shorter word, too: of the three
 * places that «Рудівська» may be, it is Рудівка where the text says «с. Рудівка Сватівського району».
 */
export function settleRepeated(mentions: readonly Mention[]): Mention[] {
  const sureOnes = mentions.filter(({ rule }) => !guessed.test(rule));
  const settled = new Set(sureOnes.map(({ placeId }) => placeId));
  const kinds = new Map(mentions.map(({ placeId, kind }) => [placeId, kind]));
  return mentions.map((mention) => {
    const { candidates = [], rule } = mention;
    if (!guessed.test(rule)) return mention;
    const [placeId, ...more] = candidates.filter((id) => settled.has(id));
    if (placeId === undefined || more.length > 0) return mention;
    const repeated = rule.replace(/:.*/, ':repeated');
    const kind = kinds.get(placeId) ?? mention.kind;
    const others = candidates.filter((id) => id !== placeId);
    const chosen = { placeId, kind, rule: repeated, confidence: 0.85 };
    return { ...mention, ...chosen, candidates: [placeId, ...others] };
  });
}
