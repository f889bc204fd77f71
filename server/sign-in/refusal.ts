import { ApiError } from '../errors.ts';

export const wrongOrigin = (): ApiError =>
  new ApiError(403, 'wrong_origin', 'The request does not come from this site’s page.');

export const notSetUp = (): ApiError =>
  new ApiError(404, 'not_found', 'This way to sign in was not set up.');

/**
 * better-auth's refusals in our own words. All that can be wrong with an e-mail and a password
 * reads the same, so that nobody learns which accounts exist.
 */
export async function signInRefusal(answer: Response): Promise<ApiError> {
  switch (answer.status) {
    case 429: {
      const seconds = Number(answer.headers.get('x-retry-after'));
      return new ApiError(429, 'too_many_tries', `Try again in ${seconds} s.`, { seconds });
    }
    case 403:
      return wrongOrigin();
    case 404:
      return notSetUp();
    default:
      if (answer.status >= 500) throw new Error(`better-auth: ${await answer.text()}`);
      return new ApiError(401, 'wrong_credentials', 'E-mail or password is wrong.');
  }
}
