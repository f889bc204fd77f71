import { expect, test } from 'vitest';
import { continuation } from '../../../../server/exchange/folder/continuation.ts';

test.each([
  [
    'a cursor',
    '/api/projects?limit=50',
    { nextCursor: 'p-9' },
    '/api/projects?cursor=p-9&limit=50',
  ],
  ['no cursor', '/api/projects?limit=50', { nextCursor: null }, null],
  [
    'rows beyond the page',
    '/api/project-rows?limit=100&offset=0',
    { total: 101, rows: [] },
    '/api/project-rows?limit=100&offset=100',
  ],
  ['the last rows', '/api/project-rows?limit=100&offset=100', { total: 101, rows: [] }, null],
])('a list with %s goes on where it says', (_, path, body, next) => {
  expect(continuation(path, body)).toBe(next);
});
