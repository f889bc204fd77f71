/** Inks of the atlas's light sheet; a test holds them to those of the page's map. */
export const colours = {
  paper: '#fbf8f0',
  beyond: '#ebe6da',
  neighbourBorder: '#dcd5c5',
  water: '#9dbfca',
  rail: '#8d8577',
  road: '#d9c6a3',
  hromadaBorder: '#d5ccba',
  raionBorder: '#b0a58f',
  oblastBorder: '#6e6554',
  contact: '#5c5349',
  town: '#5a5142',
  name: '#2f2a22',
  quietName: '#6f6656',
  object: '#4e473b',
  noData: '#9a8f7c',
} as const;

/** From little to much. */
export const shades = ['#ede3ce', '#dbccaf', '#c3b08f', '#a48f70', '#806c53'] as const;
