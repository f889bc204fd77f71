import { html } from 'hono/html';

/** The page is told of an outside basemap in its head, so that no request asks for it. */
export function withBasemap(page: string, styleUrl: string | undefined): string {
  if (styleUrl === undefined) return page;
  const [before, after] = page.split('</head>');
  return `${before}${html`<meta name="basemap" content="${styleUrl}" />`}</head>${after}`;
}
