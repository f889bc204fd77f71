import type { Place } from '@stratlas/geodata/place';
import type { Match } from '../lexicon/trie.ts';
import { followsStreet } from '../look-alikes/street.ts';
import { joins } from '../text/gaps.ts';
import { isElsewhere } from './elsewhere.ts';
import { adjectiveOf, hromadasOfFormer } from './former-raions.ts';
import { keyOf, type Scene } from './scene.ts';
import { readUnit } from './unit-reading.ts';
import { isQualifier, unitAt } from './units.ts';

/** A unit, region or town in the text that tells where the places beside it are. */
export interface Landmark {
  from: number;
  to: number;
  /** Ids of the units or stems of hromadas (former raions) meant; null: beyond the oblast. */
  home: readonly Place[] | null;
  /** Hromadas, by the stems of their adjectives, on the land of a former raion. */
  formerLand: readonly string[];
  /** False for a town: it says that the text is about the oblast, not what lies in what. */
  isUnit: boolean;
}

const mark = (
  from: number,
  to: number,
  home: readonly Place[] | null,
  isUnit = true,
): Landmark => ({
  from,
  to,
  home,
  formerLand: [],
  isUnit,
});

const isRaion = /raion$/;

/** Also of "Novoaidar raion": the hromada's Ukrainian name says which raion that was. */
function formerLandOf(
  { tokens }: Scene,
  { from, to }: Match,
  places: readonly Place[],
): readonly string[] {
  const said = hromadasOfFormer(keyOf(tokens, from, to));
  if (said.length > 0) return said;
  return places.flatMap(({ nameUk }) => hromadasOfFormer(adjectiveOf(nameUk)));
}

/** Units named by the adjective that begins at a token. */
function unitLandmark(scene: Scene, from: number): Landmark | null {
  for (const match of scene.lexicon.matches(scene.tokens, from)) {
    const unit = readUnit(scene, match);
    if (!unit) continue;
    const places = unit.readings.map(({ place }) => place);
    const formerLand = isRaion.test(unit.rule) ? formerLandOf(scene, match, places) : [];
    const here = places.filter(({ kind }) => kind !== 'neighbour_region');
    const home = here.length > 0 || formerLand.length > 0 ? here : null;
    return { ...mark(from, unit.to, home), formerLand };
  }
  return null;
}

const adjective = /[сцз]к(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|і|их|ими)$/;

/** A unit whose adjective no place of the oblast has: «Покровського району». */
function foreignUnit({ tokens }: Scene, from: number): Landmark | null {
  const token = tokens[from];
  if (!token || !adjective.test(token.key) || isQualifier(token.key)) return null;
  const unit = unitAt(tokens, from + 1);
  return unit && unit.gender !== null ? mark(from, unit.to, null) : null;
}

/** Полтавщина, Донеччина. */
const region = /(?:щин|ччин)(?:а|и|і|у|ою)$/;

function townLandmark(scene: Scene, from: number): Landmark | null {
  const token = scene.tokens[from];
  if (!token || token.shape === 'lower') return null;
  const [match] = scene.lexicon.matches(scene.tokens, from);
  const town = match?.readings.find(
    ({ use, tier, shared }) => use === 'name' && tier === 'distinct' && !shared,
  );
  if (match && town) return mark(from, match.to, [town.place], false);
  const ours = match?.readings.some(({ use, tier }) => use === 'name' && tier !== 'strict');
  const foreign = !ours && isElsewhere(token.key) && !nextJoins(scene, from);
  return foreign ? mark(from, from + 1, null, region.test(token.key)) : null;
}

/** «Бахмут-Агро» is no town. */
const nextJoins = ({ tokens }: Scene, from: number) => {
  const next = tokens[from + 1];
  return next !== undefined && next.shape === 'lower' && !joins(next.gap | 1);
};

/** The end of a name that begins here, lest «Донецьке» of «Оріхове-Донецьке» be taken for a city. */
function nameEnd({ lexicon, tokens }: Scene, at: number): number {
  const [longest] = lexicon.matches(tokens, at);
  const isName = longest?.readings.some(({ use }) => use === 'name') ?? false;
  return longest && isName ? longest.to : at + 1;
}

/** The landmarks of a text in its order. */
export function landmarksOf(scene: Scene): Landmark[] {
  const found: Landmark[] = [];
  for (let at = 0; at < scene.tokens.length; at++) {
    if (followsStreet(scene.tokens, at)) continue;
    const landmark = unitLandmark(scene, at) ?? foreignUnit(scene, at) ?? townLandmark(scene, at);
    if (landmark) found.push(landmark);
    at = Math.max(at, (landmark?.to ?? nameEnd(scene, at)) - 1);
  }
  return found;
}
