import { createApp } from '../../../server/app.ts';
import type { AuthSettings } from '../../../server/sign-in/auth.ts';
import { createSignIn } from '../../../server/sign-in/sign-in.ts';
import { newDatabase } from '../fixture.ts';

const secret = 'a secret of the tests, long enough';

/** The app over an empty database: for tests of people, who need no strategy. */
export async function peopleApp(settings: Omit<Partial<AuthSettings>, 'db'> = {}) {
  const db = await newDatabase();
  const signIn = createSignIn({ db, secret, ...settings });
  return { db, signIn, app: createApp({ db, version: '', signIn }) };
}

/** Status and body of an answer. */
export const read = async (answer: Response | Promise<Response>) => {
  const { status } = await answer;
  return { status, body: await (await answer).json() };
};

/** The code of a refusal with its status: `401 not_signed_in`. */
export const refusal = async (answer: Response | Promise<Response>): Promise<string> => {
  const { status, body } = await read(answer);
  return `${status} ${body?.error?.code}`;
};
