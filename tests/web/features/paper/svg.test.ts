import { expect, test } from 'vitest';
import { svgOf } from '../../../../web/features/paper/svg.ts';

const look = {
  size: 13,
  weight: 'bold',
  color: '#2f2a22',
  opacity: 1,
  halo: '#ffffff',
  haloWidth: 1.4,
  spacing: 0,
} as const;

const svg = svgOf({
  size: { width: 640, height: 400 },
  image: 'data:image/png;base64,AA==',
  labels: [{ text: 'Щастя <&> «Ґ»', look, x: 10, y: 20, turn: Math.PI / 2 }],
  caption: { title: 'Назва', text: 'Назва · джерела', bar: { length: 100, words: '20 км' } },
  captionLines: ['Назва ·', 'джерела'],
  fonts: { regular: 'data:r', medium: 'data:m', bold: 'data:b' },
  language: 'uk',
});

test('names are text at their place, turned as on the map', () => {
  expect(svg).toContain('translate(10.00 20.00) rotate(90.00)');
  expect(svg).toContain('>Щастя &lt;&amp;&gt; «Ґ»</text>');
});

test('only the fonts that are used come with it', () => {
  expect(svg).toContain('url(data:b)');
  expect(svg).toContain('url(data:r)');
  expect(svg).not.toContain('url(data:m)');
});

test('it says whose the map is and how long a kilometre is', () => {
  expect(svg).toContain('>джерела</text>');
  expect(svg).toContain('>20 км</text>');
  expect(svg).toContain('M532.0 388v4H632v-4');
});
