import { foldWord } from '../text/fold.ts';

/** Beginnings of the names of places beyond the oblast, folded. */
const stems = `
  київ києв харків харков одес одещ львів львов дніпро донецк донеччин запоріж полтав миколаєв миколаїв
  херсон чернігів чернігов сумськ сумщ сумах вінниц вінничч житомир рівненськ рівненщ луцьк волин ужгород
  закарпат тернопіл тернопол хмельниц черкас чернівц буковин кропивниц кіровоград івано-франків франківськ
  франківщ маріупол краматорськ слов'янськ словянськ бахмут бахмутськ покровськ костянтинівськ костянтинівк
  торецьк дружківк добропіл авдіївк волновах ізюм чугуїв лозов балакл полтавщ галичин криворіж кривого кривому
  мелітопол бердянськ енергодар нікопол павлоград кременчу умань крим севастопол сімферопол росі москв
  воронеж ростов бєлгород брянщ польщ румун молдов канад грузі kyiv kharkiv odesa lviv dnipro donetsk
  poltava mykolaiv kherson zaporizhzhia kramatorsk sloviansk mariupol bakhmut crimea russia`
  .trim()
  .split(/\s+/)
  .map(foldWord);

const byStart = Map.groupBy(stems, (stem) => stem.slice(0, 3));
const ordinary = /^(?:росі[йя]нин|кримінал|розов)/;

/** True for a word that begins like the name of a place beyond the oblast. */
export function isElsewhere(key: string): boolean {
  const near = byStart.get(key.slice(0, 3));
  return near !== undefined && !ordinary.test(key) && near.some((stem) => key.startsWith(stem));
}
