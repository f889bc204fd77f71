import { emptyProject, type ProjectRecord } from '@stratlas/seeds/project';
import type { Role } from '../../../server/contract/roles.ts';
import type { testApp } from '../fixture.ts';
import { jsonRequest, signedIn } from '../sign-in/people.ts';

type Api = Pick<Awaited<ReturnType<typeof testApp>>, 'app' | 'db'>;

/** A record that may be published: what else it lacks is advice. */
export const sound: ProjectRecord = {
  ...emptyProject,
  titleUk: 'Ремонт школи у Сіверськодонецьку',
  titleEn: 'School repair in Siverskodonetsk',
  items: [{ code: '2.1.2', share: 100, state: 'confirmed' }],
  status: 'planned',
};

/** Signs somebody of a role in. `ask` sends JSON, with If-Match where a number was seen. */
export async function editor(api: Api, role: Role) {
  const { person, request } = await signedIn(api, role);
  const ask = async (method: string, path: string, body?: unknown, seen?: number) => {
    const headers: Record<string, string> = seen === undefined ? {} : { 'if-match': `"${seen}"` };
    const init = body === undefined ? { method, headers } : jsonRequest(method, body, headers);
    const response = await request(path, init);
    const etag = response.headers.get('etag');
    return { status: response.status, etag, body: await response.json() };
  };
  const projects = '/api/records/project';
  const create = async (record: ProjectRecord = sound): Promise<string> =>
    (await ask('POST', projects, { record })).body.id;
  const save = (id: string, seen: number, change: Partial<ProjectRecord>, reason = '') =>
    ask('PUT', `${projects}/${id}`, { record: { ...sound, ...change }, reason }, seen);
  const act = (name: string, id: string, seen: number, given: object = { reason: 'Так треба' }) =>
    ask('POST', `${projects}/${id}/${name}`, given, seen);
  const read = (id: string, path = '') => ask('GET', `${projects}/${id}${path}`);
  return { person, ask, create, save, act, read };
}
export type Editor = Awaited<ReturnType<typeof editor>>;

/** What a refusal says: `409 wrong_state`. */
export const codeOf = ({ status, body }: { status: number; body: { error?: { code: string } } }) =>
  `${status} ${body.error?.code}`;
