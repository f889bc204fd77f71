import { expect, test } from 'vitest';
import { postgresError, postgresName, unfitness } from '../../../server/db/postgres-errors.ts';

const failure = (message: string, code?: string): Error =>
  Object.assign(new Error(message), code && { code });

test.each([
  ['ECONNREFUSED', 'database_unreachable'],
  ['ENOTFOUND', 'database_unreachable'],
  ['57P03', 'database_unreachable'],
  ['53300', 'database_unreachable'],
  ['28P01', 'database_login_refused'],
  ['28000', 'database_login_refused'],
  ['3D000', 'database_missing'],
  ['42501', 'database_forbidden'],
  ['3F000', 'database_forbidden'],
])('%s means %s', (given, code) => {
  const error = postgresError(failure('…', given), 'The database');
  expect(error).toMatchObject({ name: 'DatabaseError', code });
  expect((error as Error).message).toMatch(/^The database [a-z].+\.$/);
});

test.each([
  ['timeout exceeded when trying to connect', 'database_unreachable'],
  ['Connection terminated unexpectedly', 'database_unreachable'],
  ['The server does not support SSL connections', 'database_unreachable'],
  ['SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string', 'database_login_refused'],
])('«%s» means %s', (message, code) => {
  expect(postgresError(failure(message), 'It')).toMatchObject({ code });
});

test('what nobody foresaw comes back as it was', () => {
  const error = failure('division by zero', '22012');
  expect(postgresError(error, 'It')).toBe(error);
  expect(postgresError('thrown text', 'It')).toBe('thrown text');
});

test('a server must be 15 or newer and keep UTF-8', () => {
  expect(unfitness(140_012, 'UTF8')).toBe('database_too_old');
  expect(unfitness(150_000, 'SQL_ASCII')).toBe('database_not_utf8');
  expect(unfitness(180_001, 'UTF8')).toBeUndefined();
});

test.each([
  ['postgres://ann:secret@db.example:5433/atlas', '"atlas" at db.example:5433 (user "ann")'],
  ['postgresql://db.example/atlas', '"atlas" at db.example:5432'],
  ['postgres://ann:secret@db.example', '"ann" at db.example:5432 (user "ann")'],
  ['postgres://a%40b:s%40@%2Frun%2Fpg/%D0%B0', '"а" at /run/pg:5432 (user "a@b")'],
])('of %s messages name all but the password', (url, name) => {
  expect(postgresName(url)).toBe(`PostgreSQL database ${name}`);
});
