import { expect, test } from 'vitest';
import { drawCaption } from '../../../../web/features/paper/draw-caption.ts';
import { drawCard, legendCard } from '../../../../web/features/paper/legend-card.ts';
import { SvgPen } from '../../../../web/features/paper/pen/svg-pen.ts';
import { svgOf } from '../../../../web/features/paper/svg.ts';
import { palettes } from '../../../../web/map/palette.ts';

const look = {
  size: 13,
  weight: 'bold',
  color: '#2f2a22',
  opacity: 1,
  halo: '#ffffff',
  haloWidth: 1.4,
  spacing: 0,
} as const;

const caption = { title: 'Назва', text: 'Назва · джерела', bar: { length: 100, words: '20 км' } };
const size = { width: 640, height: 400 };
const paper = { width: (640 / 120) * 25.4, height: (400 / 120) * 25.4 };

/** Each letter is half as wide as it is high. */
const pen = new SvgPen((text, font) => text.length * font.size * 0.5);
const rows = [
  { kind: 'heading', text: 'Цілі «Ґ»' },
  { kind: 'disc', color: '#123456', text: 'перша' },
  { kind: 'pin', text: 'номер <місця>' },
] as const;
const card = legendCard(pen, rows, paper, [[40, 40]]);
drawCard(pen, card, palettes.light);
drawCaption(pen, caption, paper);

const svg = svgOf({
  title: caption.title,
  size,
  image: 'data:image/png;base64,AA==',
  labels: [{ text: 'Щастя <&> «Ґ»', look, x: 10, y: 20, turn: Math.PI / 2 }],
  pen,
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

test('the legend is text and marks in the corner where nothing else is', () => {
  expect(svg).toContain('>Цілі «Ґ»</text>');
  expect(svg).toContain('>номер &lt;місця&gt;</text>');
  expect(svg).toMatch(/<circle [^>]*fill="#123456"/);
  expect(card.area.x).toBeCloseTo(paper.width - 2.2 - card.area.width);
  expect(card.area.y).toBeCloseTo(2.2);
});

test('it says whose the map is and how long a kilometre is', () => {
  expect(svg).toContain('>Назва · джерела</text>');
  expect(svg).toContain('>20 км</text>');
  expect(svg).toContain('M532.00 392.00L632.00 392.00');
});
