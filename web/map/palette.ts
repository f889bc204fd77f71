import { type GoalCode, goalLooks } from '@stratlas/seeds/goals';

export type Ground = 'light' | 'dark';

/** Every colour of the map. The four goal colours carry data; selection has its own; the rest is quiet. */
export interface Palette {
  ground: Ground;
  beyond: string;
  neighbour: string;
  neighbourBorder: string;
  land: string;
  landGlow: string;
  water: string;
  waterName: string;
  rail: string;
  road: string;
  hromadaBorder: string;
  raionBorder: string;
  oblastBorder: string;
  contact: string;
  town: string;
  name: string;
  quietName: string;
  halo: string;
  object: string;
  selection: string;
  hover: string;
  wholeOblast: string;
  /** From little to much: one hue, so that it reads without colour, and none of a goal's. */
  shades: readonly [string, string, string, string, string];
  /** Patterns over land: nothing is known; the state of the territory. */
  noData: string;
  territory: string;
  goals: Record<GoalCode, string>;
}

const goalsOn = (side: 'onLight' | 'onDark'): Record<GoalCode, string> => ({
  1: goalLooks[1][side],
  2: goalLooks[2][side],
  3: goalLooks[3][side],
  4: goalLooks[4][side],
});

export const palettes: Record<Ground, Palette> = {
  light: {
    ground: 'light',
    beyond: '#ebe6da',
    neighbour: '#ebe6da',
    neighbourBorder: '#dcd5c5',
    land: '#fbf8f0',
    landGlow: '#b9ae97',
    water: '#9dbfca',
    waterName: '#4a7f90',
    rail: '#8d8577',
    road: '#d9c6a3',
    hromadaBorder: '#d5ccba',
    raionBorder: '#b0a58f',
    oblastBorder: '#6e6554',
    contact: '#5c5349',
    town: '#5a5142',
    name: '#2f2a22',
    quietName: '#6f6656',
    halo: '#fbf8f0',
    object: '#4e473b',
    selection: '#d4451d',
    hover: '#2f2a22',
    wholeOblast: '#6e6554',
    shades: ['#ede3ce', '#dbccaf', '#c3b08f', '#a48f70', '#806c53'],
    noData: '#9a8f7c',
    territory: '#9c917d',
    goals: goalsOn('onLight'),
  },
  dark: {
    ground: 'dark',
    beyond: '#15181d',
    neighbour: '#15181d',
    neighbourBorder: '#232830',
    land: '#22262d',
    landGlow: '#000000',
    water: '#34566a',
    waterName: '#86b3c6',
    rail: '#6b6f78',
    road: '#4a4438',
    hromadaBorder: '#343a44',
    raionBorder: '#4f5763',
    oblastBorder: '#8b94a3',
    contact: '#a8a29a',
    town: '#b9b4aa',
    name: '#ece8df',
    quietName: '#a7a398',
    halo: '#1b1f25',
    object: '#c9c4b8',
    selection: '#ff7a4d',
    hover: '#ffffff',
    wholeOblast: '#8b94a3',
    shades: ['#353b45', '#4b535f', '#5d6674', '#8b94a1', '#b6bdc7'],
    noData: '#7b8491',
    territory: '#626c7a',
    goals: goalsOn('onDark'),
  },
};
