import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../fixture.ts';
import { codeOf, type Editor, editor } from '../register/editors.ts';
import { aStory } from '../register/stories.ts';

let api: Awaited<ReturnType<typeof testApp>>;
let olena: Editor;
let reviewer: Editor;
beforeAll(async () => {
  api = await testApp();
  olena = await editor(api, 'editor');
  reviewer = await editor(api, 'reviewer');
});
afterAll(() => api.db.destroy());

const versionNow = async (): Promise<string> => (await api.get('/api/about')).body.dataVersion;

const send = (version: string) => {
  const data = { follows: 'version', version, date: '2000-01-01T00:00:00.000Z' } as const;
  return olena.ask('POST', '/api/records/story', { record: aStory({ data }) });
};

/** Everybody sees one project more. */
async function publishProject(): Promise<void> {
  const id = await olena.create();
  await olena.act('submit', id, 1);
  await reviewer.act('publish', id, 2);
}

describe('a story that keeps its data', () => {
  it('shows them as they were, while the atlas goes on', async () => {
    const before = (await api.get('/api/summary')).body;
    const { dataDate } = (await api.get('/api/about')).body;
    const version = await versionNow();
    const { status, body } = await send(version);
    expect([status, body.record.data]).toEqual([
      201,
      { follows: 'version', version, date: dataDate },
    ]);
    await publishProject();
    expect((await api.get('/api/summary')).body.total.projects).toBe(before.total.projects + 1);
    const at = `/at/${version}`;
    expect((await api.get(`${at}/api/summary`)).body).toEqual(before);
    expect((await api.get(`${at}/api/about`)).body).toMatchObject({
      dataVersion: version,
      dataDate,
    });
    const paths = ['/api/strategy', '/api/places/river-aidar', '/api/items/1.3.3', '/api/ledger'];
    for (const path of paths) {
      const answer = await api.get(at + path);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.body).toEqual((await api.get(path)).body);
    }
    expect((await api.get(`${at}/api/stories`)).body).toEqual((await api.get('/api/stories')).body);
    expect((await api.get(`${at}/api/summary?item=9.9`)).status).toBe(400);
  });

  it('can be saved again when its version has long passed', async () => {
    const version = await versionNow();
    const { body } = await send(version);
    await publishProject();
    const record = { ...body.record, titleUk: 'Далі' };
    const saved = await olena.ask('PUT', `/api/records/story/${body.id}`, { record }, 1);
    expect([saved.status, saved.body.record.data.version]).toEqual([200, version]);
  });

  it('is refused a version that has passed and was not kept', async () => {
    const version = await versionNow();
    await publishProject();
    expect(codeOf(await send(version))).toBe('409 version_gone');
    expect((await api.get(`/at/${version}/api/summary`)).status).toBe(404);
  });
});

it('what is kept holds nothing of people and of what is not published', async () => {
  const version = await versionNow();
  await send(version);
  const records = await api.app.request(`/at/${version}/api/records`);
  expect(records.status).toBe(401);
  const parts = await api.db
    .selectFrom('keptVersionPart')
    .select('content')
    .where('version', '=', version)
    .orderBy('position')
    .execute();
  const { gunzipSync } = await import('node:zlib');
  const lines = gunzipSync(
    Buffer.from(parts.map(({ content }) => content).join(''), 'base64'),
  ).toString();
  expect(lines).toContain('"table":"project"');
  for (const table of ['revision', 'person', 'session', 'account', 'workingCopy', 'keptVersion']) {
    const rows = lines.split('\n').filter((line) => line.startsWith(`{"table":"${table}"`));
    expect([table, rows.map((line) => JSON.parse(line).rows)]).toEqual([table, [[]]]);
  }
  expect(lines).not.toContain(olena.person.email);
});

it('a version is only read', async () => {
  const response = await api.app.request('/at/x/api/link-text', { method: 'POST', body: '{}' });
  expect([response.status, (await response.json()).error.code]).toEqual([405, 'read_only']);
});
