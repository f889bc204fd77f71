import type { SeedStory } from '../story.ts';
import { borders, decree, dfrrData, railLines, register, strategyText } from './sources.ts';

/** What the strategy is, where it reaches, goal by goal, and what it lacks. */
export const strategyIn12Minutes: SeedStory = {
  id: 'strategy-in-12-minutes',
  story: {
    titleUk: 'Стратегія за 12 хвилин',
    titleEn: 'The strategy in 12 minutes',
    summaryUk: 'Що таке стратегія, куди вона дістає, цілі одна за одною, прогалини й гроші.',
    summaryEn: 'What the strategy is, where it reaches, goal by goal, the gaps and the money.',
    data: { follows: 'newest' },
    steps: [
      {
        id: 'what',
        titleUk: 'Що таке ця стратегія',
        titleEn: 'What this strategy is',
        textUk:
          'Стратегія розвитку Луганської області на 2021–2027 роки – це дерево:\n\n- **4** стратегічні цілі,\n- **11** оперативних цілей,\n- **29** завдань,\n- **125** орієнтовних сфер реалізації проєктів.',
        textEn:
          'The Development Strategy of Luhansk oblast for 2021–2027 is a tree:\n\n- **4** strategic goals,\n- **11** objectives,\n- **29** tasks,\n- **125** project areas.',
        notesUk:
          'Почніть із дерева, а не з карти: кожен елемент має код, і за ним його легко знайти. Скажіть, що текст офіційний і не змінений, а англійський переклад неофіційний.',
        notesEn:
          'Begin with the tree, not with the map: every item has a code by which it is found. Say that the text is official and unchanged, and that the English is an unofficial translation.',
        view: 'lang=uk&v=1',
        seconds: 60,
        sources: [strategyText],
      },
      {
        id: 'land',
        titleUk: 'Земля, про яку йдеться',
        titleEn: 'The land it speaks of',
        textUk:
          'Область – це **8** районів і **37** громад. Стратегію писали, коли її перетинала лінія розмежування 2015–2022 років: чотири райони з одинадцятьма громадами уряд не контролював.',
        textEn:
          'The oblast has **8** raions and **37** hromadas. When the strategy was written, the line of contact of 2015–2022 ran across it: four raions with eleven hromadas were not under government control.',
        notesUk:
          'Лінія тут – межа громад, якою її було описано у 2019 році; місцями вона відхиляється на кілька кілометрів. Про те, що сталося після лютого 2022 року, карта каже окремо, з датою і джерелом для кожної громади.',
        notesEn:
          'The line here is the border of hromadas by which it was described in 2019; in places it is some kilometres off. What happened after February 2022 the map tells apart, with a date and a source for each hromada.',
        view: 'hide=frame,links&lang=uk&select=contact-line-2015-2022&v=1#map=7/48.99/39.14',
        seconds: 60,
        sources: [borders, decree],
      },
      {
        id: 'reach',
        titleUk: 'Куди вона дістає',
        titleEn: 'Where it reaches',
        textUk:
          'Лише **12** зі 125 сфер називають місце або об’єкт. Ще **13** описують територію, **50** – вид місця, **48** стосуються області загалом, **2** – партнерів за її межами.\n\nТому на карті **57** сфер, а **68** лежать на полиці поруч – і ні одна не зникає.',
        textEn:
          'Only **12** of the 125 areas name a place or an object. Another **13** describe a territory, **50** a kind of place, **48** concern the oblast as a whole and **2** partners beyond it.\n\nSo **57** areas are on the map and **68** lie on the shelf beside it, and none is lost.',
        notesUk:
          'Це головна чесність атласу: те, чого не можна показати на карті, не ставлять у центр області. Карта плюс полиця завжди дають усе.',
        notesEn:
          'This is the atlas’s first honesty: what cannot be shown on a map is not pinned to the middle of the oblast. Map plus shelf is always the total.',
        view: 'lang=uk&scope=named_object,named_place&v=1',
        seconds: 60,
        sources: [strategyText],
      },
      {
        id: 'goal-1',
        titleUk: 'Ціль 1. Економічне зростання',
        titleEn: 'Goal 1. Economic growth',
        textUk:
          'Найбільша гілка дерева: **48** сфер, з них **11** на карті. Тут шахти й Луганська ТЕС, індустріальні парки, конезаводи, професійна освіта та університети.',
        textEn:
          'The largest branch of the tree: **48** areas, **11** of them on the map. Here are the mines and Luhansk thermal power plant, industrial parks, horse farms, vocational schools and universities.',
        notesUk:
          'Більшість сфер цієї цілі – правила й підтримка, що діють скрізь, тому на полиці їх 37.',
        notesEn:
          'Most areas of this goal are rules and support that work everywhere, so 37 of them are on the shelf.',
        view: 'item=1&lang=uk&v=1',
        seconds: 60,
        sources: [strategyText],
      },
      {
        id: 'goal-2',
        titleUk: 'Ціль 2. Критична інфраструктура',
        titleEn: 'Goal 2. Critical infrastructure',
        textUk:
          'Найближча до землі ціль: **13** із **17** сфер мають місце на карті. Лікарні, вода, дороги, залізниця та Сєвєродонецька ТЕЦ.',
        textEn:
          'The goal nearest to the ground: **13** of its **17** areas have a place on the map. Hospitals, water, roads, the railway and the Sievierodonetsk combined heat and power plant.',
        notesUk:
          'Якщо питатимуть про назву ТЕЦ: місто від 2024 року зветься Сіверськодонецьк, а підприємство в тексті стратегії – ДП «Сєвєродонецька ТЕЦ».',
        notesEn:
          'If asked about the name: since 2024 the city is called Siverskodonetsk, while the enterprise in the text of the strategy is the state enterprise “Sievierodonetsk CHP”.',
        view: 'item=2&lang=uk&v=1',
        seconds: 60,
        sources: [strategyText],
      },
      {
        id: 'railway',
        titleUk: 'Три залізниці в одному завданні',
        titleEn: 'Three railways in one task',
        textUk:
          'Завдання **2.1.2** – єдине, де стратегія називає лінії поіменно:\n\n- з’єднати гілку Кіндрашівська-Нова – Лантратівка із залізничною системою України,\n- електрифікувати Попасна – Куп’янськ,\n- модернізувати Новозолотарівка – Лиман.',
        textEn:
          'Task **2.1.2** is the one in which the strategy names lines:\n\n- to join the Kindrashivska-Nova–Lantrativka branch line to the railway system of Ukraine,\n- to electrify Popasna–Kupiansk,\n- to modernise Novozolotarivka–Lyman.',
        notesUk:
          'Про першу з них є окрема історія: «Залізниця, що повертає північ області». Дві інші накреслено пунктиром: у відкритих даних їхніх колій уже немає, між станціями проведено прямі.',
        notesEn:
          'The first has a story of its own: “The railway that brings back the north of the oblast”. The other two are dashed: open data no longer hold their tracks, so straight lines join the stations.',
        view: 'item=2.1.2&kind=railway_line,railway_station&lang=uk&v=1#map=7.4/49.2/37.88',
        seconds: 60,
        sources: [strategyText, railLines],
      },
      {
        id: 'goal-3',
        titleUk: 'Ціль 3. Управління для людини',
        titleEn: 'Goal 3. People-centred governance',
        textUk:
          '**43** сфери, **24** з них на карті – здебільшого через громади: школи, садочки, спорт, вода, енергоефективність, заповідні території.',
        textEn:
          '**43** areas, **24** of them on the map, mostly through hromadas: schools, preschools, sport, water, energy efficiency, protected areas.',
        notesUk: 'Саме сюди лягає більшість відомих проєктів: 122 зі 162.',
        notesEn: 'Most of the known projects belong here: 122 of 162.',
        view: 'item=3&lang=uk&v=1',
        seconds: 60,
        sources: [strategyText],
      },
      {
        id: 'goal-4',
        titleUk: 'Ціль 4. Безпека й ідентичність',
        titleEn: 'Goal 4. Security and identity',
        textUk:
          '**17** сфер, **9** на карті: безпечне життя і пересування поблизу лінії розмежування, телерадіосигнал, інтернет у селах.\n\nЖодного проєкту в реєстрі ця ціль поки що не має.',
        textEn:
          '**17** areas, **9** on the map: safe living and travelling near the line of contact, television and radio, the internet in villages.\n\nThe register does not know a single project for this goal yet.',
        notesUk:
          'Порожньо – не значить «нічого не робили»: це значить, що у відкритих джерелах, які ми маємо, такого проєкту не знайдено.',
        notesEn:
          'Empty does not mean that nothing was done: it means that no such project was found in the open sources at hand.',
        view: 'item=4&lang=uk&v=1',
        seconds: 60,
        sources: [strategyText, register],
      },
      {
        id: 'projects',
        titleUk: 'Що вже відомо про проєкти',
        titleEn: 'What is known of projects',
        textUk:
          'У реєстрі **162** проєкти. **116** можна показати на карті, **46** стосуються області загалом або місць без координат.',
        textEn:
          'The register holds **162** projects. **116** can be shown on the map, **46** concern the oblast as a whole or places without coordinates.',
        notesUk:
          'Реєстр починається з відкритих даних: Державний фонд регіонального розвитку 2018–2021 років, донори, банки, бюджети. Кожен запис має джерело.',
        notesEn:
          'The register begins with open data: the State Fund for Regional Development 2018–2021, donors, banks, budgets. Every record names its source.',
        view: 'hide=education,energy,frame,health,links,nature,rail,rivers,roads,services,stations,utilities&lang=uk&v=1&view=projects',
        seconds: 60,
        sources: [register, dfrrData],
      },
      {
        id: 'gaps',
        titleUk: 'Де порожньо',
        titleEn: 'Where it is empty',
        textUk:
          'Рядки – завдання, стовпці – райони. **16** завдань із 29 мають хоча б один проєкт, **13** – жодного. Серед порожніх усі п’ять завдань цілі 4.',
        textEn:
          'Rows are tasks, columns are raions. **16** of the 29 tasks have at least one project, **13** have none. All five tasks of goal 4 are among the empty ones.',
        notesUk:
          'Порожня клітинка каже, чому вона порожня: немає проєкту, немає даних або територія тепер недосяжна.',
        notesEn:
          'An empty cell says why it is empty: no project, no data, or land that cannot be reached now.',
        view: 'lang=uk&v=1&view=matrix',
        seconds: 60,
        sources: [register, strategyText],
      },
      {
        id: 'money',
        titleUk: 'Скільки це коштує',
        titleEn: 'How much money',
        textUk:
          'Заплановане, виділене й виплачене **не додають** одне до одного:\n\n- заплановано 2 925,5 млн грн;\n- виділено 109,4 млн грн, 102,2 млн євро і 100,0 млн дол.;\n- виплачено 1 208,0 млн грн.',
        textEn:
          'What was planned, committed and disbursed is **never added up**:\n\n- planned: 2,925.5 million hryvnias;\n- committed: 109.4 million hryvnias, 102.2 million euros and 100.0 million dollars;\n- disbursed: 1,208.0 million hryvnias.',
        notesUk:
          'Суми, що покривають кілька областей, країну загалом або лише пропозиції, сюди не входять; їх перелічено поруч із причиною.',
        notesEn:
          'Sums that cover several oblasts, the whole country, or proposals alone are not in these figures; they are listed beside with the reason.',
        view: 'lang=uk&v=1&view=charts',
        seconds: 60,
        sources: [register, dfrrData],
      },
      {
        id: 'sum',
        titleUk: 'Що з цим робити далі',
        titleEn: 'What to do with it',
        textUk:
          'Планувальникам – бачити прогалини й вести реєстр. Донорам – бачити, що вже профінансовано, а що ні. Усім – питати: кожна цифра має джерело, кожен вигляд має адресу.',
        textEn:
          'For planners: see the gaps and keep the register. For donors: see what is funded and what is not. For all: ask. Every figure has a source and every view an address.',
        notesUk:
          'Покажіть QR-код: він веде саме сюди, на цей вигляд карти. Запитання можна ставити просто на карті.',
        notesEn:
          'Show the QR code: it leads to this very view of the map. Questions can be asked on the map itself.',
        view: 'lang=uk&v=1',
        seconds: 60,
        sources: [strategyText, register],
      },
    ],
  },
};
