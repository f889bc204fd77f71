import type { SeedStory } from '../story.ts';
import {
  borders,
  dfrrData,
  eibRoads,
  germany,
  nefco,
  register,
  strategyText,
  worldBank,
} from './sources.ts';

/** For donors: what was planned, committed and disbursed, where and for what. */
export const money2018To2021: SeedStory = {
  id: 'money-2018-2021',
  story: {
    titleUk: 'Куди пішли гроші 2018–2021',
    titleEn: 'Where the money went 2018–2021',
    summaryUk:
      'Для донорів: що заплановано, виділено й виплачено, де й на що, і чого в сумах немає.',
    summaryEn:
      'For donors: what was planned, committed and disbursed, where and for what, and what the sums leave out.',
    data: { follows: 'newest' },
    steps: [
      {
        id: 'frame',
        titleUk: 'Про що ці цифри',
        titleEn: 'What these figures are',
        textUk:
          'З 2018 до 2021 року атлас знає **150** проєктів області: щось було заплановано, виділено або виплачено. **110** із них видно на карті, **40** – на полиці.',
        textEn:
          'For 2018 to 2021 the atlas knows **150** projects of the oblast for which something was planned, committed or disbursed. **110** of them are on the map, **40** on the shelf.',
        notesUk:
          'Межі чесні: це те, що є у відкритих джерелах. Порожнє місце на карті не доводить, що там нічого не робили.',
        notesEn:
          'The limits are plain: this is what open sources hold. An empty spot on the map does not prove that nothing was done there.',
        view: 'from=2018&hide=frame,links&lang=uk&to=2021&v=1&view=projects',
        seconds: 45,
        sources: [register],
      },
      {
        id: 'kinds',
        titleUk: 'Три види грошей',
        titleEn: 'Three kinds of money',
        textUk:
          '- заплановано **2 482,1 млн грн**;\n- виділено **109,4 млн грн**, **100,4 млн євро** і **100,0 млн дол.**;\n- виплачено **1 083,0 млн грн**.\n\nЇх не можна скласти: одна гривня проходить усі три стани.',
        textEn:
          '- planned: **2,482.1 million hryvnias**;\n- committed: **109.4 million hryvnias**, **100.4 million euros** and **100.0 million dollars**;\n- disbursed: **1,083.0 million hryvnias**.\n\nThey cannot be added up: one hryvnia passes through all three.',
        notesUk:
          'Позики в євро й доларах лишаються у своїй валюті. Перерахунок можна ввімкнути, і тоді поруч стоять курс і рік.',
        notesEn:
          'Loans in euros and dollars stay in their own currency. They can be converted, and then the rate and its year stand beside them.',
        view: 'from=2018&lang=uk&to=2021&v=1&view=charts',
        seconds: 60,
        sources: [register, dfrrData],
      },
      {
        id: 'fund',
        titleUk: 'Державний фонд регіонального розвитку',
        titleEn: 'The State Fund for Regional Development',
        textUk:
          'Найповніший ряд даних: **117** проєктів, заплановано **1 303,3 млн грн**, виплачено **1 053,4 млн грн**. **95** проєктів – на карті.',
        textEn:
          'The fullest series: **117** projects, **1,303.3 million hryvnias** planned, **1,053.4 million hryvnias** disbursed. **95** of the projects are on the map.',
        notesUk:
          'У джерелі для кожного року є дві суми: план на рік і виконання. Невиконане переходить у план наступного року, тому сума планів більша за вартість робіт.',
        notesEn:
          'The source has two sums for each year: planned and executed. What was not executed comes again in the next year’s plan, so the sum of plans is more than the cost of the works.',
        view: 'from=2018&funder=dfrr&hide=frame,links&lang=uk&select=funder:dfrr&to=2021&v=1&view=projects',
        seconds: 60,
        sources: [dfrrData],
      },
      {
        id: 'years',
        titleUk: 'План і виконання за роками',
        titleEn: 'Planned and executed by year',
        textUk:
          '- 2018: заплановано 401,3, виплачено 255,7 млн грн;\n- 2019: 453,8 і 371,3;\n- 2020: 226,8 і 205,5;\n- 2021: 221,5 і 221,0.\n\nРозрив закрився: з 64 % у 2018 році до майже 100 % у 2021-му.',
        textEn:
          '- 2018: 401.3 planned, 255.7 million hryvnias disbursed;\n- 2019: 453.8 and 371.3;\n- 2020: 226.8 and 205.5;\n- 2021: 221.5 and 221.0.\n\nThe gap closed: from 64 % in 2018 to nearly 100 % in 2021.',
        notesUk:
          'Не кажіть «стали краще працювати»: плани 2020 і 2021 років удвічі менші, ніж 2019-го.',
        notesEn:
          'Do not say that work became better: the plans of 2020 and 2021 are half of that of 2019.',
        view: 'chart=deviation&from=2018&funder=dfrr&lang=uk&to=2021&v=1&view=charts',
        seconds: 75,
        sources: [dfrrData],
      },
      {
        id: 'raions',
        titleUk: 'У яких районах',
        titleEn: 'In which raions',
        textUk:
          'Виплачено з фонду за чотири роки:\n\n- Сіверськодонецький район – **756,2 млн грн**;\n- Старобільський – **145,5**;\n- Сватівський – **103,7**;\n- Щастинський – **47,4**.',
        textEn:
          'Disbursed by the fund in four years:\n\n- Siverskodonetsk raion: **756.2 million hryvnias**;\n- Starobilsk raion: **145.5**;\n- Svatove raion: **103.7**;\n- Shchastia raion: **47.4**.',
        notesUk:
          'Чотири інші райони у 2018–2021 роках уряд не контролював. Виплат фонду там дані не знають, і карта показує це візерунком, а не нулем.',
        notesEn:
          'The other four raions were not under government control in 2018–2021. The data know of no payments of the fund there, and the map shows that by a pattern, not by a zero.',
        view: 'from=2018&funder=dfrr&hide=education,energy,frame,health,links,nature,rail,rivers,roads,services,stations,utilities&lang=uk&measure=sum&paid=disbursed&shade=1&to=2021&v=1',
        seconds: 60,
        sources: [dfrrData, borders],
      },
      {
        id: 'hromadas',
        titleUk: 'У яких громадах',
        titleEn: 'In which hromadas',
        textUk:
          'Чотири громади отримали дві третини: Кремінська **185,2 млн грн**, Сєвєродонецька **168,6**, Рубіжанська **167,9**, Лисичанська **167,9**.',
        textEn:
          'Four hromadas received two thirds: Kreminna **185.2 million hryvnias**, Sievierodonetsk **168.6**, Rubizhne **167.9**, Lysychansk **167.9**.',
        notesUk:
          'Якщо питатимуть про суму на людину: Кремінська громада менша за інші три, тож на жителя припадає найбільше.',
        notesEn:
          'If asked about the sum for each person: Kreminna hromada is smaller than the other three, so it received the most for each inhabitant.',
        view: 'from=2018&funder=dfrr&hide=education,energy,frame,health,links,nature,rail,rivers,roads,services,stations,utilities&lang=uk&measure=sum&paid=disbursed&shade=1&to=2021&units=hromada&v=1#map=8.4/48.98/38.09',
        seconds: 60,
        sources: [dfrrData, borders],
      },
      {
        id: 'tasks',
        titleUk: 'На що',
        titleEn: 'What for',
        textUk:
          'Найбільше – на громади: **356,7 млн грн** за завданням 3.2.2 (школи, садочки, спорт, культура). Далі лікарні 2.2.1 – **170,6**, обласні заклади 3.2.1 – **147,3**, дороги й мости 2.1.2 – **141,1**, енергоефективність 3.3.4 – **131,8**.',
        textEn:
          'Most of it for hromadas: **356.7 million hryvnias** under task 3.2.2 (schools, preschools, sport, culture). Then hospitals 2.2.1: **170.6**, oblast institutions 3.2.1: **147.3**, roads and bridges 2.1.2: **141.1**, energy efficiency 3.3.4: **131.8**.',
        notesUk:
          'Завдання проєктам приписано за ключовими словами й перевірено вручну лише частково: кожен проєкт каже, чи це підтверджено.',
        notesEn:
          'Tasks were assigned by keywords and only in part checked by hand: every project says whether it is confirmed.',
        view: 'chart=flows&from=2018&funder=dfrr&lang=uk&paid=disbursed&to=2021&v=1&view=charts',
        seconds: 60,
        sources: [dfrrData, strategyText],
      },
      {
        id: 'not-executed',
        titleUk: 'Заплановане, але не виплачене',
        titleEn: 'Planned but not disbursed',
        textUk:
          'Найбільша різниця – будівля для ветеринарної лабораторії в Лисичанську: заплановано **38,6 млн грн**, виплачено **0**. На Білогорівські водоводи заплановано 77,3, виплачено 53,7 млн грн.',
        textEn:
          'The largest difference is a building for the veterinary laboratory in Lysychansk: **38.6 million hryvnias** planned, **0** disbursed. For the Bilohorivka water mains 77.3 were planned and 53.7 million hryvnias disbursed.',
        notesUk: 'Джерело не каже, чому кошти не витрачено. Не пояснюйте того, чого воно не каже.',
        notesEn:
          'The source does not say why the money was not spent. Do not explain what it does not say.',
        view: 'from=2018&funder=dfrr&hide=frame,links&lang=uk&select=project:dfrr-2019-098&to=2021&v=1#map=10/48.91/38.43',
        seconds: 60,
        sources: [dfrrData],
      },
      {
        id: 'donors',
        titleUk: 'Донори й банки',
        titleEn: 'Donors and banks',
        textUk:
          '**23** проєкти. Європейський інвестиційний банк: позика **100 млн євро** на 183 км доріг. Світовий банк: **100 млн дол.** на область загалом. NEFCO: **0,42 млн євро** на освітлення Рубіжного. Німеччина: виплачено **26,9 млн грн** на житло для ВПО.',
        textEn:
          '**23** projects. European Investment Bank: a loan of **100 million euros** for 183 km of roads. World Bank: **100 million dollars** for the oblast as a whole. NEFCO: **0.42 million euros** for street lighting in Rubizhne. Germany: **26.9 million hryvnias** disbursed for housing of internally displaced people.',
        notesUk:
          'Позика Світового банку лежить на полиці: вона для всієї підконтрольної частини області, і на карті її ставити нікуди.',
        notesEn:
          'The World Bank’s loan is on the shelf: it is for the whole part of the oblast under control, and there is no one place for it on the map.',
        view: 'from=2018&hide=frame,links&lang=uk&select=project:eib-roads-2020&source=donor,ifi&to=2021&v=1&view=projects',
        seconds: 75,
        sources: [eibRoads, worldBank, nefco, germany],
      },
      {
        id: 'left-out',
        titleUk: 'Чого в сумах немає',
        titleEn: 'What the sums leave out',
        textUk:
          '**25** сум не враховано, і для кожної сказано чому: **8** – на кілька областей, **7** – лише пропозиції, **6** – контрольні суми планів, **3** – складові вже врахованого, **1** – без суми.\n\nТак ніщо не пораховано двічі.',
        textEn:
          '**25** sums are not counted, each with its reason: **8** cover several oblasts, **7** are proposals, **6** are control totals of plans, **3** are components of what is counted already, **1** has no amount.\n\nSo nothing is counted twice.',
        notesUk:
          'Завершіть запрошенням: список із причинами відкривається під сумами, і його можна забрати у CSV або XLSX.',
        notesEn:
          'End with an invitation: the list with its reasons opens beneath the sums, and can be taken away as CSV or XLSX.',
        view: 'from=2018&hide=frame,links&lang=uk&to=2021&v=1&view=projects',
        seconds: 60,
        sources: [register],
      },
    ],
  },
};
