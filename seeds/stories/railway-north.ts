import type { SeedStory } from '../story.ts';
import { katottg, missingLink, railLines, railNeed, railSvatove, strategyText } from './sources.ts';

/** One project area told in space: the branch line and the link that it lacks. */
export const railwayNorth: SeedStory = {
  id: 'railway-north',
  story: {
    titleUk: 'Залізниця, що повертає північ області',
    titleEn: 'The railway that brings back the north of the oblast',
    summaryUk:
      'Одна сфера стратегії, розказана на карті: Кіндрашівська-Нова – Лантратівка і ланка, якої бракує.',
    summaryEn:
      'One project area told in space: Kindrashivska-Nova – Lantrativka and the missing link.',
    data: { follows: 'newest' },
    steps: [
      {
        id: 'words',
        titleUk: 'Одна фраза стратегії',
        titleEn: 'One phrase of the strategy',
        textUk:
          '«Будівництво ділянки залізниці, яка з’єднає гілку Кіндрашівська-Нова – Лантратівка із залізничною системою України»\n\nСфера **2.1.2/1** – одна з дванадцяти, що називають місце чи об’єкт.',
        textEn:
          '“Building a section of railway that will join the Kindrashivska-Nova–Lantrativka branch line to the railway system of Ukraine”\n\nArea **2.1.2/1** is one of the twelve that name a place or an object.',
        notesUk:
          'Зверніть увагу на слово «з’єднає»: гілка є, а сполучення з рештою мережі – немає.',
        notesEn:
          'Mind the word “join”: there is a branch line, and no connection with the rest of the network.',
        view: 'item=2.1.2/1&lang=uk&select=2.1.2/1&v=1#map=7.3/49.2/38.9',
        seconds: 60,
        sources: [strategyText],
      },
      {
        id: 'branch',
        titleUk: 'Гілка: 187 кілометрів',
        titleEn: 'The branch line: 187 kilometres',
        textUk:
          'Від Кіндрашівської-Нової на півдні до Лантратівки на півночі – **187 км** колії, **9** станцій і **31** зупинний пункт. Лінію не електрифіковано.',
        textEn:
          'From Kindrashivska-Nova in the south to Lantrativka in the north there are **187 km** of track, **9** stations and **31** halts. The line is not electrified.',
        notesUk:
          'Це справжня колія з OpenStreetMap, без розривів, тому її накреслено суцільною лінією.',
        notesEn: 'This is real track from OpenStreetMap without gaps, so the line is drawn solid.',
        view: 'item=2.1.2/1&lang=uk&select=rail-kindrashivska-nova-lantrativka&v=1#map=7.5/49.3/38.9',
        seconds: 60,
        sources: [railLines],
      },
      {
        id: 'south',
        titleUk: 'Південь: від нуля до Новоайдарської громади',
        titleEn: 'The south: from zero to Novoaidar hromada',
        textUk:
          'Нуль відліку – станція Кіндрашівська-Нова у Станично-Луганській громаді. Далі Городний (**19,1 км**), Полунична (**40,2**), Новий Айдар (**52,8**). Лише в Новоайдарській громаді поїзд має **11** зупинок.',
        textEn:
          'Kilometre zero is Kindrashivska-Nova station in Stanytsia Luhanska hromada. Then come Horodnyi (**19.1 km**), Polunychna (**40.2**), Novyi Aidar (**52.8**). Novoaidar hromada alone has **11** stops.',
        notesUk:
          'Увімкніть лінію розмежування 2015–2022 років: видно, як близько до неї лежить південний кінець гілки.',
        notesEn:
          'Switch the line of contact of 2015–2022 on: one sees how near to it the southern end of the branch lies.',
        view: 'item=2.1.2/1&lang=uk&select=station-node-3190877700&v=1#map=9/48.8/39.2',
        seconds: 60,
        sources: [railLines, katottg],
      },
      {
        id: 'starobilsk',
        titleUk: 'Середина: Старобільськ',
        titleEn: 'The middle: Starobilsk',
        textUk:
          '**91,2 км** – Старобільськ, майже середина гілки. Саме тут стратегія відновлює переміщений аграрний університет (**1.3.4/6**), і саме сюди мала прийти нова лінія.',
        textEn:
          '**91.2 km**: Starobilsk, nearly the middle of the branch. Here the strategy restores the relocated agrarian university (**1.3.4/6**), and here the new line was to arrive.',
        notesUk:
          'У Старобільській громаді чотири зупинки: Толоківка, Старобільськ, Затишок, Острогляд.',
        notesEn: 'Starobilsk hromada has four stops: Tolokivka, Starobilsk, Zatyshok, Ostrohliad.',
        view: 'item=2.1.2/1&lang=uk&select=station-node-6534736179&v=1#map=10/49.28/38.92',
        seconds: 45,
        sources: [railLines, strategyText],
      },
      {
        id: 'north',
        titleUk: 'Північ: Білокуракине – Лантратівка',
        titleEn: 'The north: Bilokurakyne to Lantrativka',
        textUk:
          'Білокуракине – **126,5 км**, Солідарний – **156,8**, кінцева Лантратівка – **187 км**, у Троїцькій громаді. Зупинки гілки лежать у **9** громадах трьох районів, підконтрольних уряду у 2015–2022 роках.',
        textEn:
          'Bilokurakyne is at **126.5 km**, Solidarnyi at **156.8**, and the terminus Lantrativka at **187 km**, in Troitske hromada. The stops of the branch lie in **9** hromadas of three raions that were under government control in 2015–2022.',
        notesUk:
          'Назвіть громади вголос: Станично-Луганська, Нижньотеплівська, Щастинська, Новоайдарська, Шульгинська, Старобільська, Білокуракинська, Лозно-Олександрівська, Троїцька.',
        notesEn:
          'Name the hromadas aloud: Stanytsia Luhanska, Nyzhnoteple, Shchastia, Novoaidar, Shulhynka, Starobilsk, Bilokurakyne, Lozno-Oleksandrivka, Troitske.',
        view: 'item=2.1.2/1&lang=uk&select=station-way-132768095&v=1#map=8.6/49.7/38.6',
        seconds: 60,
        sources: [railLines, katottg],
      },
      {
        id: 'link',
        titleUk: 'Ланка, якої немає',
        titleEn: 'The missing link',
        textUk:
          'Рубіжне – Старобільськ, **57–59 км**: так її називала преса 2020–2021 років. Стратегія кінців ділянки не називає, траси ніхто не зафіксував – тому на карті лише пунктир. У 2019 році розглядали шість варіантів.',
        textEn:
          'Rubizhne–Starobilsk, **57–59 km**: so the press of 2020–2021 named it. The strategy does not name the ends of the section and no route was ever fixed, so the map has only a dashed line. In 2019 six variants were considered.',
        notesUk:
          'Варіанти 2019 року: Сватове – Білокуракине, Сватове – Старобільськ, Рубіжне – Старобільськ, Рубіжне – Новий Айдар, Тополі – Лантратівка, Дворічна – Лантратівка.',
        notesEn:
          'The variants of 2019: Svatove–Bilokurakyne, Svatove–Starobilsk, Rubizhne–Starobilsk, Rubizhne–Novyi Aidar, Topoli–Lantrativka, Dvorichna–Lantrativka.',
        view: 'item=2.1.2/1&lang=uk&select=rail-planned-rubizhne-starobilsk&v=1#map=8.8/49.14/38.65',
        seconds: 60,
        sources: [missingLink, strategyText],
      },
      {
        id: 'network',
        titleUk: 'Що вона з’єднає',
        titleEn: 'What it would connect',
        textUk:
          'У Рубіжному нова лінія дістає напрямок Попасна – Куп’янськ, який стратегія хоче електрифікувати (**2.1.2/2**). Так північ області дістала б вихід на мережу країни.',
        textEn:
          'At Rubizhne the new line meets the Popasna–Kupiansk line, which the strategy wants to electrify (**2.1.2/2**). So the north of the oblast would reach the country’s network.',
        notesUk:
          'Попасна – Куп’янськ накреслено пунктиром: станції відомі точно, а колію між ними відкриті дані вже не містять.',
        notesEn:
          'Popasna–Kupiansk is dashed: its stations are known exactly, while open data no longer hold the track between them.',
        view: 'item=2.1.2&kind=railway_line,railway_station&lang=uk&v=1#map=7.5/49.25/37.83',
        seconds: 45,
        sources: [railLines, strategyText],
      },
      {
        id: 'money',
        titleUk: 'Скільки це мало коштувати',
        titleEn: 'What it was to cost',
        textUk:
          'Потреба – **100 млн євро** (2020), і коштів не знайшли. Дешевший варіант Білокуракине – Сватове, **45 км**, у 2016 році оцінювали в **433 млн грн**; його не збудовано.\n\nУ сумах атласу першого числа немає: потреба – ще не гроші.',
        textEn:
          'The need was **100 million euros** (2020), and no money was found. A cheaper variant, Bilokurakyne–Svatove, **45 km**, was put at **433 million hryvnias** in 2016; it was not built.\n\nThe first figure is not in the atlas’s sums: a need is not money yet.',
        notesUk:
          'Це і є запрошення до розмови з донорами: сфера названа стратегією, місце відоме, фінансування немає.',
        notesEn:
          'This is the invitation to talk with donors: the strategy names the area, the place is known, and there is no funding.',
        view: 'item=2.1.2&lang=uk&select=project:rail-rub-star&v=1&view=projects#map=8.2/49.25/38.6',
        seconds: 60,
        sources: [railNeed, railSvatove],
      },
    ],
  },
};
