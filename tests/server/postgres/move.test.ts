import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, inject, test, vi } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { buildCorrection } from '../../../server/contract/build-correction.ts';
import { openDatabase } from '../../../server/db/open.ts';
import { restoreBackup } from '../../../server/exchange/backup/restore.ts';
import { writeBackup } from '../../../server/exchange/backup/write.ts';
import { reloadIfChanged } from '../../../server/join/reload.ts';
import { links } from '../../../server/queries/links.ts';
import { createSignIn } from '../../../server/sign-in/sign-in.ts';
import { everything } from '../exchange/backup/tables.ts';
import { editor } from '../register/editors.ts';
import { aStory } from '../register/stories.ts';
import { signedIn } from '../sign-in/people.ts';
import { newDatabase } from './databases.ts';
import { everyGet, type Samples } from './every-get.ts';

const secret = 'the same for all, so that who is signed in stays so';
const folder = mkdtempSync(join(tmpdir(), 'stratlas-move-'));
afterAll(() => rmSync(folder, { recursive: true }));
// Prints and sessions tell the time: it stands still.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-24') }));
afterEach(() => void vi.useRealTimers());

async function open(at: string) {
  const db = await openDatabase(at);
  const version = await reloadIfChanged(db);
  return { db, app: createApp({ db, version, signIn: createSignIn({ db, secret }) }) };
}
type Api = Awaited<ReturnType<typeof open>>;

async function moved({ db }: Api, to: string): Promise<Api> {
  const file = join(folder, crypto.randomUUID());
  await writeBackup(db, file);
  await restoreBackup(to, file);
  return open(to);
}

/** People at work: a project published, one in draft, a correction that waits, a story. @returns their ids */
async function work(api: Api) {
  const [olena, reviewer] = [await editor(api, 'editor'), await editor(api, 'reviewer')];
  const [published, draft] = [await olena.create(), await olena.create()];
  await olena.save(published, 1, { titleEn: 'Another title' });
  await olena.act('submit', published, 2);
  await reviewer.act('publish', published, 3);
  await olena.save(draft, 1, { status: 'idea' });
  const [link] = await links(api.db, { item: '1.3.3/2', place: 'power-luhansk-tpp' });
  if (link === undefined) throw new Error('no link');
  const said = { rightPlaceId: null, note: 'Не те місце' };
  const correction = buildCorrection(link, said, new Date().toISOString());
  const { body } = await olena.ask('POST', '/api/records/correction', correction);
  const story = await olena.ask('POST', '/api/records/story', { record: aStory() });
  return {
    projects: [published, draft],
    correction: String(body.id),
    story: String(story.body.id),
  };
}

async function samplesOf({ db }: Api, made: Awaited<ReturnType<typeof work>>): Promise<Samples> {
  const items = await db.selectFrom('item').select('code').orderBy('position').execute();
  const places = await db.selectFrom('place').select('id').orderBy('position').execute();
  const some = <Row>(rows: Row[], step: number) => rows.filter((_, index) => index % step === 0);
  return [
    ['/api/items/', ['2.1.2', '2.1.2/3', ...some(items, 8).map(({ code }) => code)]],
    ['/api/places/', ['power-luhansk-tpp', ...some(places, 80).map(({ id }) => id)]],
    ['/api/projects/', ['dfrr-2021-020', ...made.projects]],
    ['/api/project-rows/', ['dfrr-2021-020', ...made.projects]],
    ['/api/records/project/', ['kfw-usif6', ...made.projects]],
    ['/api/records/correction/', [made.correction]],
    ['/api/records/story/', ['railway-north', made.story]],
    ['/api/stories/', ['railway-north', 'money-2018-2021']],
  ];
}

/** Status and body, as bytes. */
async function answer({ app }: Api, path: string, cookie: string): Promise<[number, string]> {
  const response = await app.request(path, { headers: { cookie } });
  return [response.status, Buffer.from(await response.arrayBuffer()).toString('base64')];
}

test('moved to PostgreSQL and back, every address gives the same answer, byte for byte', async () => {
  const first = await open(join(folder, 'first'));
  const samples = await samplesOf(first, await work(first));
  const { cookie } = await signedIn(first, 'administrator');
  const postgres = await moved(first, await newDatabase(inject('postgres') ?? ''));
  const last = await moved(postgres, join(folder, 'last'));
  expect(await everything(postgres.db)).toEqual(await everything(first.db));
  expect(await everything(last.db)).toEqual(await everything(first.db));

  const document = await (await first.app.request('/api/openapi.json')).json();
  const paths = everyGet(document, samples);
  const statuses: number[] = [];
  for (const path of paths) {
    const [before, ...after] = await Promise.all(
      [first, postgres, last].map((api) => answer(api, path, cookie)),
    );
    expect([path, ...after]).toEqual([path, before, before]);
    statuses.push(before?.[0] ?? 0);
  }
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(100);
  expect(Math.max(...statuses)).toBeLessThan(500);
  await Promise.all([first, postgres, last].map(({ db }) => db.destroy()));
});
