import type { View } from '@stratlas/server/contract';
import { writeView } from '@stratlas/server/contract';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * What another site puts into its page to show this view.
 * @param hash where the camera stands, with its `#`; empty to leave that to the page
 */
export function frameCode(origin: string, view: View, hash: string, title: string): string {
  const address = `${origin}/embed?${writeView(view)}${hash}`;
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="600" style="border:0" loading="lazy" allowfullscreen></iframe>`;
}
