/** Words of the charts, in Ukrainian; loaded with them. */
export const ukCharts = {
  choose: 'Діаграма',
  chart: {
    years: 'Роки',
    funders: 'Джерела',
    flows: 'Потоки',
    hromadas: 'Громади',
    deviation: 'План і виконання',
  },
  paid: 'Які кошти',
  kind: { planned: 'Заплановано', committed: 'Зобов’язання', disbursed: 'Виплачено' },
  failed: 'Не вдалося завантажити діаграму.',
  asTable: 'Таблицею',
  asChart: 'Діаграмою',
  csv: 'Завантажити таблицю',
  hint: 'Стрілки переходять між позначками, клавіша введення відбирає за позначкою, а вдруге скасовує відбір.',
  converted: 'Усе – у {{currency}}. Кожен рік перераховано за його середнім курсом НБУ: {{years}}.',
  currency: { UAH: 'гривнях', EUR: 'євро', USD: 'доларах' },
  notConverted: 'Курсу немає, тож не враховано: {{sums}}.',
  notConvertedSum: '{{sum}} ({{kind}}, {{year}} рік)',
  head: {
    year: 'Рік',
    funder: 'Джерело',
    hromada: 'Громада',
    flow: 'Джерело → ціль → район',
    project: 'Проєкт',
    deviation: 'Відхилення',
  },
  none: {
    funder: 'джерело невідоме',
    goal: 'без цілі',
    raion: 'без району',
    hromada: 'без громади',
  },
  others: {
    funder_one: 'ще {{count}} джерело',
    funder_few: 'ще {{count}} джерела',
    funder_many: 'ще {{count}} джерел',
    funder_other: 'ще {{count}} джерела',
    hromada_one: 'ще {{count}} громада',
    hromada_few: 'ще {{count}} громади',
    hromada_many: 'ще {{count}} громад',
    hromada_other: 'ще {{count}} громади',
  },
  goal: 'Ціль {{code}}',
  noRaion:
    'Без району: {{sum}}, {{share}} усього. Ці кошти призначено області загалом або місце не названо.',
  finding: {
    none: {
      planned: 'Запланованих сум немає',
      committed: 'Зобов’язань немає',
      disbursed: 'Виплачених сум немає',
    },
    year: {
      only: {
        planned: 'Усе заплановане припадає на {{name}} рік: {{sum}}',
        committed: 'Усі зобов’язання припадають на {{name}} рік: {{sum}}',
        disbursed: 'Усе виплачене припадає на {{name}} рік: {{sum}}',
      },
      most: {
        planned: 'Найбільше запланували у {{name}} році: {{sum}}, {{share}} усього',
        committed: 'Найбільше зобов’язань узяли у {{name}} році: {{sum}}, {{share}} усього',
        disbursed: 'Найбільше виплатили у {{name}} році: {{sum}}, {{share}} усього',
      },
      chosen: {
        planned: 'За вибраний час заплановано {{sum}}, {{share}} усього',
        committed: 'За вибраний час узято зобов’язань на {{sum}}, {{share}} усього',
        disbursed: 'За вибраний час виплачено {{sum}}, {{share}} усього',
      },
    },
    funder: {
      only: {
        planned: 'Єдине джерело запланованих коштів – {{name}}: {{sum}}',
        committed: 'Єдине джерело зобов’язань – {{name}}: {{sum}}',
        disbursed: 'Єдине джерело виплачених коштів – {{name}}: {{sum}}',
      },
      most: {
        planned: 'Найбільше джерело запланованих коштів – {{name}}: {{sum}}, {{share}} усього',
        committed: 'Найбільше джерело зобов’язань – {{name}}: {{sum}}, {{share}} усього',
        disbursed: 'Найбільше джерело виплачених коштів – {{name}}: {{sum}}, {{share}} усього',
      },
      chosen: {
        planned: 'Вибране джерело – {{name}}: заплановано {{sum}}, {{share}} усього',
        committed: 'Вибране джерело – {{name}}: зобов’язань {{sum}}, {{share}} усього',
        disbursed: 'Вибране джерело – {{name}}: виплачено {{sum}}, {{share}} усього',
      },
    },
    hromada: {
      only: {
        planned: 'Усі заплановані кошти має {{name}}: {{sum}}',
        committed: 'Усі зобов’язання має {{name}}: {{sum}}',
        disbursed: 'Усі виплачені кошти має {{name}}: {{sum}}',
      },
      most: {
        planned: 'Найбільше запланованих коштів – {{name}}: {{sum}}, {{share}} усього',
        committed: 'Найбільше зобов’язань – {{name}}: {{sum}}, {{share}} усього',
        disbursed: 'Найбільше виплачених коштів – {{name}}: {{sum}}, {{share}} усього',
      },
      chosen: {
        planned: 'Вибрано {{name}}: заплановано {{sum}}, {{share}} усього',
        committed: 'Вибрано {{name}}: зобов’язань {{sum}}, {{share}} усього',
        disbursed: 'Вибрано {{name}}: виплачено {{sum}}, {{share}} усього',
      },
    },
    flow: {
      planned: 'Найширший потік запланованого – {{from}} → {{to}}: {{sum}}, {{share}} усього',
      committed: 'Найширший потік зобов’язань – {{from}} → {{to}}: {{sum}}, {{share}} усього',
      disbursed: 'Найширший потік виплаченого – {{from}} → {{to}}: {{sum}}, {{share}} усього',
    },
    deviation:
      'Виконано {{share}} запланованого: {{disbursed}} із {{planned}}. Найбільше відхилення – {{year}} рік, {{deviation}}',
    noDeviation: 'Плану й виконання за той самий рік не має жоден проєкт',
  },
  byYear: 'За роками',
  byProject: 'За проєктами',
  compared_one:
    'Порівняно {{count}} проєкт, у якого для того самого року відомі й план, і виконання.',
  compared_few:
    'Порівняно {{count}} проєкти, у яких для того самого року відомі й план, і виконання.',
  compared_many:
    'Порівняно {{count}} проєктів, у яких для того самого року відомі й план, і виконання.',
  compared_other:
    'Порівняно {{count}} проєкту, у яких для того самого року відомі й план, і виконання.',
  largest_one: 'Показано {{count}} проєкт із найбільшим відхиленням.',
  largest_few: 'Показано {{count}} проєкти з найбільшим відхиленням.',
  largest_many: 'Показано {{count}} проєктів із найбільшим відхиленням.',
  largest_other: 'Показано {{count}} проєкту з найбільшим відхиленням.',
  missingDisbursed_one: 'Виконання невідоме: {{sum}} планів ({{count}} проєкт).',
  missingDisbursed_few: 'Виконання невідоме: {{sum}} планів ({{count}} проєкти).',
  missingDisbursed_many: 'Виконання невідоме: {{sum}} планів ({{count}} проєктів).',
  missingDisbursed_other: 'Виконання невідоме: {{sum}} планів ({{count}} проєкту).',
  missingPlanned_one: 'План невідомий: {{sum}} виплат ({{count}} проєкт).',
  missingPlanned_few: 'План невідомий: {{sum}} виплат ({{count}} проєкти).',
  missingPlanned_many: 'План невідомий: {{sum}} виплат ({{count}} проєктів).',
  missingPlanned_other: 'План невідомий: {{sum}} виплат ({{count}} проєкту).',
};
