import { expect, test } from 'vitest';
import { withoutLink } from '../../../../web/features/paper/content.ts';
import { fileName } from '../../../../web/features/paper/save-file.ts';

test('credits on paper go without their links, but for the one that is asked for', () => {
  expect(withoutLink('GeoNames, CC BY 4.0, https://www.geonames.org/')).toBe('GeoNames, CC BY 4.0');
  expect(
    withoutLink('© OpenStreetMap contributors, ODbL 1.0, https://www.openstreetmap.org/copyright'),
  ).toBe('© OpenStreetMap contributors, ODbL 1.0, openstreetmap.org/copyright');
});

test.each([
  ['2.1 Логістика та енерго', '2.1 Логістика та енерго.pdf'],
  ['а/б: «в»?', 'а б «в».pdf'],
  ['', 'stratlas.pdf'],
])('the title %j becomes the file %j', (title, name) => {
  expect(fileName(title, 'pdf')).toBe(name);
});
