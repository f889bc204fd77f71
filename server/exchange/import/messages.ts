/** What is said of a file in both languages; `{0}` and so on are filled in. */
const words = {
  no_file: ['Назвіть файл: pnpm run import ФАЙЛ.', 'Name the file: pnpm run import FILE.'],
  too_large: [
    'Файл більший за {0} МБ. Поділіть його на частини.',
    'The file is larger than {0} MB. Divide it.',
  ],
  too_many_rows: [
    'У файлі понад {0} рядків. Поділіть його на частини.',
    'The file has more than {0} rows. Divide it.',
  ],
  empty: ['У файлі немає жодного рядка з даними.', 'The file holds no row of data.'],
  not_readable: [
    'Це не CSV, XLSX, GeoJSON, KML, KMZ, GPX, Shapefile у ZIP, IATI, OC4IDS чи DREAM.',
    'This is no CSV, XLSX, GeoJSON, KML, KMZ, GPX, zipped Shapefile, IATI, OC4IDS or DREAM.',
  ],
  known_but_not_read: [
    'Це файл {0}. Збережіть його як XLSX чи CSV.',
    'This is a file of {0}. Save it as XLSX or CSV.',
  ],
  other_than_name: [
    'Назва файла каже «{0}», а всередині {1}: прочитано як {1}.',
    'The name of the file says "{0}", inside it is {1}: read as {1}.',
  ],
  broken_file: ['Файл {0} пошкоджено: {1}.', 'The {0} file is broken: {1}.'],
  broken_encoding: [
    'Літери файла не читаються ні як UTF-8, ні як UTF-16, ні як Windows-1251.',
    'The letters of the file are neither UTF-8, nor UTF-16, nor Windows-1251.',
  ],
  zip_too_many: ['В архіві понад {0} файлів.', 'The archive holds more than {0} files.'],
  zip_too_large: [
    'Архів розпаковується більш як у {0} МБ: його не розпаковано до кінця.',
    'The archive unpacks to more than {0} MB: it was not unpacked to the end.',
  ],
  zip_encrypted: ['Архів захищено паролем.', 'The archive is protected by a password.'],
  no_headings: [
    'Не знайдено заголовків: потрібна принаймні «Назва проєкту» чи «Код проєкту».',
    'No headings were found: at least "Title in Ukrainian" or "Project id" is needed.',
  ],
  heading_twice: [
    'Заголовок «{0}» стоїть двічі й означає те саме: другий пропущено.',
    'The heading "{0}" stands twice and means the same: the second is left out.',
  ],
  broken_row: ['Рядок має {0} клітинок, а заголовків {1}.', 'The row has {0} cells, {1} headings.'],
  broken_quotes: ['Лапки в рядку не закрито.', 'A quotation mark of the row is not closed.'],
  total_row: ['Рядок «{0}» — підсумок: пропущено.', 'The row "{0}" is a total: left out.'],
  no_title: ['Рядок не має ні назви, ні коду проєкту.', 'The row has neither title nor id.'],
  no_id_for_list: [
    'На цьому аркуші рядок має назвати код чи назву проєкту.',
    'A row of this sheet has to name the id or the title of its project.',
  ],
  bad_number: ['«{0}» — не число.', '"{0}" is no number.'],
  ambiguous_number: [
    '«{0}» можна прочитати двояко: напишіть без розділювачів тисяч.',
    '"{0}" can be read in two ways: write it without separators of thousands.',
  ],
  bad_amount: [
    '«{0}» — не сума з щонайбільше двома знаками після коми.',
    '"{0}" is no amount with at most two decimals.',
  ],
  bad_date: [
    '«{0}» — не дата. Напишіть 2021, 2021-03, 2021-03-15 чи 15.03.2021.',
    '"{0}" is no date. Write 2021, 2021-03, 2021-03-15 or 15.03.2021.',
  ],
  bad_year: ['«{0}» — не рік від 1991 до 2100.', '"{0}" is no year from 1991 to 2100.'],
  unknown_code: ['«{0}» тут невідоме. Можна: {1}.', '"{0}" is not known here. It may be: {1}.'],
  contradiction: [
    '«{0}» суперечить «{1}» того самого проєкту.',
    '"{0}" contradicts "{1}" of the same project.',
  ],
  unknown_id: ['Проєкту з кодом «{0}» тут немає.', 'There is no project with the id "{0}" here.'],
  bad_id: [
    '«{0}» не може бути кодом: потрібні латинські літери, цифри й дефіси.',
    '"{0}" cannot be an id: Latin letters, digits and hyphens are needed.',
  ],
  unknown_item: ['Завдання «{0}» у стратегії немає.', 'The strategy has no task "{0}".'],
  unknown_place: ['Місця «{0}» не знайдено.', 'No place "{0}" was found.'],
  ambiguous_place: [
    '«{0}» — це {1}. Додайте громаду, район чи код.',
    '"{0}" may be {1}. Add the hromada, the raion or the id.',
  ],
  linked_place: [
    'Місце «{0}» взято з назви проєкту: {1}.',
    'The place "{0}" was taken from the title of the project: {1}.',
  ],
  unknown_funder: [
    'Організації з кодом «{0}» немає.',
    'There is no organisation with the id "{0}".',
  ],
  new_organisation: [
    'Організації «{0}» ще не було: її буде додано.',
    'The organisation "{0}" was not known: it will be added.',
  ],
  lost_place: [
    'Рядок місця не називає ні місця, ні координат.',
    'The line of a place names neither a place nor coordinates.',
  ],
  lost_amount: ['Сума не має джерела коштів.', 'The amount has no funder.'],
  half_point: ['Є лише одна координата з двох.', 'Only one of the two coordinates is there.'],
  swapped_axes: [
    'Широта й довгота, здається, переставлені: {0} лежить поза областю, а навпаки — в ній.',
    'Latitude and longitude seem to be swapped: {0} lies outside the oblast, the other way in it.',
  ],
  mended_axes: ['Широту й довготу переставлено.', 'Latitude and longitude were swapped back.'],
  outside: ['{0} лежить поза областю.', '{0} lies outside the oblast.'],
  bad_coordinate: ['«{0}» — не координата.', '"{0}" is no coordinate.'],
  string_coordinate: [
    'Координати записано текстом: прочитано як числа.',
    'The coordinates are written as text: read as numbers.',
  ],
  empty_geometry: ['Геометрія порожня.', 'The geometry is empty.'],
  bad_geometry: ['Геометрії «{0}» тут не буває: {1}.', 'There is no such geometry as "{0}": {1}.'],
  heights_dropped: ['Висоти відкинуто.', 'The heights were dropped.'],
  ring_closed: ['Незамкнений контур замкнено.', 'An unclosed ring was closed.'],
  ring_turned: ['Напрямок контуру виправлено.', 'The direction of a ring was put right.'],
  self_crossing: ['Контур перетинає сам себе біля {0}.', 'The ring crosses itself near {0}.'],
  reprojected: ['Перераховано з {0} у WGS 84.', 'Reprojected from {0} to WGS 84.'],
  unknown_crs: [
    'Система координат «{0}» невідома. Збережіть файл у WGS 84 (EPSG:4326).',
    'The coordinate system "{0}" is not known. Save the file in WGS 84 (EPSG:4326).',
  ],
  too_long: ['Текст довший за дозволене.', 'The text is longer than it may be.'],
  not_valid: ['Значення не годиться: {0}.', 'The value does not fit: {0}.'],
  shares_not_100: [
    'Частки разом дають {0} %, а не 100 %.',
    'The shares add up to {0} %, not 100 %.',
  ],
  twice: ['«{0}» стоїть двічі.', '"{0}" stands twice.'],
  not_a_task: [
    '«{0}» — не завдання й не сфера: потрібен код на зразок 2.1.2 чи 2.1.2/3.',
    '"{0}" is neither a task nor an area: a code such as 2.1.2 or 2.1.2/3 is needed.',
  ],
  end_before_start: ['Завершення раніше за початок.', 'The end is before the start.'],
  missing_title: ['Немає назви українською.', 'The Ukrainian title is missing.'],
  saved_as_draft: [
    'Не вказано завдання стратегії: буде збережено як чернетку.',
    'No task of the strategy is named: it will be saved as a draft.',
  ],
  being_edited: [
    'Проєкт саме редагують (стан «{0}»): спершу завершіть це.',
    'The project is being edited (it is "{0}"): finish that first.',
  ],
  used_twice: [
    'Той самий проєкт уже є в рядку {0}.',
    'The same project stands in row {0} already.',
  ],
  xml_doctype: [
    'У файлі є оголошення DOCTYPE: такі файли не читаються. Видаліть його.',
    'The file declares a DOCTYPE: such files are not read. Remove it.',
  ],
  too_deep: ['Вкладеність понад {0} рівнів.', 'The nesting is deeper than {0} levels.'],
  too_many_elements: ['У файлі понад {0} елементів.', 'The file has more than {0} elements.'],
  bad_shape: ['Будова файла не та: {0}.', 'The shape of the file is wrong: {0}.'],
  text_cut: ['Текст «{0}» вкорочено до {1} знаків.', 'The text "{0}" was cut to {1} characters.'],
  list_cut: ['З «{0}» взято {2} із {1}.', 'Of "{0}" {2} of {1} were taken.'],
  kept_rest: [
    'Для цього форма не має полів, збережено в самому записі: {0}.',
    'The form has no fields for these, they are kept in the record itself: {0}.',
  ],
  left_out: ['Не взято: {0}.', 'Left out: {0}.'],
  title_as_given: [
    'Назви українською у файлі немає: «{0}» взято як є.',
    'The file has no Ukrainian title: "{0}" was taken as it is.',
  ],
  no_text_title: ['Проєкт не має назви: пропущено.', 'The project has no title: left out.'],
  dates_crossed: [
    'Завершення {0} раніше за початок: його не взято.',
    'The end {0} is before the start: it was not taken.',
  ],
  sum_left_out: ['Суму {0} не взято: {1}.', 'The sum {0} was left out: {1}.'],
  wide_sums: [
    'Суми стосуються всієї країни чи кількох областей: області їх не зараховано.',
    'The sums are for the whole country or several oblasts: none of them is credited to the oblast.',
  ],
  budget_repeats: [
    'Бюджети й планові виплати кажуть про ті самі кошти: узято {0}.',
    'Budgets and planned disbursements tell of the same money: {0} were taken.',
  ],
  places_elsewhere: [
    'Місць поза областю не взято: {0}.',
    'Locations outside the oblast were left out: {0}.',
  ],
  lost_location: ['Місця «{0}» не знайдено.', 'The location "{0}" was not found.'],
  elsewhere: [
    'Проєкт не стосується області: пропущено «{0}».',
    'The project is not about the oblast: "{0}" was left out.',
  ],
} as const satisfies Record<string, readonly [uk: string, en: string]>;

export type ProblemCode = keyof typeof words;

/** The words of every problem, by its code. */
export const messages = Object.fromEntries(
  Object.entries(words).map(([code, [uk, en]]) => [code, { uk, en }]),
) as Record<ProblemCode, { uk: string; en: string }>;
