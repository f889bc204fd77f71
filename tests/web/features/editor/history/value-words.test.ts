import { expect, test } from 'vitest';
import {
  type Telling,
  valueWords,
} from '../../../../../web/features/editor/history/value-words.ts';
import { aSum } from '../../../../money.ts';

const tell: Telling = {
  language: 'uk',
  place: (id) => (id === 'rubizhne' ? 'Рубіжне' : id),
  organisation: (id) => (id === 'state-fund' ? 'Держфонд' : id),
  precision: () => 'до громади',
  fundingKind: () => 'Заплановано',
  role: () => 'виконує',
  status: () => 'завершено',
  drawn: () => 'Точка',
};
const words = (field: string, value: unknown) => valueWords(field, value, tell);

test.each<[string, unknown, string[]]>([
  ['titleUk', '', []],
  ['start', null, []],
  ['items', [], []],
  ['titleUk', 'Вода', ['Вода']],
  ['beneficiaryCount', 0, ['0']],
  ['start', '2024-03', ['03.2024']],
  ['status', 'completed', ['завершено']],
  ['contact', { name: 'Олена', phone: '', email: 'o@example.org' }, ['Олена · o@example.org']],
  ['contact', { name: '', phone: '', email: '' }, []],
  ['items', [{ code: '2.1.2', share: 60, state: 'confirmed' }], ['2.1.2 · 60 %']],
  ['participants', [{ organisation: 'x', role: 'implementing' }], ['x · виконує']],
  ['identifiers', [{ scheme: 'dream', id: 'DREAM-1' }], ['dream · DREAM-1']],
])('%s %j is told as %j', (field, value, told) => {
  expect(words(field, value)).toEqual(told);
});

test('a place is told with how exactly it is shown, a sum with who pays and when', () => {
  const place = { placeId: 'rubizhne', geometry: null, precision: 'hromada', share: 100 };
  expect(words('places', [place])).toEqual(['Рубіжне · до громади · 100 %']);
  expect(words('funding', [aSum({ amountMinor: 123_450 }), aSum({ amountMinor: null })])).toEqual([
    'Держфонд · Заплановано · 2021 · 1\u00a0234,50 UAH',
    'Держфонд · Заплановано · 2021 · –',
  ]);
});
