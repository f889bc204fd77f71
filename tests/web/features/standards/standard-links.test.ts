import { expect, test } from 'vitest';
import { emptyFilter } from '../../../../server/contract/filter.ts';
import { filesOf, standardLink } from '../../../../web/features/standards/standard-links.ts';

test('a file of a standard is of exactly what is filtered, in the land that is asked about', () => {
  const filter = { ...emptyFilter, item: ['2.1.2'] };
  expect(standardLink('oc4ids', filter, 'en')).toBe('/api/export.oc4ids?item=2.1.2&lang=en');
  expect(standardLink('iati-org', filter, 'uk', 'circle:38.5,48.95:9')).toBe(
    '/api/export.iati-org?item=2.1.2&lang=uk&near=circle:38.5,48.95:9',
  );
});

test('IATI has an organisation file beside that of the activities', () => {
  expect(filesOf('iati')).toEqual(['iati', 'iati-org']);
  expect(filesOf('dream')).toEqual(['dream']);
});
