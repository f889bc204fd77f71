import type { PlaceKind } from '@stratlas/geodata/place';
import type { Reading } from '../lexicon/reading.ts';
import type { Match } from '../lexicon/trie.ts';
import { hromadasOfFormer } from './former-raions.ts';
import { unitAfterList } from './lists.ts';
import { unitBeforeList } from './opened-lists.ts';
import { keyOf, type Scene } from './scene.ts';
import { agrees, type Unit, type UnitKind, unitAt } from './units.ts';

/** An adjective with its unit: the places it may be; none means that the unit lies elsewhere. */
export interface UnitReading {
  to: number;
  readings: readonly Reading[];
  rule: string;
  confidence: number;
}

const kindsOf: Record<UnitKind, PlaceKind[][]> = {
  oblast: [['oblast', 'neighbour_region']],
  oblast_body: [['oblast']],
  raion: [['raion', 'former_raion']],
  hromada: [['hromada']],
  council: [['hromada'], ['settlement']],
};
const sure = 0.95;
/** A former raion was larger than the hromada that bears its name today. */
const formerRaion = 0.6;

function readAs(kind: UnitKind, adjectives: Reading[], name: string): Omit<UnitReading, 'to'> {
  const groups = kindsOf[kind].map((kinds) =>
    adjectives.filter(({ use, place }) => use === 'adjective' && kinds.includes(place.kind)),
  );
  const readings = groups.find((group) => group.length > 0) ?? [];
  if (readings.length > 0 || kind !== 'raion') return { readings, rule: kind, confidence: sure };
  const bearsName = hromadasOfFormer(name).length > 0 || /^[a-z]/.test(name);
  const hromadas = adjectives.filter(
    ({ use, place }) => use === 'former_raion' || (bearsName && place.kind === 'hromada'),
  );
  return { readings: hromadas, rule: 'former_raion', confidence: formerRaion };
}

function unitFor(scene: Scene, match: Match): { unit: Unit; to: number } | null {
  const last = scene.tokens[match.to - 1]?.key ?? '';
  const near = unitAt(scene.tokens, match.to);
  if (near) return agrees(last, near) ? { unit: near, to: near.to } : null;
  const far = unitAfterList(scene.tokens, match.to) ?? unitBeforeList(scene.tokens, match);
  return far && agrees(last, far) ? { unit: far, to: match.to } : null;
}

/** Reads an adjective together with the unit that follows it; null where none does. */
export function readUnit(scene: Scene, match: Match): UnitReading | null {
  const adjectives = match.readings.filter(
    ({ use }) => use === 'adjective' || use === 'former_raion',
  );
  if (adjectives.length === 0) return null;
  const found = unitFor(scene, match);
  if (!found) return null;
  const name = keyOf(scene.tokens, match.from, match.to);
  const read = readAs(found.unit.kind, adjectives, name);
  // Of "schools in Starobilsk, Luhansk and Donetsk oblasts" the first is a town.
  const isOwnName = found.to === match.to && read.readings.length === 0 && /^[a-z]/.test(name);
  return isOwnName ? null : { to: found.to, ...read };
}
