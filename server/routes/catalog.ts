import type { Context } from 'hono';
import type { Deps } from './router.ts';

/** The forms in which data portals read the catalogue, by the endings of its address. */
const types = { jsonld: 'application/ld+json', ttl: 'text/turtle; charset=utf-8' } as const;
type CatalogForm = keyof typeof types;

/** The data set and its files for data portals, by DCAT-AP 3; loaded when one first asks. */
export async function catalogAnswer(
  c: Context,
  { db, signIn }: Deps,
  form: CatalogForm,
): Promise<Response> {
  const [{ catalog }, { describeData }, { jsonLinkedData, turtle }] = await Promise.all([
    import('../exchange/package/catalog.ts'),
    import('../exchange/package/describe.ts'),
    import('../exchange/package/linked-data.ts'),
  ]);
  const origin = signIn.url ?? new URL(c.req.url).origin;
  const node = catalog(origin, await describeData(db));
  const text = form === 'ttl' ? turtle(node) : jsonLinkedData(node);
  return c.body(text, 200, { 'content-type': types[form] });
}
