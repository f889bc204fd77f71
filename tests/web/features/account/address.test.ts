import { expect, test } from 'vitest';
import { readAddress } from '../../../../web/features/account/address.ts';

const read = (path: string) => readAddress(new URL(path, 'https://atlas.example'));

test('a one-time link opens what it is for and leaves the address, and nothing else does', () => {
  expect(read('/?v=1&lang=en#join=a_B-9&map=8/48.9/38.9')).toEqual({
    shown: { name: 'join', token: 'a_B-9' },
    address: '/?v=1&lang=en#map=8/48.9/38.9',
  });
});

test('a failed sign-in at another site opens the dialog that says so, without the error’s code', () => {
  expect(read('/?signIn=failed&error=account_not_linked#map=8/48.9/38.9')).toEqual({
    shown: { name: 'signIn', hasFailed: true },
    address: '/#map=8/48.9/38.9',
  });
  expect(read('/?lang=en&signIn=failed').address).toBe('/?lang=en');
});

test.each(['/', '/?v=1&item=2.1.2~3&q=%D0%B2%D0%BE%D0%B4%D0%B0#map=8/48.9/38.9', '/?signIn=maybe'])(
  'any other address opens nothing and stays as it is: %s',
  (path) => expect(read(path)).toEqual({ shown: null, address: path }),
);
