import { expect, test } from 'vitest';
import { ApiFailure, failureOf } from '../../../../web/api/client.ts';
import { problemOf } from '../../../../web/features/account/problem.ts';

const refused = (code: string, details?: object) =>
  failureOf({ error: { code, message: 'in English', details } }, 400);

test('a refusal is told by the server’s own code, with the time to wait', () => {
  expect(problemOf(refused('wrong_credentials'))).toEqual({
    problem: 'wrong_credentials',
    seconds: 0,
  });
  expect(problemOf(refused('too_many_tries', { seconds: 42 }))).toEqual({
    problem: 'too_many_tries',
    seconds: 42,
  });
});

test('a field that is not good is told by its name', () => {
  expect(problemOf(refused('bad_parameter', { parameter: 'email' })).problem).toBe('bad_email');
  expect(problemOf(refused('bad_parameter', { parameter: 'token' })).problem).toBe('other');
});

test('silence is told from a refusal, and what is not known is the server’s failure', () => {
  expect(problemOf(new ApiFailure('offline', 'no answer')).problem).toBe('offline');
  expect(problemOf(refused('internal')).problem).toBe('other');
  expect(problemOf(new Error('some other')).problem).toBe('other');
});
