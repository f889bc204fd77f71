const key = 'stratlas-signed-in';

/**
 * Whether somebody has signed in with this browser. Scripts cannot see the cookie, and a reader who
 * never signs in should not have to ask the server for a name.
 */
export const wasSignedIn = (storage: Pick<Storage, 'getItem'>): boolean =>
  storage.getItem(key) !== null;

export function rememberSignedIn(
  storage: Pick<Storage, 'setItem' | 'removeItem'>,
  isSignedIn: boolean,
): void {
  if (isSignedIn) storage.setItem(key, '1');
  else storage.removeItem(key);
}
