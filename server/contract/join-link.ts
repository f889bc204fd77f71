/** Where a one-time link leads: after `#`, because what stands there is sent to no server. */
export const joinLink = (site: string, token: string): string => `${site}/#join=${token}`;

/** The token of a page's hash, which may hold other things beside it. */
export const joinToken = (hash: string): string | null =>
  /[#&]join=([\w-]+)/.exec(hash)?.[1] ?? null;

/** The same hash without the token: it must not stay in the history or in a link that is shared. */
export const withoutToken = (hash: string): string =>
  hash.replace(/([#&])join=[^&]*&?/, '$1').replace(/[#&]$/, '');
