import { expect, test } from 'vitest';
import { isPublic, qrModules, qrPath } from '../../../web/ui/qr.ts';

const address = 'https://atlas.example/?lang=uk&step=3&story=north-rail';

/** What a scanner looks for first: 7 by 7, black, white, and black in the middle. */
const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];

test('a code is a square with three finders and a quiet zone of four modules', () => {
  const modules = qrModules(address) ?? [];
  const size = modules.length;
  expect(modules.every((row) => row.length === size)).toBe(true);
  const corner = (x: number, y: number) =>
    modules.slice(y, y + 7).map((row) =>
      row
        .slice(x, x + 7)
        .map((isBlack) => (isBlack ? '1' : '0'))
        .join(''),
    );
  expect(corner(4, 4)).toEqual(finder);
  expect(corner(size - 11, 4)).toEqual(finder);
  expect(corner(4, size - 11)).toEqual(finder);
  const edge = [...modules.slice(0, 4).flat(), ...modules.flatMap((row) => row.slice(-4))];
  expect(edge.some((isBlack) => isBlack)).toBe(false);
});

test('one address has one code, and another has another', () => {
  expect(qrModules(address)).toEqual(qrModules(address));
  expect(qrModules(address)).not.toEqual(qrModules(`${address}4`));
});

test('an address too long for any code has none', () => {
  expect(qrModules('я'.repeat(3000))).toBeNull();
});

test('the path of a picture has one piece for each run of black', () => {
  expect(
    qrPath([
      [true, true, false, true],
      [false, false, false, false],
      [false, true, true, true],
    ]),
  ).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 2h3v1h-3z');
});

test('the address of a file is of no use to others', () => {
  expect(isPublic('https://atlas.example/')).toBe(true);
  expect(isPublic('file:///media/stick/index.html')).toBe(false);
});
