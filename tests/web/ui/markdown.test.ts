import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Markdown } from '../../../web/ui/Markdown.tsx';

/** What the text becomes, without the box around it. */
const shown = (text: string): string =>
  renderToStaticMarkup(createElement(Markdown, { text }))
    .replace(/^<div[^>]*>|<\/div>$/g, '')
    .replaceAll('\n', '');

test('paragraphs, emphasis and lists are shown', () => {
  expect(shown('Раз *два* **три**\n\nЧотири')).toBe(
    '<p>Раз <em>два</em> <strong>три</strong></p><p>Чотири</p>',
  );
  expect(shown('- а\n- б')).toBe('<ul><li>а</li><li>б</li></ul>');
});

test('a link leads to http and https alone, and away from the page', () => {
  expect(shown('[Є](https://example.org/a)')).toBe(
    '<p><a href="https://example.org/a" target="_blank" rel="noopener noreferrer">Є</a></p>',
  );
  for (const address of ['javascript:alert(1)', 'data:text/html,x', '/local', '//example.org']) {
    expect(shown(`[Є](${address})`)).toBe('<p><span>Є</span></p>');
  }
});

test('of HTML, pictures, headings and code nothing is left but words', () => {
  expect(shown('<script>alert(1)</script>')).toBe('');
  expect(shown('а <b onclick="x">б</b>')).toBe('<p>а б</p>');
  expect(shown('![опис](https://example.org/a.png) а')).toBe('<p> а</p>');
  expect(shown('# Заголовок')).toBe('Заголовок');
  expect(shown('`код`')).toBe('<p>код</p>');
});
