/** Texts to try, each with something that is not as plain as it looks. */
export const examples = {
  uk: [
    'Капітальний ремонт дороги Лисичанськ – Рубіжне та мосту через Сіверський Донець',
    'Електрифікація ділянки залізниці Попасна – Куп’янськ і шахти області',
    'Щастя дітей у місті Щастя: школа на вулиці Луганській, м. Старобільськ',
    'Лікарня в с. Петрівка; водогін для Сєвєродонецька та Кремінської громади',
  ],
  en: [
    'Repair of the road from Lysychansk to Rubizhne and of schools in Starobilsk',
    'Drinking water for Sievierodonetsk, Kreminna and the rural areas of Luhansk oblast',
    'Luhansk thermal power plant, coal mines and horse farms',
    'A new hospital in Bilovodsk, with support from the city of Kharkiv',
  ],
} as const;
