import { expect, test } from 'vitest';
import { ApiFailure } from '../../../../web/api/client.ts';
import { failureIn } from '../../../../web/features/import/failure.ts';

test('a refusal has words of its own, or those for all others', () => {
  expect(failureIn(new ApiFailure('other', '', 'two_persons'))).toBe('two_persons');
  expect(failureIn(new ApiFailure('offline', ''))).toBe('offline');
  expect(failureIn(new ApiFailure('other', '', 'something_new'))).toBe('other');
  expect(failureIn(new Error('broken'))).toBe('other');
});

test('why a file cannot be read is told in the server’s own words', () => {
  const details = { messageUk: 'Архів захищено паролем.', messageEn: 'It is protected.', row: 1 };
  expect(failureIn(new ApiFailure('other', '', 'zip_encrypted', details))).toEqual({
    messageUk: 'Архів захищено паролем.',
    messageEn: 'It is protected.',
  });
});
