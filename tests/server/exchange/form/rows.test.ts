import { describe, expect, test } from 'vitest';
import { emptyProject } from '../../../../seeds/project.ts';
import { moneyBlocks } from '../../../../server/exchange/form/money.ts';
import { formOf } from '../../../../server/exchange/form/rows.ts';
import { aSum } from '../../../money.ts';
import { fullProject, names } from './project.ts';

const { rows, title } = formOf(fullProject, names);
const contentOf = (number: string) => rows.find((row) => row.number === number)?.content;

describe('the official form', () => {
  test('has its fields in their order', () => {
    expect(title).toBe('Технічне завдання на проєкт регіонального розвитку');
    const numbers = ['', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10–11', '12', '13', '14'];
    expect(rows.map(({ number }) => number)).toEqual(numbers);
  });

  test('quotes each goal once and each task with its number and share', () => {
    expect(contentOf('')).toEqual([
      {
        kind: 'list',
        entries: ['Стратегічна ціль 2. Якість життя', 'Оперативна ціль 2.1. Комфортні громади'],
      },
    ]);
    expect(contentOf('1')).toEqual([
      {
        kind: 'list',
        entries: [
          'Завдання 2.1.2. Розвиток водопостачання (60 %)',
          'Завдання 2.1.3. Розвиток водопостачання (40 %)',
        ],
      },
    ]);
  });

  test('names the hromada of a place, and that it is drawn', () => {
    expect(contentOf('4')).toContainEqual({
      kind: 'list',
      entries: ['Рубіжне, Рубіжанська громада, лінія на карті'],
    });
  });

  test('writes the period as Ukrainians do', () => {
    expect(contentOf('9')).toEqual([{ kind: 'text', text: '15.03.2021–2022' }]);
  });

  test('has no line for a contact where none is given: published projects have none', () => {
    const { contact: _, ...published } = fullProject;
    const form = formOf(published, names);
    expect(form.rows.map(({ number }) => number)).not.toContain('13');
    expect(JSON.stringify(form)).not.toContain('Щербак');
  });

  test('leaves a field empty of which nothing is known', () => {
    const { rows: empty } = formOf(emptyProject, names);
    const said = empty.flatMap(({ content }) => content);
    expect(said).toEqual([]);
  });
});

describe('the money', () => {
  test('stands by source and year in thousands with one decimal, with totals of both', () => {
    expect(moneyBlocks(fullProject.funding, names)).toEqual([
      {
        kind: 'table',
        title: 'Заплановано, тис. грн',
        head: ['Джерело фінансування', '2021', '2022', 'Разом'],
        body: [
          [
            'Державний бюджет: Державний фонд регіонального розвитку',
            '1\u00a0234,5',
            '500,0',
            '1\u00a0734,5',
          ],
          ['Місцеві бюджети: громада', '–', '76,5', '76,5'],
        ],
        total: ['Разом', '1\u00a0234,5', '576,5', '1\u00a0811,0'],
        note: 'Суми округлено до однієї десятої тисячі; підсумки обчислено з точних сум.',
      },
    ]);
  });

  test('of different kinds and currencies is never in one table', () => {
    const sums = [aSum({}), aSum({ kind: 'disbursed' }), aSum({ currency: 'EUR' })];
    expect(moneyBlocks(sums, names)).toMatchObject([
      { title: 'Заплановано, тис. грн' },
      { title: 'Виплачено, тис. грн' },
      { title: 'Заплановано, тис. євро' },
    ]);
  });

  test('that no source names is a dash and not a nought', () => {
    expect(moneyBlocks([aSum({ amountMinor: null })], names)).toMatchObject([
      { body: [['Державний бюджет: state-fund', '–', '–']], total: ['Разом', '–', '–'] },
    ]);
  });
});
