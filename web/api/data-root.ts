const rootPattern = /^\/at\/[0-9a-f]{1,64}-\d{1,15}(?=\/)/;

/** Where the data of a page are asked for: `/at/<version>` for those of a kept version, else empty. */
export const dataRootOf = (path: string): string => rootPattern.exec(path)?.[0] ?? '';

/** Of this page. What is of no data, as stories and accounts, is asked there alike; the server knows. */
export const dataRoot: string =
  typeof location === 'undefined' ? '' : dataRootOf(location.pathname);

/** An address of the API, of the data that this page shows. */
export const rooted = (address: string): string =>
  address.startsWith('/api/') ? dataRoot + address : address;
