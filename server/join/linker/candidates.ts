import type { Candidate } from './candidate.ts';
import { leadOf } from './context/leads.ts';
import type { Scene } from './context/scene.ts';
import { readUnit } from './context/unit-reading.ts';
import type { Use } from './lexicon/reading.ts';
import type { Match } from './lexicon/trie.ts';
import { dashes } from './text/gaps.ts';

type BareUse = Exclude<Use, 'former_raion'>;

const confidences: Record<BareUse, number> = {
  name: 0.95,
  adjective: 0.85,
  link: 0.85,
  land: 0.85,
};
const stations = new Set(['railway_station', 'railway_halt']);

function candidateFor(scene: Scene, match: Match, use: BareUse): Candidate | null {
  const readings = match.readings.filter((reading) => reading.use === use);
  if (readings.length === 0) return null;
  const lead = use === 'name' ? leadOf(scene.tokens, match, scene.shouting) : null;
  return {
    from: lead?.from ?? match.from,
    to: match.to,
    nameFrom: match.from,
    nameTo: match.to,
    use,
    readings,
    lead,
    rule: use === 'name' && readings.every(({ generic }) => generic) ? 'description' : use,
    confidence: confidences[use],
  };
}

/** Units and settlements are what adjectives may mean; without a unit they mean the settlement. */
function ofSettlements(candidate: Candidate | null): Candidate | null {
  if (candidate === null) return null;
  const readings = candidate.readings.filter(({ place }) => place.kind === 'settlement');
  return readings.length > 0 ? { ...candidate, readings } : null;
}

/** The first part of «Рубіжансько-Кремінський» counts where a dash goes on with the compound. */
function linkCandidate(scene: Scene, match: Match): Candidate | null {
  const next = scene.tokens[match.to];
  return next && dashes(next.gap) ? ofSettlements(candidateFor(scene, match, 'link')) : null;
}

function candidatesOf(scene: Scene, match: Match): Candidate[] {
  const unit = readUnit(scene, match);
  if (unit) {
    const { from, to: nameTo } = match;
    return [{ ...unit, from, nameFrom: from, nameTo, use: 'unit', lead: null }];
  }
  return [
    ofSettlements(candidateFor(scene, match, 'adjective')),
    candidateFor(scene, match, 'name'),
    candidateFor(scene, match, 'land'),
    linkCandidate(scene, match),
  ].filter((candidate) => candidate !== null);
}

/** What may begin at a token, the longest first; a unit that lies elsewhere has no readings. */
export const candidatesAt = (scene: Scene, from: number): Candidate[] =>
  scene.lexicon
    .matches(scene.tokens, from)
    .flatMap((match) => candidatesOf(scene, match))
    .sort((a, b) => b.to - a.to || Number(b.lead !== null) - Number(a.lead !== null));

/** True for a place that only the word for a station can mean. */
export const isStation = (kind: string): boolean => stations.has(kind);
