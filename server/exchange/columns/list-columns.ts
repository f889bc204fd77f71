import { columnsOf } from './column.ts';

export const itemColumns = columnsOf('items', [
  [
    'code',
    'code',
    'Завдання (код)',
    'Task code',
    'task_id',
    'task',
    'номер завдання',
    'код завдання',
    'item',
  ],
  ['code', 'words', 'Завдання стратегії', 'Task', 'завдання', 'назва завдання', 'task title'],
  ['share', 'number', 'Частка за завданням, %', 'Share of the task, %', 'частка завдання'],
  ['state', 'code', 'Зв’язок із завданням (код)', 'Task link code'],
  ['state', 'words', 'Зв’язок із завданням', 'Task link'],
]);

export const placeColumns = columnsOf('places', [
  [
    'placeId',
    'id',
    'Місце (код)',
    'Place id',
    'katottg',
    'катоттг',
    'код катоттг',
    'place_id',
    'placeid',
  ],
  [
    'placeId',
    'words',
    'Місце',
    'Place',
    'населений пункт',
    'місце реалізації',
    'місцезнаходження',
    'places',
    'settlement',
    'location',
  ],
  ['hromada', 'words', 'Громада', 'Hromada', 'територіальна громада', 'тг', 'отг', 'community'],
  ['raion', 'words', 'Район', 'Raion', 'district'],
  ['lon', 'number', 'Довгота', 'Longitude', 'lon', 'lng', 'long', 'x', 'довгота (lon)'],
  ['lat', 'number', 'Широта', 'Latitude', 'lat', 'y', 'широта (lat)'],
  ['geometry', 'geometry', 'Геометрія', 'Geometry', 'geojson'],
  ['share', 'number', 'Частка за місцем, %', 'Share of the place, %', 'частка місця'],
  ['precision', 'code', 'Точність оприлюднення (код)', 'Publication precision code', 'precision'],
  ['precision', 'words', 'Точність оприлюднення', 'Publication precision'],
  ['method', 'text', 'Як визначено місце', 'How the place was found', 'method'],
  ['confidence', 'number', 'Певність місця', 'Confidence of the place'],
  ['quote', 'text', 'Слова про місце', 'Words on the place', 'quote'],
]);

export const fundingColumns = columnsOf('funding', [
  ['funder', 'id', 'Джерело коштів (код)', 'Funder id', 'funder'],
  [
    'funder',
    'words',
    'Джерело коштів',
    'Funder',
    'джерело фінансування',
    'донор',
    'фінансує',
    'donor',
    'funding source',
  ],
  ['sourceClass', 'code', 'Вид джерела (код)', 'Source class code', 'sourceclass', 'source_class'],
  ['sourceClass', 'words', 'Вид джерела', 'Source class', 'тип джерела', 'donor_type'],
  ['kind', 'code', 'Вид коштів (код)', 'Funding kind code'],
  ['kind', 'words', 'Вид коштів', 'Funding kind', 'amount_kind'],
  [
    'amountMinor',
    'money',
    'Сума',
    'Amount',
    'обсяг фінансування',
    'обсяг коштів',
    'вартість',
    'орієнтовна вартість',
    'кошторисна вартість',
    'фінансування',
    'бюджет',
    'budget',
    'cost',
    'value',
  ],
  ['currency', 'code', 'Валюта', 'Currency', 'валюта платежу'],
  ['year', 'year', 'Рік', 'Year', 'year_start', 'рік початку', 'бюджетний рік'],
  ['untilYear', 'year', 'До року', 'Until year', 'year_end', 'рік завершення'],
  ['covers', 'code', 'Що покриває сума (код)', 'Coverage code', 'covers'],
  ['covers', 'words', 'Що покриває сума', 'Coverage'],
  ['leftOut', 'note', 'Чому не врахована', 'Why not counted', 'leftout'],
  ['note', 'long', 'Примітка до суми', 'Note on the amount', 'примітка', 'note'],
]);

export const indicatorColumns = columnsOf('indicators', [
  ['nameUk', 'text', 'Показник', 'Indicator in Ukrainian', 'індикатор', 'indicator'],
  ['nameEn', 'text', 'Показник англійською', 'Indicator in English'],
  ['unit', 'text', 'Одиниця виміру', 'Unit', 'одиниця'],
  ['baseline', 'number', 'Базове значення', 'Baseline'],
  ['baselineYear', 'year', 'Базовий рік', 'Baseline year'],
  ['year', 'year', 'Рік значення', 'Year of the value'],
  ['target', 'number', 'Цільове значення', 'Target'],
  ['actual', 'number', 'Фактичне значення', 'Actual'],
]);

export const activityColumns = columnsOf('activities', [
  ['titleUk', 'text', 'Захід', 'Activity in Ukrainian', 'ключовий захід', 'activity'],
  ['titleEn', 'text', 'Захід англійською', 'Activity in English'],
  ['start', 'date', 'Початок заходу', 'Start of the activity'],
  ['end', 'date', 'Завершення заходу', 'End of the activity'],
]);

export const participantColumns = columnsOf('participants', [
  ['organisation', 'id', 'Учасник (код)', 'Participant id'],
  ['organisation', 'words', 'Учасник', 'Participant', 'виконавець', 'замовник'],
  ['role', 'code', 'Роль учасника (код)', 'Role code'],
  ['role', 'words', 'Роль учасника', 'Role'],
]);

export const identifierColumns = columnsOf('identifiers', [
  ['scheme', 'code', 'Реєстр', 'Register', 'scheme'],
  ['id', 'text', 'Номер у реєстрі', 'Identifier', 'dream id', 'iati id', 'prozorro id'],
]);

export const sourceColumns = columnsOf('sources', [
  ['title', 'text', 'Джерело даних', 'Source', 'джерело', 'source_title'],
  ['url', 'text', 'Посилання на джерело', 'Source address', 'source_url', 'посилання', 'url'],
  ['licence', 'text', 'Ліцензія', 'Licence', 'license'],
  ['note', 'long', 'Примітка до джерела', 'Note on the source', 'confidence'],
  ['row', 'text', 'Рядок джерела', 'Row of the source'],
]);
