/**
 * One way to decline: the names that follow it, what is cut from them, and the endings of the
 * seven cases in their usual order. `/` parts variants; `*` softens the last consonant of the
 * stem (к→ц, г→з, х→с); `+` doubles it; `0` is the genitive plural without an ending.
 */
export interface Paradigm {
  when: RegExp;
  cut: number;
  cases: string;
}

/** Adjectives, and the many names that are declined like them: Рубіжне, Попасна, Хрустальний. */
export const adjectives: Paradigm[] = [
  { when: /ий$/, cut: 2, cases: 'ий|ого|ому|ий|им|ому/ім|ий' },
  { when: /ій$/, cut: 2, cases: 'ій|ього|ьому|ій|ім|ьому/ім|ій' },
  { when: /е$/, cut: 1, cases: 'е|ого|ому|е|им|ому/ім|е' },
  { when: /є$/, cut: 1, cases: 'є|ього|ьому|є|ім|ьому/ім|є' },
  { when: /а$/, cut: 1, cases: 'а|ої|ій|у|ою|ій|а' },
  { when: /я$/, cut: 1, cases: 'я|ьої|ій|ю|ьою|ій|я' },
  { when: /[ії]в$/, cut: 2, cases: 'ів|ового|овому|ів|овим|овому|ів' },
  { when: /(?:ськ|цьк|зьк|н|в|л)і$/, cut: 1, cases: 'і|их|им|і|ими|их|і' },
];

const neuter = /(?:(.)\1|[’']|ст)я$/;

/** Nouns, by their endings; the first that fits wins. */
export const nouns: Paradigm[] = [
  { when: neuter, cut: 1, cases: 'я|я|ю|я|ям|і/ї|я' },
  { when: /[аеиіоуїє]я$/, cut: 1, cases: 'я|ї|ї|ю|єю|ї|є' },
  { when: /я$/, cut: 1, cases: 'я|і|і|ю|ею|і|е' },
  { when: /[жчшщц]а$/, cut: 1, cases: 'а|і|і|у|ею|і|е' },
  { when: /а$/, cut: 1, cases: 'а|и|*і|у|ою|*і|о' },
  { when: /(?:щ|л|ж)е$/, cut: 1, cases: 'е|а/я|у/ю|е|ем|і|е' },
  { when: /о$/, cut: 1, cases: 'о|а|у/ові|о|ом|*і/у|о' },
  { when: /[ґкхгрбпвмдтнсз]и$/, cut: 1, cases: 'и|ів/0|ам|и|ами|ах|и' },
  { when: /[жчшщц]і$/, cut: 1, cases: 'і|ів/0|ам/ям|і|ами/ями|ах/ях|і' },
  { when: /і$/, cut: 1, cases: 'і|ів/0ь|ям|і|ями|ях|і' },
  { when: /(?:кубан|астрахан|луган|централ)ь$/, cut: 1, cases: 'ь|і|і|ь|+ю|і|е' },
  { when: /розсош$/, cut: 0, cases: '|і|і||+ю|і|е' },
  { when: /ь$/, cut: 1, cases: 'ь|я/ю|ю/еві|ь|ем|і/ю/еві|ю' },
  { when: /й$/, cut: 1, cases: 'й|я/ю|ю/єві|й|єм|ї/ю/єві|ю' },
  { when: /[жчшщ]$/, cut: 0, cases: '|а/у|у/еві||ем|і/у/еві|е' },
  { when: /ець$/, cut: 1, cases: 'ь|я|ю/еві|ь|ем|і/ю/еві|ю' },
  { when: /(?:ов|ев|єв|ін|їн)$/, cut: 0, cases: '|а|у/ові||ом/им|і/у/ові|е' },
  { when: /р$/, cut: 0, cases: '|а/у/я|у/ю/ові/еві||ом/ем|і/у/ю/ові|е' },
  { when: /[бвгґдзклмнпстфх]$/, cut: 0, cases: '|а/у|у/ові||ом|*і/у/ові|е/у' },
];
