import { expect, test } from 'vitest';
import { type BuiltFile, keepingOrder } from '../../../web/build/keeping-order.ts';

const file = (
  name: string,
  size = 1,
  modules: string[] = [],
  imports: string[] = [],
): BuiltFile => ({ name, size, modules, imports });

const built = [
  file(
    'assets/page-1.js',
    460,
    ['/atlas/web/main.tsx'],
    ['assets/shared-1.js', 'assets/page-1.css'],
  ),
  file('assets/page-1.css', 29, [], []),
  file('assets/shared-1.js', 10),
  file('assets/style-1.js', 1100, ['/atlas/web/map/MapCanvas.tsx', '/atlas/web/map/style.ts']),
  file('assets/maplibre-gl-worker-1.mjs', 520),
  file('assets/onest-cyrillic-wght-normal-1.woff2', 15),
  file('assets/onest-latin-wght-normal-1.woff2', 33),
  file('assets/onest-latin-ext-wght-normal-1.woff2', 28),
  file('assets/pen-1.js', 568, ['/atlas/web/features/paper/pdf/pen.ts']),
  file('assets/ChartsPanel-1.js', 273, ['/atlas/web/features/charts/ChartsPanel.tsx']),
  file('assets/StageShell-1.js', 16, ['/atlas/web/features/stage/StageShell.tsx']),
];

test('first comes what every visit begins with: page, map, worker, and the letters of two alphabets', () => {
  expect(keepingOrder(built).first).toEqual([
    'assets/maplibre-gl-worker-1.mjs',
    'assets/onest-cyrillic-wght-normal-1.woff2',
    'assets/onest-latin-wght-normal-1.woff2',
    'assets/page-1.css',
    'assets/page-1.js',
    'assets/shared-1.js',
    'assets/style-1.js',
  ]);
});

test('everything else comes later, the stage before charts, and what prints last', () => {
  expect(keepingOrder(built).later).toEqual([
    'assets/StageShell-1.js',
    'assets/onest-latin-ext-wght-normal-1.woff2',
    'assets/ChartsPanel-1.js',
    'assets/pen-1.js',
  ]);
});
