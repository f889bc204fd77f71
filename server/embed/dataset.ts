import type { Database } from '../db/schema.ts';
import { datasetMetadata } from '../exchange/package/dataset-metadata.ts';
import { describeData } from '../exchange/package/describe.ts';

/**
 * Tells search engines and data portals in the page's head which data it shows. The script is data,
 * which no browser runs, so the page's policy has nothing to say of it.
 */
export async function withDataset(page: string, db: Database, origin: string): Promise<string> {
  const metadata = JSON.stringify(datasetMetadata(origin, await describeData(db)));
  // Nothing in it may end the script.
  const data = `<script type="application/ld+json">${metadata.replaceAll('<', '\\u003c')}</script>`;
  const link = '<link rel="alternate" type="application/ld+json" href="/data/catalog.jsonld" />';
  const at = page.indexOf('</head>');
  return at < 0 ? page : page.slice(0, at) + data + link + page.slice(at);
}
