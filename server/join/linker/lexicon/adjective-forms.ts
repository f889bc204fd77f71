import { landNoun } from '../grammar/adjectives.ts';
import { declineAdjective } from '../grammar/decline.ts';
import { declinePhrase } from '../grammar/phrase.ts';
import type { Form } from './form.ts';
import type { Name } from './names.ts';

/** All genders, numbers and cases of the adjectives of these stems. */
export const adjectives = (stems: readonly string[], name: Name): Form[] =>
  stems.flatMap((stem) =>
    declineAdjective(stem).map((text): Form => ({ text, use: 'adjective', name })),
  );

/** The first part of a compound adjective: лисичансько-. */
export const links = (stems: readonly string[], name: Name): Form[] =>
  stems.map((stem) => ({ text: `${stem}о`, use: 'link', name }));

/** «Старобільщина»; «Луганщина» is the oblast's own and stands among its aliases. */
export const lands = (stems: readonly string[], name: Name): Form[] =>
  stems.flatMap((stem) => {
    const noun = landNoun(stem);
    const ofOblast = stem === 'луганськ';
    return noun && !ofOblast
      ? [...declinePhrase(noun)].map((text): Form => ({ text, use: 'land', name }))
      : [];
  });
