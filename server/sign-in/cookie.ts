export const cookiePrefix = 'stratlas';

const sessionCookie = new RegExp(`(?:^|;\\s*)(?:__Secure-)?${cookiePrefix}\\.session_token=`);

/** Whether a request says that somebody is signed in; only then is it worth asking who. */
export const hasSession = (headers: Headers): boolean =>
  sessionCookie.test(headers.get('cookie') ?? '');
