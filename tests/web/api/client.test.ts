import { describe, expect, test } from 'vitest';
import { ApiFailure, bodyOf, failureOf } from '../../../web/api/client.ts';
import { shouldRetry } from '../../../web/api/query-client.ts';

const answer = (status: number, body: unknown) =>
  Promise.resolve({ ok: status === 200, status, json: async () => body });

describe('an answer of the server', () => {
  test('is its body when it is good', async () => {
    expect(await bodyOf(answer(200, { items: [1] }))).toEqual({ items: [1] });
  });

  test('is a failure with the server’s code when it is not', async () => {
    const body = { error: { code: 'not_found', message: 'There is no place "x".' } };
    await expect(bodyOf(answer(404, body))).rejects.toMatchObject({
      code: 'not_found',
      message: 'There is no place "x".',
    });
  });

  test('that never came is a failure of the network', async () => {
    const silence = Promise.reject(new TypeError('Failed to fetch'));
    await expect(bodyOf(silence)).rejects.toMatchObject({ code: 'offline' });
  });
});

test('a failed answer that is not of this server’s shape still has a reason', () => {
  expect(failureOf(null, 502)).toMatchObject({ code: 'other', message: 'status 502' });
  expect(failureOf({ error: { code: 'new_code', message: 'm' } }, 500).code).toBe('other');
});

test('silence is asked again twice, an answer never', () => {
  const offline = new ApiFailure('offline', '');
  expect([0, 1, 2].map((failures) => shouldRetry(failures, offline))).toEqual([true, true, false]);
  expect(shouldRetry(0, new ApiFailure('not_found', ''))).toBe(false);
});
