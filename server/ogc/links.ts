import type { Asked } from './request.ts';

/** A link of OGC API Common. */
export interface Link {
  href: string;
  rel: string;
  type: string;
  title: string;
}

export const types = {
  json: 'application/json',
  geojson: 'application/geo+json',
  html: 'text/html',
  schema: 'application/schema+json',
  openapi: 'application/vnd.oai.openapi+json;version=3.0',
} as const;

/** Names of relations that OGC defines. */
export const ogcRel = (name: string): string => `http://www.opengis.net/def/rel/ogc/1.0/${name}`;

const inFormat = (url: URL, format: string): string => {
  const href = new URL(url);
  href.searchParams.set('f', format);
  return href.href;
};

/** To the resource itself and to its other form. @param json media type of its JSON */
export function ownLinks({ url, format, language }: Asked, json: string): Link[] {
  const title = language === 'uk' ? 'Цей документ' : 'This document';
  const forms = [
    { format: 'json', type: json, title: `${title}: JSON` },
    { format: 'html', type: types.html, title: `${title}: HTML` },
  ];
  return forms.map(({ format: form, type, title: name }) => ({
    href: form === format ? url.href : inFormat(url, form),
    rel: form === format ? 'self' : 'alternate',
    type,
    title: name,
  }));
}
