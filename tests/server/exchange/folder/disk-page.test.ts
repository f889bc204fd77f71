import { expect, test } from 'vitest';
import { withPlainScripts } from '../../../../server/exchange/folder/disk-page.ts';
import { withAnswers } from '../../../../server/exchange/folder/site-folder.ts';

const built = `<html>
  <head>
    <link rel="icon" href="./favicon.svg" type="image/svg+xml" />
    <link rel="manifest" href="./manifest.webmanifest" />
    <script type="module" crossorigin src="./page.js"></script>
    <link rel="stylesheet" crossorigin href="./page.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`;

test('a page from a disk loads plain scripts, the answers first, and asks for no origin', () => {
  const html = withPlainScripts(built);
  expect(html).not.toMatch(/type="module"|crossorigin|manifest/);
  expect([...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file)).toEqual([
    './favicon.svg',
    './page.css',
    'answers.js',
    'page.js',
  ]);
  expect(html.indexOf('page.js')).toBeGreaterThan(html.indexOf('id="root"'));
});

test('a page for web hosts has its answers before it begins', () => {
  const html = withAnswers(built);
  expect(html).toContain('<script src="answers.js"></script>\n  </head>');
  expect(html).toContain('type="module"');
});
