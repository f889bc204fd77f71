import type { Context } from 'hono';
import { htmlPage } from './html/page.ts';
import type { Asked } from './request.ts';

/** A resource in both of its forms. */
export interface Answer {
  json: object;
  /** Media type of the JSON. */
  type: string;
  title: string;
  /** The content of the page, made only for whom asks for it. */
  html: () => ReturnType<typeof htmlPage> | Promise<ReturnType<typeof htmlPage>>;
}

/** Gives a resource in the form and language that were asked for. */
export async function answer(c: Context, asked: Asked, { json, type, title, html }: Answer) {
  c.header('vary', 'accept, accept-language');
  c.header('content-language', asked.language);
  c.header('cache-control', 'no-cache');
  if (asked.format === 'html') return c.html(htmlPage(asked, title, await html()));
  return c.body(JSON.stringify(json), 200, { 'content-type': type });
}
