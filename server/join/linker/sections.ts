import type { Place } from '@stratlas/geodata/place';
import { isStation } from './candidates.ts';
import type { Scene } from './context/scene.ts';
import { namesOf } from './lexicon/names.ts';
import { foldWord } from './text/fold.ts';
import { dashes, joins } from './text/gaps.ts';

/** A station at one end of a railway section; its settlement bears the same name. */
export interface SectionEnd {
  from: number;
  to: number;
  place: Place;
  settlements: readonly Place[];
}

/** «ділянки залізниці А – Б»: a line of the gazetteer and its ends. */
export interface Section {
  from: number;
  to: number;
  line: Place;
  ends: SectionEnd[];
}

const rail =
  /^(?:залізни\p{L}*|ділянк\p{L}*|гіл(?:ок|к\p{L}*)|віт(?:ок|к\p{L}*)|перегін|перегон\p{L}*|колі[йїюя]\p{L}*|railway|rail|branch|line|section|track)$/u;
const railFirst = /^(?:електрифік|поїзд|потяг|електрич)/;
const road = /^(?:дорог|доріг|автодор|автомоб|трас|шосе|маршрут|тролейбус|автобус|road|highway)/;
const reach = 5;

const base = (name: string) =>
  name
    .replace(/-(?:Вузловий|Vuzlovyi)$/, '')
    .trim()
    .split(/[\s-]+/)
    .map(foldWord)
    .join(' ');

/** Railway lines by the names of their two ends. */
export function linesByEnds(places: readonly Place[]): Map<string, Place> {
  const lines = places.filter(({ kind }) => kind.startsWith('railway_line'));
  return new Map(
    lines.flatMap((line) =>
      namesOf(line).flatMap(({ text }) => {
        const [first, last, ...more] = text.split(' – ').map(base);
        if (!first || !last || more.length > 0) return [];
        return [
          [`${first} – ${last}`, line],
          [`${last} – ${first}`, line],
        ] as [string, Place][];
      }),
    ),
  );
}

function endAt({ lexicon, tokens }: Scene, from: number): SectionEnd | null {
  for (const { to, readings } of lexicon.matches(tokens, from)) {
    const named = readings.filter(({ use }) => use === 'name').map(({ place }) => place);
    const station = named.find(({ kind }) => isStation(kind));
    const settlements = named.filter(({ kind }) => kind === 'settlement');
    if (station) return { from, to, place: station, settlements };
  }
  return null;
}

/** The first of the words for a railway that stand just before; null where none speaks of one. */
function railwayBefore({ tokens }: Scene, at: number): number | null {
  let first = at;
  while (first > 0 && rail.test(tokens[first - 1]?.key ?? '') && joins(tokens[first]?.gap ?? 0)) {
    first--;
  }
  const before = tokens.slice(Math.max(0, at - reach), at).map(({ key }) => key);
  if (before.some((key) => road.test(key))) return null;
  return first < at || before.some((key) => rail.test(key) || railFirst.test(key)) ? first : null;
}

/** "Popasna – Kupiansk railway": the word for it follows, and the quote begins with the name. */
function railwayAfter({ tokens }: Scene, at: number, to: number): number | null {
  const next = tokens[to];
  return next && joins(next.gap) && rail.test(next.key) ? at : null;
}

/** The railway section whose first end begins at a token, or null. */
export function sectionAt(scene: Scene, at: number, lines: Map<string, Place>): Section | null {
  const first = endAt(scene, at);
  const dash = first && scene.tokens[first.to];
  if (!first || !dash || !dashes(dash.gap)) return null;
  const last = endAt(scene, first.to);
  const from = last && (railwayBefore(scene, at) ?? railwayAfter(scene, at, last.to));
  if (!last || from === null) return null;
  const line = lines.get(`${base(first.place.nameUk)} – ${base(last.place.nameUk)}`);
  return line ? { from, to: last.to, line, ends: [first, last] } : null;
}
