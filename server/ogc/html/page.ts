import { html, raw } from 'hono/html';
import type { Asked } from '../request.ts';

const style = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 72rem; padding: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.125rem; }
a { display: inline-block; min-height: 24px; overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid #8888; padding: .25rem .75rem .25rem 0; text-align: left; vertical-align: top; }
dt { font-weight: 600; }
dd { margin: 0 0 .5rem; overflow-wrap: anywhere; }
`;

export type Html = ReturnType<typeof html>;

const otherLanguage = ({ url, language }: Asked) => {
  const href = new URL(url);
  href.searchParams.set('lang', language === 'uk' ? 'en' : 'uk');
  return href.href;
};

/** A whole page around a content. */
export const htmlPage = (asked: Asked, title: string, content: Html): Html => {
  const isUk = asked.language === 'uk';
  const json = new URL(asked.url);
  json.searchParams.set('f', 'json');
  return html`<!doctype html>
<html lang="${asked.language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title} – Stratlas</title>
    <style>${raw(style)}</style>
  </head>
  <body>
    <nav aria-label="${isUk ? 'Де ви' : 'Where you are'}">
      <a href="${asked.root}?lang=${asked.language}">Stratlas OGC API</a> ·
      <a href="${asked.root}/collections?lang=${asked.language}">${isUk ? 'Колекції' : 'Collections'}</a> ·
      <a href="${json.href}">JSON</a> ·
      <a href="${otherLanguage(asked)}" lang="${isUk ? 'en' : 'uk'}">${isUk ? 'English' : 'Українською'}</a>
    </nav>
    <main>
      <h1>${title}</h1>
      ${content}
    </main>
  </body>
</html>`;
};
