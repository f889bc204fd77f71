import { expect, test } from 'vitest';
import { emptyFilter } from '../../../../server/contract/filter.ts';
import { exportLink, formats } from '../../../../web/features/register/export-links.ts';

const filter = { ...emptyFilter, item: ['2.1.2'], from: 2018, q: 'міст' };

test('every format is offered', () => {
  expect(formats).toEqual(['csv', 'xlsx', 'geojson', 'kml']);
});

test('a download is of exactly what is filtered, in the language of the page', () => {
  expect(exportLink('geojson', filter, 'en', { separator: 'tab' })).toBe(
    '/api/export.geojson?from=2018&item=2.1.2&lang=en&q=%D0%BC%D1%96%D1%81%D1%82',
  );
  expect(exportLink('csv', emptyFilter, 'uk', { separator: 'semicolon' })).toBe(
    '/api/export.csv?lang=uk&separator=semicolon',
  );
});
