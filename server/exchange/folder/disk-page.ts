import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from './book.ts';

/**
 * The page for disks: a plain script after the answers, in place of the module that a browser
 * would refuse to load from a disk.
 * @param folder of the build
 */
export async function diskPage(folder: string): Promise<Files> {
  const read = (name: string) => readFile(join(folder, name));
  const [html, script] = [
    (await read('index.html')).toString(),
    (await read('page.js')).toString(),
  ];
  return new Map<string, Uint8Array>([
    ['index.html', Buffer.from(withPlainScripts(html))],
    ['page.js', Buffer.from(asPlainScript(script))],
    ['page.css', await read('page.css')],
    ['favicon.svg', await read('favicon.svg')],
  ]);
}

/** No modules, nothing that asks for an origin, and no manifest: a disk has none. */
export const withPlainScripts = (html: string): string =>
  html
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(/\s*<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g, '')
    .replace(/ crossorigin/g, '')
    .replace(
      '</body>',
      '  <script src="answers.js"></script>\n    <script src="page.js"></script>\n  </body>',
    );

/** A module may wait at its top; a script may so only inside a function. */
const asPlainScript = (module: string): string => `(async () => {'use strict';\n${module}\n})();\n`;
