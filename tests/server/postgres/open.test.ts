import { inspect } from 'node:util';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openDatabase, openExisting } from '../../../server/db/open.ts';
import { openPostgres } from '../../../server/db/postgres.ts';
import { reloadIfChanged } from '../../../server/join/reload.ts';
import { newDatabase, withDatabase } from './databases.ts';

const cluster = inject('postgres') ?? '';
let admin: Kysely<unknown>;
beforeAll(async () => {
  admin = (await openPostgres(cluster, 'the cluster')) as unknown as Kysely<unknown>;
});
afterAll(() => admin.destroy());

/** What opening is refused with; nothing in it, however deep, may hold the password. */
async function refusal(url: string): Promise<{ code: string; message: string }> {
  const error: unknown = await openDatabase(url).catch((reason: unknown) => reason);
  if (!(error instanceof Error)) throw new Error('It was opened.');
  const { password } = new URL(url);
  const told = inspect(error, { depth: 9, showHidden: true });
  for (const secret of [password, decodeURIComponent(password)]) {
    if (secret !== '') expect(told).not.toContain(secret);
  }
  return { code: (error as Error & { code: string }).code, message: error.message };
}

const as = (url: string, user: string, password: string): string => {
  const address = new URL(url);
  [address.username, address.password] = [user, password];
  return address.href;
};

test('the cluster itself sorts by the alphabet, so that the tests would show it', async () => {
  const { rows } = await sql`select 'ґ' < 'д' as alphabet`.execute(admin);
  expect(rows).toEqual([{ alphabet: true }]);
});

test('every text column sorts by its bytes', async () => {
  const db = await openDatabase(await newDatabase(cluster));
  const { rows } = await sql`
    select table_name, column_name from information_schema.columns
    where table_schema = 'public' and data_type = 'text' and collation_name is distinct from 'C'`.execute(
    db,
  );
  expect(rows).toEqual([]);
  for (const id of ['я', 'д', 'ґ', 'Z', 'a', '😀']) {
    await db.insertInto('ground').values({ id, shape: '' }).execute();
  }
  const rowsById = await db.selectFrom('ground').select('id').orderBy('id').execute();
  expect(rowsById.map(({ id }) => id).join('')).toBe('Zaдяґ😀');
  await db.destroy();
});

test('counts, whole numbers and their sums come as numbers, or not at all', async () => {
  const ask = async (expression: string, from = '') =>
    (await sql.raw<{ n: number }>(`select ${expression} as n ${from}`).execute(admin)).rows[0]?.n;
  expect(await ask('count(*)')).toBe(1);
  expect(await ask('9007199254740991::bigint')).toBe(9_007_199_254_740_991);
  expect(await ask('sum(5::bigint)')).toBe(5);
  expect(await ask('avg(x)', 'from (values (1), (2)) as v (x)')).toBe(1.5);
  await expect(ask('9007199254740993::bigint')).rejects.toThrow('more than a number holds');
  const two = 'from (values (9e15::bigint), (1e15::bigint)) as v (x)';
  await expect(ask('sum(x)', two)).rejects.toThrow('more than a number holds');
});

test('what no text or column of PostgreSQL can hold finds nothing and fails nothing', async () => {
  const db = await openDatabase(await newDatabase(cluster));
  const long = db.selectFrom('item').select('code').where('position', '=', 99_999_999_999);
  expect(await long.execute()).toEqual([]);
  const found = await db.selectFrom('meta').selectAll().where('key', '=', 'a\0b').execute();
  expect(found).toEqual([]);
  await db.destroy();
});

test('two servers that start at once make and load the tables in turn', async () => {
  const url = await newDatabase(cluster);
  const start = async () => {
    const db = await openDatabase(url);
    await reloadIfChanged(db);
    const { areas } = await db
      .selectFrom('item')
      .select(({ fn }) => fn.countAll().as('areas'))
      .where('level', '=', 'area')
      .executeTakeFirstOrThrow();
    await db.destroy();
    return areas;
  };
  expect(await Promise.all([start(), start(), start()])).toEqual([125, 125, 125]);
});

test('a server that is not there', async () => {
  const { code, message } = await refusal('postgres://ann:geheim@127.0.0.1:1/atlas');
  expect(code).toBe('database_unreachable');
  expect(message).toBe(
    'PostgreSQL database "atlas" at 127.0.0.1:1 (user "ann") does not answer. ' +
      'Check that its server runs and takes connections, and the host and port in DATABASE_URL.',
  );
});

test('a wrong password and an unknown user', async () => {
  const { username } = new URL(cluster);
  for (const url of [as(cluster, username, 'geheim'), as(cluster, 'nobody', 'geheim')]) {
    const { code, message } = await refusal(url);
    expect(code).toBe('database_login_refused');
    expect(message).toContain('the password in DATABASE_URL');
  }
});

test('a database that is not there', async () => {
  const { code, message } = await refusal(withDatabase(cluster, 'атлас'));
  expect(code).toBe('database_missing');
  expect(message).toContain('"атлас"');
});

test('a database of another encoding', async () => {
  await sql`create database ascii template template0 encoding 'SQL_ASCII'
    locale_provider libc locale 'C'`.execute(admin);
  expect((await refusal(withDatabase(cluster, 'ascii'))).code).toBe('database_not_utf8');
});

test('a user who may look but make nothing', async () => {
  await sql`create role guest login password 'geheim'`.execute(admin);
  const url = as(await newDatabase(cluster), 'guest', 'geheim');
  const { code, message } = await refusal(url);
  expect(code).toBe('database_forbidden');
  expect(message).toContain('grant create on schema public');
});

test('a database that Stratlas never used is left as it is by who only reads', async () => {
  const url = await newDatabase(cluster);
  await expect(openExisting(url)).rejects.toMatchObject({ code: 'database_unused' });
  const db = await openPostgres(url, 'it');
  expect(await db.introspection.getTables({ withInternalKyselyTables: true })).toEqual([]);
  await db.destroy();
});
