import type { Place } from '@stratlas/geodata/place';
import { isAdjectival } from '../grammar/decline.ts';
import type { Tier } from './reading.ts';

const words = (text: string) => new Set(text.split(/\s+/));

/** Names that are ordinary words too. Adjectives (Веселе, Дачне) are known by their ending. */
const commonWords = words(`
  Щастя Троїцьке Золоте Гірське Нижнє Алмазна Хрустальний Антрацит Кипуче Широкий Айдар Привілля Роздолля
  Промінь Прогрес Маяк Озеро Курган Садки Ями Піски Лози Копані Кошари Тополі Узлісся Розквіт
  Гірник Металіст Діброва Лиман Батир Плотина Суходіл Замостя Буран Індустрія Побєда Городище
  Жолобок Водоток Вітрогон Поріччя Містки Круглик Кринички Успенка Покровка Сокільники Плугатар
  Залиман Байрачки Вільшани Зимівники Козарик Калинник Крепи Валуйки Провалля Пришиб Балка Загір’я
  Вишневе Дубове Липове Березове Осикове Осинове Тернове Лугове Польове Степове Травневе Калинове
  Грушове Малинове Рогове Горіхове Оріхове Вільхове Берегове Лозове Шахове Жовтневе Шахтарське
  Кримське Полтавське Запорізьке Тарабани Ковпаки Михайлюки Преображенне Воскресенівка Караяшник Говоруха Шапран Солонці
  Счастье Золотое Горское Приволье Троицкое`);

/** Names of people, or of places that most texts mean when they use the word. */
const strictNames = words(`
  Шевченко Марія Тамара Надія Полтава Запоріжжя Хмельницький Карпати Кубань Павлоград Донецький
  Центральний Дружба Македонівка Макіївка Криворіжжя Лисичанський Буткевич Баштевич Іващенко
  Петренкове Габун Садовий Новий Маріуполь Урало-Кавказ Зелений Сосновий Західний Трубний
  Lyman Shevchenko Mariia Nadiia Poltava Zaporizhzhia Khmelnytskyi Karpaty Kuban Pavlohrad
  Donetskyi Tsentralnyi Druzhba Makedonivka Makiivka Kryvorizhzhia Petrivka Ozero Dachne Myrne Vesele`);

/** Towns of the oblast whose name is borne elsewhere too. */
const sharedNames = words(`
  Ровеньки Первомайськ Золоте Гірське Троїцьке Марківка Голубівка Вознесенівка Кіровськ Свердловськ
  Артемівськ Стаханов Краснодон Привілля Широкий Айдар Хрустальний Комунарськ Олександрівськ
  Петровське Щастя Отаманівка Сорокине Нижня Калинове
  Rovenky Pervomaisk Zolote Hirske Troitske Markivka Holubivka Voznesenivka Kirovsk Sverdlovsk
  Artemivsk Stakhanov Krasnodon Pryvillia Khrustalnyi Komunarsk Otamanivka Sorokyne Kalynove`);

/** A city, or the centre of a hromada. */
export const isTown = (place: Place): boolean =>
  place.kind === 'settlement' &&
  (place.attributes.category === 'city' || place.attributes.centreOf !== undefined);

/** True where a name alone does not tell that the place lies in this oblast. */
export const isShared = (place: Place, name: string, current: boolean): boolean =>
  place.kind === 'settlement' && (!isTown(place) || !current || sharedNames.has(name));

/** «Борівське», «Безгинове», «Тимошине» look like adjectives but are no words of their own. */
const isNameOnly = (name: string) => /(?:[сц]ьк|ин|їн|ов|ев|єв)е$/.test(name);

/** The tier of one name of a settlement; `current` is false for a name that it no longer has. */
export function tierOf(place: Place, name: string, current: boolean): Tier {
  if (place.kind !== 'settlement') return 'plain';
  if (!current || strictNames.has(name)) return 'strict';
  if (isTown(place)) return commonWords.has(name) ? 'common' : 'distinct';
  if (commonWords.has(name)) return 'common';
  const oneWord = !/[ -]/.test(name);
  return oneWord && isAdjectival(name.toLowerCase()) && !isNameOnly(name) ? 'common' : 'plain';
}
