import { randomBytes } from 'node:crypto';

/** Without letters that look like digits. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** A readable id of 50 random bits, as `p-7x0k2m9qfa`. */
export const newId = (prefix: 'p' | 'o' | 's'): string =>
  `${prefix}-${[...randomBytes(10)].map((byte) => letters[byte % 32]).join('')}`;
