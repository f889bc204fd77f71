const soft: Record<string, string> = { к: 'ц', г: 'з', х: 'с' };

/** The stem before «і» of the dative and locative: Дуванк- → Дуванц-, Комишувах- → Комишувас-. */
export const soften = (stem: string): string =>
  stem.slice(0, -1) + (soft[stem.at(-1) ?? ''] ?? stem.slice(-1));

/** The stem before «ю» of the instrumental: Астрахан- → Астраханн-. */
export const double = (stem: string): string => stem + stem.slice(-1);

/** The genitive plural without an ending: Кринич(к)и → Криничок, Ровеньки → Ровеньок, Копальні → Копалень. */
export function bare(stem: string): string {
  if (/[бвгджзлмнпрстхцчш]к$/.test(stem)) return `${stem.slice(0, -1)}ок`;
  if (/ньк$/.test(stem)) return `${stem.slice(0, -2)}ьок`;
  if (/льн$/.test(stem)) return `${stem.slice(0, -2)}ен`;
  return stem.replace(/^(.*)о([бвдлр])$/, '$1і$2');
}

const obliques: [RegExp, string][] = [
  [/піль$/, 'поль'],
  [/діл$/, 'дол'],
  [/ріг$/, 'рог'],
  [/міст$/, 'мост'],
  [/промінь$/, 'промень'],
  [/([бдкт])ок$/, '$1к'],
  [/([кнрв])ець$/, '$1ць'],
];

/** The stem of the cases after the nominative: Суходіл → Суходол-, Жолобок → Жолобк-. */
export function oblique(word: string): string {
  const rule = obliques.find(([closed]) => closed.test(word));
  return rule ? word.replace(rule[0], rule[1]) : word;
}
