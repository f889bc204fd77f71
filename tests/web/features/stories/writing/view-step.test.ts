import { expect, test } from 'vitest';
import { emptyView, readView } from '../../../../../server/contract/view.ts';
import { addressIn } from '../../../../../web/features/stories/writing/view-address.ts';
import { titlesOf } from '../../../../../web/features/stories/writing/view-step.ts';

const names: Record<string, { titleUk: string; titleEn: string }> = {
  '2.1.2': { titleUk: 'Транспорт', titleEn: 'Transport' },
  'river-aidar': { titleUk: 'Айдар', titleEn: 'Aidar' },
};
const nameOf = (ref: string) => names[ref] ?? null;
const titled = (query: string) => titlesOf(readView(query).view, nameOf).titleUk;

test('a step is called after what is selected, else after what the filter asks for', () => {
  expect(titled('select=river-aidar&item=2.1.2')).toBe('Айдар');
  expect(titled('item=2.1.2')).toBe('Транспорт');
  expect(titled('place=river-aidar')).toBe('Айдар');
  expect(titled('select=project:p-1&item=2.1.2')).toBe('Транспорт');
  expect(titlesOf(emptyView, nameOf)).toEqual({ titleUk: '', titleEn: '' });
});

test('a long name is cut to what a heading holds', () => {
  const long = { titleUk: 'я'.repeat(300), titleEn: 'y' };
  const { titleUk } = titlesOf({ ...emptyView, select: 'river-aidar' }, () => long);
  expect([titleUk.length, titleUk.endsWith('…')]).toEqual([120, true]);
});

test('a step opens in the language of who looks, with its camera', () => {
  expect(addressIn('item=2&lang=uk&v=1#map=8/49/39', 'en')).toBe('?item=2&lang=en&v=1#map=8/49/39');
  expect(addressIn('?item=2', 'uk')).toBe('?item=2&lang=uk&v=1');
});
