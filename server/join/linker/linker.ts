import type { Place } from '@stratlas/geodata/place';
import type { Candidate } from './candidate.ts';
import { candidatesAt } from './candidates.ts';
import { partsOf } from './compounds.ts';
import { type Landmark, landmarksOf } from './context/landmarks.ts';
import { type Scene, sceneOf } from './context/scene.ts';
import { checkText } from './errors.ts';
import { chosenMention, sectionMentions, settleRepeated } from './findings.ts';
import { type Choice, choose } from './homonyms/choose.ts';
import { type Homes, homesOf } from './homonyms/homes.ts';
import { buildLexicon } from './lexicon/lexicon.ts';
import { lookAlikes } from './look-alikes/rules.ts';
import type { Linker, Mention } from './mention.ts';
import { linesByEnds, sectionAt } from './sections.ts';
import { supportedReadings } from './support.ts';

/** What the places of a gazetteer are known by, for all texts. */
interface Knowledge {
  homes: Homes;
  lines: Map<string, Place>;
}

interface Settled {
  candidate: Candidate;
  choice: Choice;
}

/** The first candidate at a token that no rule takes for a look-alike, with its place. */
function settle(
  scene: Scene,
  at: number,
  marks: readonly Landmark[],
  { homes }: Knowledge,
): Settled | null {
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

/** A place, and the places inside its name where both are meant. */
function nested(scene: Scene, whole: Settled, marks: readonly Landmark[], homes: Homes): Mention[] {
  const parts = partsOf(whole.candidate, scene).flatMap((candidate) => {
    const choice = choose(candidate, scene, marks, homes);
    return choice ? [{ candidate, choice }] : [];
  });
  return [whole, ...parts].map(({ candidate, choice }) => chosenMention(scene, candidate, choice));
}

function mentionsIn(scene: Scene, knowledge: Knowledge): Mention[] {
  const marks = landmarksOf(scene);
  const mentions: Mention[] = [];
  for (let at = 0; at < scene.tokens.length; ) {
    const section = sectionAt(scene, at, knowledge.lines);
    if (section) mentions.push(...sectionMentions(scene, section));
    const found = section ? null : settle(scene, at, marks, knowledge);
    if (found) mentions.push(...nested(scene, found, marks, knowledge.homes));
    at = (section ?? found?.candidate)?.to ?? at + 1;
  }
  return settleRepeated(mentions);
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
