import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from './book.ts';
import { packed } from './pack.ts';

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
    ['page.js', Buffer.from(await asPlainScript(script))],
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

/** The page packed, for most of a folder is its script; unpacked it is run as any script. */
const asPlainScript = async (module: string): Promise<string> =>
  `(${unpackAndRun})('${await packed(inFunction(module))}');\n`;

/** A module may wait at its top; a script may so only inside a function. */
const inFunction = (module: string): string => `(async () => {'use strict';\n${module}\n})();\n`;

/** Runs in the page, where it is written out. */
const unpackAndRun = `async (base64) => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const script = document.createElement('script');
  const text = await new Response(unpacked).text();
  script.src = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  document.body.append(script);
}`;
