import type { Problem, Rule } from './problem.ts';

const cyrillic = /\p{Script=Cyrillic}/u;
const strayApostrophe = /['ʼ`]/u;

/** English names hold no Ukrainian letter; Ukrainian ones use the apostrophe ’ alone. */
export const names: Rule = ({ places }) =>
  places.flatMap(({ id, nameUk, nameEn }): Problem[] => [
    ...(cyrillic.test(nameEn) ? [{ placeId: id, message: `«${nameEn}» is not English` }] : []),
    ...(strayApostrophe.test(nameUk)
      ? [{ placeId: id, message: `«${nameUk}» needs the apostrophe ’` }]
      : []),
  ]);
