import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { Language } from '../contract/view.ts';
import { badParameter } from '../errors.ts';

/** What every resource under /ogc may be asked beside its own parameters. */
const always = ['f', 'lang'];
const formats = ['json', 'html'] as const;
export type Format = (typeof formats)[number];

/** How a resource is asked for. */
export interface Asked {
  /** Address of the landing page, absolute, without a slash at its end. */
  root: string;
  /** The address that was asked for, as the outside world knows it. */
  url: URL;
  format: Format;
  /** What `f` says, also where it is a form that only this resource has; null without it. */
  form: string | null;
  language: Language;
  parameters: URLSearchParams;
}

/**
 * Reads how a resource is asked for.
 * @param site the public address of the site; without it that of each request
 * @param known names of the parameters that the resource takes
 * @param forms what `f` may be beside json and html
 * @throws ApiError 400 naming a parameter that is unknown, stands twice or cannot be read
 */
export function askedOf(
  c: Context,
  site: string | undefined,
  known: readonly string[] = [],
  forms: readonly string[] = [],
): Asked {
  const { pathname, search, searchParams, origin } = new URL(c.req.url);
  for (const name of searchParams.keys()) {
    const value = searchParams.get(name) ?? '';
    if (![...always, ...known].includes(name)) throw badParameter(name, value, 'unknown parameter');
    if (searchParams.getAll(name).length > 1) throw badParameter(name, value, 'expected it once');
  }
  const from = site ?? origin;
  return {
    root: `${from}/ogc`,
    url: new URL(pathname + search, from),
    format: formatOf(c, searchParams.get('f'), forms),
    form: searchParams.get('f'),
    language: languageOf(c, searchParams.get('lang')),
    parameters: searchParams,
  };
}

const jsonTypes = [
  'application/json',
  'application/geo+json',
  'application/schema+json',
  'application/vnd.oai.openapi+json;version=3.0',
];

function formatOf(c: Context, wanted: string | null, forms: readonly string[]): Format {
  if (wanted === null) {
    const supports = ['text/html', ...jsonTypes];
    const type = accepts(c, { header: 'Accept', supports, default: 'application/json' });
    return type === 'text/html' ? 'html' : 'json';
  }
  const all = [...formats, ...forms];
  if (!all.includes(wanted)) throw badParameter('f', wanted, `expected ${all.join(' or ')}`);
  return wanted === 'html' ? 'html' : 'json';
}

function languageOf(c: Context, wanted: string | null): Language {
  if (wanted === 'uk' || wanted === 'en') return wanted;
  if (wanted !== null) throw badParameter('lang', wanted, 'expected uk or en');
  const language = accepts(c, {
    header: 'Accept-Language',
    supports: ['uk', 'en'],
    default: 'uk',
    match: (spoken, { supports, default: first }) =>
      spoken
        .toSorted((a, b) => b.q - a.q)
        .map(({ type }) => type.slice(0, 2).toLowerCase())
        .find((one) => supports.includes(one)) ?? first,
  });
  return language === 'en' ? 'en' : 'uk';
}
