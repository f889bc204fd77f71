/** The address of a link that may be followed, written in full; null for all but http and https. */
export function outsideLink(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
