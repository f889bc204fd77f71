import { bare, double, oblique, soften } from './alternation.ts';
import { adjectives, nouns, type Paradigm } from './paradigms.ts';

/** Forms by case, each with its variants; a word that does not change has one form in each. */
export type Cases = readonly (readonly string[])[];

const caseCount = 7;
export const unchanged = (word: string): Cases => Array.from({ length: caseCount }, () => [word]);

function ending(stem: string, mark: string): string {
  if (mark.startsWith('*')) return soften(stem) + mark.slice(1);
  if (mark.startsWith('+')) return double(stem) + mark.slice(1);
  if (mark.startsWith('0')) return bare(stem) + mark.slice(1);
  return stem + mark;
}

function inflect(word: string, { cut, cases }: Paradigm): Cases {
  const stemOf = (form: string) => (cut === 0 ? form : form.slice(0, -cut));
  return cases.split('|').map((marks, index) => {
    const asIs = index === 0 || marks === cases.split('|')[0];
    const stem = stemOf(asIs ? word : oblique(word));
    return marks.split('/').map((mark) => ending(stem, mark));
  });
}

const fitting = (word: string, table: Paradigm[]): Cases => {
  const paradigm = table.find(({ when }) => when.test(word));
  return paradigm ? inflect(word, paradigm) : unchanged(word);
};

/** Names on -а that are adjectives: Попасна, Луганська, Вільхова; «Плотина» is a noun. */
const adjectivalFeminine = /(?:[сцз]ьк|[бвгджзклмнпрстхцчш]н|(?:вільх|калин)ов)а$/;
const nounNeuter = /(?:щ|пол)е$/;

/** True for a word that is declined like an adjective, by its ending. */
export function isAdjectival(word: string): boolean {
  if (/[иі]й$|є$/.test(word)) return true;
  if (/е$/.test(word)) return !nounNeuter.test(word);
  return adjectivalFeminine.test(word) || /[сцз]ькі$|^цвітні$/.test(word);
}

/** The seven cases of one lower-case Ukrainian word, adjective or noun by its ending. */
export const decline = (word: string): Cases =>
  fitting(word, isAdjectival(word) ? adjectives : nouns);

/** The seven cases of a word that stands before its noun: Красна (Зоря), Макарів (Яр). */
export const declineAttribute = (word: string): Cases => fitting(word, adjectives);

const adjectiveEndings = 'ий ого ому им ім а ої ій у ою е і их ими'.split(' ');

/** All genders, numbers and cases of an adjective by its stem: рубіжанськ- → рубіжанської … */
export const declineAdjective = (stem: string): string[] =>
  adjectiveEndings.map((mark) => stem + mark);
