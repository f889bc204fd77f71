import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { Statements } from '../../../server/db/statements.ts';

const opened = () => {
  const db = new DatabaseSync(':memory:');
  db.exec('create table word (text text)');
  return { db, statements: new Statements(db) };
};

test('a statement is prepared once, and says whether it answers rows', () => {
  const { statements } = opened();
  const insert = statements.of('insert into word values (?)');
  expect(insert.hasRows).toBe(false);
  insert.prepared.run('Щастя');
  expect(statements.of('insert into word values (?)')).toBe(insert);
  const select = statements.of('select * from word');
  expect(select.hasRows).toBe(true);
  expect(select.prepared.all()).toEqual([{ text: 'Щастя' }]);
});

test('after a change of the tables it is prepared anew', () => {
  const { statements } = opened();
  statements.of('insert into word values (?)').prepared.run('Щастя');
  const before = statements.of('select * from word');
  statements.of('alter table word add column language text').prepared.run();
  expect(statements.of('select * from word')).not.toBe(before);
  expect(statements.of('select * from word').prepared.all()).toEqual([
    { text: 'Щастя', language: null },
  ]);
});

test('those used last are kept, long ones never', () => {
  const { statements } = opened();
  const first = statements.of('select 0');
  for (let number = 1; number < 200; number++) statements.of(`select ${number}`);
  expect(statements.of('select 0')).toBe(first);
  const second = statements.of('select 1');
  for (let number = 200; number < 400; number++) statements.of(`select ${number}`);
  expect(statements.of('select 1')).not.toBe(second);
  const long = `select 1${' '.repeat(8000)}`;
  expect(statements.of(long)).not.toBe(statements.of(long));
});
