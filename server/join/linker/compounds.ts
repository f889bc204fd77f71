import type { Candidate } from './candidate.ts';
import { candidatesAt } from './candidates.ts';
import type { Scene } from './context/scene.ts';

/** The cities inside the name of an agglomeration, each as a candidate of its own. */
export function partsOf(outer: Candidate, scene: Scene): Candidate[] {
  if (!outer.readings.some(({ place }) => place.kind === 'agglomeration')) return [];
  const parts: Candidate[] = [];
  for (let at = outer.nameFrom; at < outer.nameTo; at++) {
    const part = candidatesAt(scene, at).find(
      ({ use, to }) => (use === 'link' || use === 'adjective') && to < outer.nameTo,
    );
    if (!part) continue;
    parts.push({ ...part, rule: 'compound_part' });
    at = part.to - 1;
  }
  return parts;
}
