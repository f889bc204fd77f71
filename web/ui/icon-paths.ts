/** The page's own icons: strokes in a 20 × 20 box. */
export const iconPaths = {
  chevron: 'M7.5 5l5 5-5 5',
  close: 'M5 5l10 10M15 5L5 15',
  search: 'M9 3.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11M13 13l4 4',
  table: 'M3 4.5h14v11H3zM3 8.5h14M8 8.5v7',
  map: 'M3 5.5l4.5-2 5 2 4.5-2v11l-4.5 2-5-2-4.5 2zM7.5 3.5v11M12.5 5.5v11',
  sun: 'M10 6.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7M10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6L16 16M16 4l-1.4 1.4M5.4 14.6L4 16',
  moon: 'M16 12.2A6.8 6.8 0 0 1 7.8 4a6.8 6.8 0 1 0 8.2 8.2z',
  system: 'M3 4.5h14v9H3zM7 16.5h6M10 13.5v3',
  reset: 'M4 9.5a6 6 0 1 1 1.4 4.4M4 4.5v5h5',
  check: 'M4.5 10.5l3.5 3.5 7.5-8',
  minus: 'M5 10h10',
  text: 'M3 5h14M3 9h6M3 13h4M3 17h6M14 17c-2-2.3-2.9-3.9-2.9-5.3a2.9 2.9 0 0 1 5.8 0c0 1.4-.9 3-2.9 5.3z',
  layers: 'M10 3l7 4-7 4-7-4zM3 10.5l7 4 7-4',
  list: 'M7 5.5h10M7 10h10M7 14.5h10M3 5.5h.5M3 10h.5M3 14.5h.5',
  pin: 'M10 17.5c-3.5-4-5-6.6-5-9a5 5 0 0 1 10 0c0 2.4-1.5 5-5 9zM10 7a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 1 1 0-3.2',
  target: 'M10 4.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11M10 1.5v4M10 14.5v4M1.5 10h4M14.5 10h4',
} as const;

export type IconName = keyof typeof iconPaths;
