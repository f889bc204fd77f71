import { loadGeodata } from '@stratlas/geodata';
import { loadStrategy } from '@stratlas/seeds';
import { expect, it } from 'vitest';
import { createLinker, linkTypes } from '../../../../server/join/linker/index.ts';
import { goldAreas, goldSentences, type Mark } from './gold.ts';
import { compare, type Found, precision, recall, Score } from './score.ts';

const { places } = loadGeodata();
const kindById = new Map<string, string>(places.map(({ id, kind }) => [id, kind]));
const linker = createLinker(places);
const texts = new Map(loadStrategy().items.map(({ code, textUk }) => [code, textUk]));

const placesIn = (text: string): Found[] =>
  linker.link(text).map(({ quote, placeId }) => ({ quote, target: placeId }));
const typesIn = (text: string): Found[] =>
  linkTypes(text).map(({ quote, placeKind, placeId }) => ({
    quote,
    target: placeKind ?? placeId ?? '',
  }));

const kindOf = (target: string) => kindById.get(target) ?? target;

/** Adds one text's comparison to the score and says in words what went wrong. */
function judge(
  score: Score,
  label: string,
  marks: readonly Mark[],
  found: readonly Found[],
  same: (marked: string, found: string) => boolean,
): string[] {
  const { missed, wrong, right } = compare(marks, found, same);
  for (const { target } of right) score.add(kindOf(target), 'right');
  for (const [, target] of missed) score.add(kindOf(target), 'missed');
  for (const { target } of wrong) score.add(kindOf(target), 'wrong');
  return [
    ...missed.map(([quote, target]) => `${label}: missed «${quote}» ${target}`),
    ...wrong.map(({ quote, target }) => `${label}: wrong «${quote}» ${target}`),
  ];
}

const exactly = (marked: string, found: string) => marked === found;
/** «м. Рубіжному» and «Рубіжному» are the same words. */
const within = (marked: string, found: string) => marked.includes(found) || found.includes(marked);

it('finds what a person marked in the 125 areas of the strategy, and nothing else', () => {
  const areas = goldAreas();
  const score = new Score();
  const faults = areas.flatMap(({ code, places: marks, types }) => {
    const text = texts.get(code) ?? '';
    return [
      ...judge(score, code, marks, placesIn(text), exactly),
      ...judge(score, code, types, typesIn(text), exactly),
    ];
  });
  console.log(`strategy\n${score}`);
  expect(areas).toHaveLength(125);
  expect(faults).toEqual([]);
  expect([precision(score.total), recall(score.total)]).toEqual([1, 1]);
});

it('finds at least 97 of 100 places in sentences, and as few wrong ones', () => {
  const sentences = goldSentences();
  const score = new Score();
  const faults = sentences.flatMap(({ text, places: marks }) =>
    judge(score, text, marks, placesIn(text), within),
  );
  console.log(`sentences\n${score}\n${faults.join('\n')}`);
  expect(sentences.length).toBeGreaterThanOrEqual(150);
  expect(precision(score.total)).toBeGreaterThanOrEqual(0.97);
  expect(recall(score.total)).toBeGreaterThanOrEqual(0.97);
});

it('sees a place in at most one of a hundred sentences that name none', () => {
  const negatives = goldSentences().filter(({ places: marks }) => marks.length === 0);
  const fooled = negatives.filter(({ text }) => linker.link(text).length > 0);
  expect(negatives.length).toBeGreaterThanOrEqual(100);
  expect(fooled.length).toBeLessThanOrEqual(negatives.length / 100);
});
