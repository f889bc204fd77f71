import { describe, expect, test } from 'vitest';
import {
  type LegendFacts,
  type LegendWords,
  legendOf,
} from '../../../../web/features/paper/legend.ts';
import { palettes } from '../../../../web/map/palette.ts';

const words: LegendWords = {
  goalsTitle: 'Цілі',
  goal: (code) => `ціль ${code}`,
  noGoal: 'без цілі',
  layer: (id) => `шар ${id}`,
  pin: 'номер',
  sizes: ['до 1', 'від 1', 'від 10', 'від 100', 'від 1000'],
  sizeTitle: 'Розмір',
  shadeTitle: 'Кількість',
  noData: 'немає даних',
  hollow: 'порожні – приблизно',
};
const nothing: LegendFacts = {
  layers: [],
  goals: [],
  isNumbered: false,
  hasSums: false,
  hasGoalless: false,
  shades: [],
  hasUnknown: false,
};
const textsOf = (facts: Partial<LegendFacts>) =>
  legendOf({ ...nothing, ...facts }, words, palettes.light).map(({ kind, text }) => [kind, text]);

describe('the legend of a picture', () => {
  test('tells of hollow signs alone where nothing else can be seen', () => {
    expect(textsOf({})).toEqual([['note', 'порожні – приблизно']]);
  });

  test('names the layers that are on the picture, in the order of the switcher', () => {
    expect(textsOf({ layers: ['roads', 'rail', 'settlements'] }).slice(0, -1)).toEqual([
      ['swatch', 'шар settlements'],
      ['swatch', 'шар rail'],
      ['swatch', 'шар roads'],
    ]);
  });

  test('gives each goal that is there its colour, and no line to layers that only have these', () => {
    const rows = legendOf(
      { ...nothing, layers: ['links'], goals: ['2', '4'] },
      words,
      palettes.light,
    );
    expect(rows.slice(0, -1)).toEqual([
      { kind: 'heading', text: 'Цілі' },
      { kind: 'disc', color: palettes.light.goals[2], text: 'ціль 2' },
      { kind: 'disc', color: palettes.light.goals[4], text: 'ціль 4' },
    ]);
  });

  test('explains sizes of signs, and the numbers that stand in their place', () => {
    const layers = ['projects'];
    expect(textsOf({ layers }).map(([, text]) => text)).toEqual([
      'Розмір',
      'до 1',
      'від 1',
      'від 10',
      'від 100',
      'від 1000',
      'порожні – приблизно',
    ]);
    expect(textsOf({ layers, isNumbered: true }).slice(0, -1)).toEqual([['pin', 'номер']]);
    expect(textsOf({ isNumbered: true, hasSums: true }).map(([kind]) => kind)).toEqual([
      ...['pin', 'heading', 'ring', 'ring', 'ring', 'ring', 'ring', 'note'],
    ]);
  });

  test('shows each shade with its figures, and the pattern of no data', () => {
    const shades = [
      { shade: null, text: '0' },
      { shade: 2, text: '3 – 5' },
    ];
    expect(
      legendOf({ ...nothing, shades, hasUnknown: true }, words, palettes.light).slice(1, -1),
    ).toEqual([
      { kind: 'patch', color: palettes.light.land, text: '0' },
      { kind: 'patch', color: palettes.light.shades[2], text: '3 – 5' },
      { kind: 'hatch', color: palettes.light.noData, text: 'немає даних' },
    ]);
  });
});
