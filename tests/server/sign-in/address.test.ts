import { expect, test } from 'vitest';
import { addressOf } from '../../../server/sign-in/address.ts';

test('a sender is its own address, whatever it says', () => {
  expect(addressOf('203.0.113.9', null)).toBe('203.0.113.9');
  expect(addressOf('203.0.113.9', '10.0.0.1')).toBe('203.0.113.9');
});

test.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])(
  'a proxy on this machine (%s) is believed about who asked it, and only about that',
  (proxy) => {
    expect(addressOf(proxy, 'forged, 203.0.113.9')).toBe('203.0.113.9');
    expect(addressOf(proxy, '')).toBe(proxy);
    expect(addressOf(proxy, null)).toBe(proxy);
  },
);
