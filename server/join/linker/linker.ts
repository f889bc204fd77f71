import type { Place } from '@stratlas/geodata/place';
import type { Candidate } from './candidate.ts';
import { candidatesAt } from './candidates.ts';
import { type Choice, choose } from './choose.ts';
import { partsOf } from './compounds.ts';
import { type Landmark, landmarksOf } from './context/landmarks.ts';
import { quoteOf, type Scene, sceneOf } from './context/scene.ts';
import { checkText } from './errors.ts';
import { type Homes, homesOf } from './homes.ts';
import { buildLexicon } from './lexicon/lexicon.ts';
import { lookAlikes } from './look-alikes/rules.ts';
import type { Linker, Mention } from './mention.ts';
import { linesByEnds, type Section, sectionAt } from './sections.ts';
import { supportedReadings } from './support.ts';

/** What the places of a gazetteer are known by, for all texts. */
interface Knowledge {
  homes: Homes;
  lines: Map<string, Place>;
}

type Finding = Pick<Mention, 'rule' | 'confidence'> & { place: Place };

function mentionOf(scene: Scene, from: number, to: number, finding: Finding): Mention {
  const { place, rule, confidence } = finding;
  return { ...quoteOf(scene, from, to), placeId: place.id, kind: place.kind, rule, confidence };
}

function chosenMention(scene: Scene, candidate: Candidate, choice: Choice): Mention {
  const { place, by, among, confidence } = choice;
  const rule = by === null ? candidate.rule : `${candidate.rule}:${by}`;
  const mention = mentionOf(scene, candidate.from, candidate.to, { place, rule, confidence });
  if (by === null) return mention;
  const others = among.filter(({ id }) => id !== place.id).map(({ id }) => id);
  return { ...mention, candidates: [place.id, ...others] };
}

/** The first candidate at a token that no rule takes for a look-alike, with its place. */
function settle(scene: Scene, at: number, marks: readonly Landmark[], { homes }: Knowledge) {
  for (const found of candidatesAt(scene, at)) {
    if (found.readings.length === 0) return null;
    const candidate = { ...found, readings: supportedReadings(found, scene, marks) };
    if (candidate.readings.length === 0) continue;
    if (lookAlikes.some(({ holds }) => holds(candidate, scene, marks))) continue;
    const choice = choose(candidate, scene, marks, homes);
    if (choice) return { candidate, choice };
  }
  return null;
}

function sectionMentions(scene: Scene, { from, to, line, ends }: Section): Mention[] {
  const stations = ends.map((end) =>
    mentionOf(scene, end.from, end.to, { place: end.place, rule: 'railway_end', confidence: 0.95 }),
  );
  if (line === null) return stations;
  const whole = { place: line, rule: 'railway_line', confidence: 0.95 };
  return [mentionOf(scene, from, to, whole), ...stations];
}

function mentionsIn(scene: Scene, knowledge: Knowledge): Mention[] {
  const marks = landmarksOf(scene);
  const mentions: Mention[] = [];
  const add = (candidate: Candidate, choice: Choice) =>
    mentions.push(chosenMention(scene, candidate, choice));
  for (let at = 0; at < scene.tokens.length; at++) {
    const section = sectionAt(scene, at, knowledge.lines);
    if (section) mentions.push(...sectionMentions(scene, section));
    const found = section ? null : settle(scene, at, marks, knowledge);
    if (found) {
      add(found.candidate, found.choice);
      for (const part of partsOf(found.candidate, scene)) {
        const choice = choose(part, scene, marks, knowledge.homes);
        if (choice) add(part, choice);
      }
    }
    at = (section ?? found?.candidate)?.to ?? at + 1;
    at -= 1;
  }
  return mentions;
}

/** Learns all forms of the places' names; takes about 150 ms for 1,200 places. */
export function createLinker(places: readonly Place[]): Linker {
  const lexicon = buildLexicon(places);
  const knowledge: Knowledge = { homes: homesOf(places), lines: linesByEnds(places) };
  return {
    link(text) {
      checkText(text);
      return mentionsIn(sceneOf(text, lexicon), knowledge);
    },
  };
}
