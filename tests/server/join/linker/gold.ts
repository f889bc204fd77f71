import { readFileSync } from 'node:fs';

/** What a person marked: the words, and the id of a place or the kind of places that they mean. */
export type Mark = [quote: string, target: string];

export interface GoldArea {
  code: string;
  places: Mark[];
  types: Mark[];
}

export interface GoldSentence {
  text: string;
  places: Mark[];
}

function readLines<T>(name: string): T[] {
  const file = readFileSync(new URL(name, import.meta.url), 'utf8');
  return file
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

/** The 125 areas of the strategy, marked by hand. */
export const goldAreas = () => readLines<GoldArea>('./gold-strategy.jsonl');
/** Own sentences: half name places, half hold look-alikes only. */
export const goldSentences = () => readLines<GoldSentence>('./gold-sentences.jsonl');
