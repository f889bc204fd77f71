import { expect, test } from 'vitest';
import type { Organisation } from '../../../../../seeds/project.ts';
import {
  findOrganisations,
  isKnownName,
} from '../../../../../web/features/editor/organisations/find.ts';

const organisation = (id: string, nameUk: string, nameEn: string): Organisation => {
  return { id, nameUk, nameEn, kind: 'other' };
};
const all = [
  organisation('fund', 'Державний фонд регіонального розвитку', 'State Regional Development Fund'),
  organisation('budget', 'Державний бюджет України', 'State budget of Ukraine'),
  organisation('city', 'Бюджет Рубіжного', 'Budget of Rubizhne'),
];
const found = (text: string) => findOrganisations(all, text, 5).map(({ id }) => id);

test('every word is looked for in both names; names that begin with it come first', () => {
  expect(found('бюджет')).toEqual(['city', 'budget']);
  expect(found('state fund')).toEqual(['fund']);
  expect(found('Міністерство')).toEqual([]);
});

test('a name is known whatever its case, a part of one is not', () => {
  expect(isKnownName(all, 'державний бюджет україни')).toBe(true);
  expect(isKnownName(all, 'державний бюджет')).toBe(false);
});
