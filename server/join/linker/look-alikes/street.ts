import { gap } from '../text/gaps.ts';
import type { Token } from '../text/tokens.ts';

const before =
  /^(?:вул|вулиц\p{L}*|вулицях|просп|проспект\p{L}*|прт|пров|провул\p{L}*|бульв|бульвар\p{L}*|пл|площ(?:а|і|у|ею|ах)?|шосе|узвіз\p{L}*|тупик\p{L}*|набережн\p{L}*|кв|квартал\p{L}*|мкр|мкрн|мікрорайон\p{L}*|проїзд\p{L}*|майдан(?:і|у|ом)?|алея|алеї|сквер\p{L}*|street|avenue|square|str)$/u;
const after =
  /^(?:вулиц\p{L}*|проспект\p{L}*|провул\p{L}*|бульвар\p{L}*|площ(?:а|і|у|ею)|шосе|тракт\p{L}*|набережн\p{L}*|street|avenue|square|highway|st|str|ave)$/u;
/** Streets that stand together: «вулиці Суворова, А. Черешні, Базарна». */
const several =
  /^(?:вулиц(?:і|ях|ь|ями|ям)|провулк(?:и|ах|ів)|проспект(?:и|ах)|площ(?:ах)|streets)$/;
const within = /^(?:і|й|та|імені|ім|героїв|генерала|академіка|and)$/;
/** What begins the next part of an address: «вул. Шкільна, м. Щастя». */
const addressPart = /^(?:м|с|смт|сел|місто|село|селище|обл|район|city|village|town)$/;
const longestStreet = 30;

/** True for a token that can stand inside the name of a street. */
function belongs({ key, shape }: Token): boolean {
  return (shape !== 'lower' && !addressPart.test(key)) || within.test(key) || key.length === 1;
}

/** True where the token is part of the name of a street, square or quarter before it. */
export function followsStreet(tokens: readonly Token[], at: number): boolean {
  let crossedComma = false;
  for (let back = at; back > 0 && at - back < longestStreet; back--) {
    const [token, left] = [tokens[back], tokens[back - 1]];
    if (!token || !left || token.gap & (gap.stop | gap.other)) return false;
    crossedComma ||= (token.gap & (gap.comma | gap.paren)) !== 0;
    if (before.test(left.key)) return !crossedComma || several.test(left.key);
    if (!belongs(left) || /^[мсв]$/.test(left.key) || left.key === 'у') return false;
  }
  return false;
}

/** True where a word for a street follows: «Луганська вулиця», «Лисичанське шосе». */
export const precedesStreet = (tokens: readonly Token[], to: number): boolean =>
  after.test(tokens[to]?.key ?? '');
