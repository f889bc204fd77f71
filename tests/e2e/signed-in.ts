import type { Role } from '../../server/contract/roles.ts';
import { addPerson, password } from '../server/sign-in/people.ts';
import type { Site } from './site.ts';

/** What a browser keeps of somebody who has signed in. */
export async function signedIn(site: Site, role: Role) {
  const { email } = await addPerson(site.db, role);
  const answer = await fetch(`${site.address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: site.address },
    body: JSON.stringify({ email, password }),
  });
  const [name = '', value = ''] =
    (answer.headers.get('set-cookie') ?? '').split(';')[0]?.split('=') ?? [];
  const flag = [{ name: 'stratlas-signed-in', value: '1' }];
  return {
    cookies: [
      {
        name,
        value,
        domain: '127.0.0.1',
        path: '/',
        expires: -1,
        httpOnly: true,
        secure: false,
        sameSite: 'Lax' as const,
      },
    ],
    origins: [{ origin: site.address, localStorage: flag }],
  };
}

export type SignedIn = Awaited<ReturnType<typeof signedIn>>;
