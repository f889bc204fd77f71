import { foldWord } from '../text/fold.ts';
import { gap, joinsAfterPoint } from '../text/gaps.ts';
import type { Token } from '../text/tokens.ts';

const firstNames = new Set(
  `іван івана івану петро петра микола миколи олександр олександра олександрі сергій сергія андрій
  андрія володимир володимира юрій юрія олег олега ігор ігоря віктор віктора василь василя михайло
  михайла анатолій анатолія дмитро дмитра тарас тараса богдан богдана євген євгена роман романа павло
  павла григорій григорія степан степана максим максима артем артема денис дениса олексій олексія
  віталій віталія валерій валерія геннадій геннадія борис бориса леонід леоніда станіслав станіслава
  вадим вадима руслан руслана ярослав ярослава антон антона едуард едуарда федір федора яків якова
  ольга ольги ольгу олена олени олену наталія наталії наталя наталі тетяна тетяни ірина ірини ірину
  марія марії марію оксана оксани світлана світлани людмила людмили галина галини ганна ганни анна
  анни катерина катерини юлія юлії вікторія вікторії надія надії лариса лариси валентина валентини
  любов любові ніна ніни лідія лідії софія софії діана діани аліна аліни інна інни іванна`
    .split(/\s+/)
    .map(foldWord),
);
const patronymic = /(?:ович|йович|евич|івн|ївн)(?:|а|у|ем|ові|еві|і|и|ою)$/;
/** Roles whose bearer is named next; «мер Лисичанська» and «голова Луганської обл.» are not such. */
const roles =
  /^(?:пан|пані|пана|панові|директор\p{L}{0,3}|депутат\p{L}*|письменни\p{L}+|поет\p{L}*|художни\p{L}+|тренер\p{L}*|режисер\p{L}*|громадян(?:ин|ка|ина|ки)|учитель|вчитель\p{L}*|лікар|хірург|професор|академік|співак|співачка|актор\p{L}*|воїн|капітан|майор|лейтенант|сержант|полковник|генерал|прізвищ\p{L}+|родина|журналіст\p{L}*|блогер\p{L}*|адвокат\p{L}*|mr|mrs|dr)$/u;
const namedAfter = /^(?:імені|ім|пам’яті|памяті|named)$/;

const isInitial = (token: Token | undefined): boolean =>
  token !== undefined && token.end - token.start === 1 && token.shape === 'title';

const isFirstName = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.shape !== 'lower' &&
  (firstNames.has(token.key) || patronymic.test(token.key));

/** «О. Луганський», «І.П. Лисичанського», «Тарас Щастя», «поетеса Лисичанська», «імені Луганського». */
export function followsName(tokens: readonly Token[], at: number): boolean {
  const [token, left] = [tokens[at], tokens[at - 1]];
  if (!token || !left || !joinsAfterPoint(token.gap) || token.gap & gap.quote) return false;
  if (isInitial(left)) return (token.gap & gap.point) !== 0;
  if (left.key === 'героїв' && namedAfter.test(tokens[at - 2]?.key ?? '')) return true;
  return isFirstName(left) || roles.test(left.key) || namedAfter.test(left.key);
}

/** Roles of a place: «мер Лисичанська Олександр Заїка». */
const ofPlace = /^(?:мер|голов|мешкан|жител|керівни|началь|очільни|урожен)/;

/** «Лисичанський І. П.», «Луганська Ольга Петрівна». */
export function precedesName(tokens: readonly Token[], from: number, to: number): boolean {
  if (ofPlace.test(tokens[from - 1]?.key ?? '')) return false;
  const [right, next] = [tokens[to], tokens[to + 1]];
  if (!right || !joinsAfterPoint(right.gap)) return false;
  if (isFirstName(right)) return right.key !== 'надія';
  return isInitial(right) && (next === undefined || (next.gap & gap.point) !== 0);
}
