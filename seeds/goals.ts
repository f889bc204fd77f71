export const goalCodes = ['1', '2', '3', '4'] as const;
export type GoalCode = (typeof goalCodes)[number];

/** How a goal looks everywhere: its colours carry data and nothing else. */
export interface GoalLook {
  /** On paper (#f6f2e9). */
  onLight: string;
  /** On the night ground (#171a1f). */
  onDark: string;
  /** One SVG path in a 24 × 24 box, to be filled by the even-odd rule. */
  icon: string;
}

/**
 * Inks of a printed atlas. Each pair stays apart by a CIEDE2000 of at least 15 under normal sight and under
 * protanopia, deuteranopia and tritanopia, because the four also differ in lightness.
 */
export const goalLooks: Record<GoalCode, GoalLook> = {
  // Growth of the economy: bars that rise from a common ground.
  '1': {
    onLight: '#14583a',
    onDark: '#8fd0a0',
    icon: 'M2 19h20v2H2zM4 13h4v5H4zM10 9h4v9h-4zM16 4h4v14h-4z',
  },
  // Infrastructure: a bridge that carries again.
  '2': {
    onLight: '#b06f14',
    onDark: '#cb7a35',
    icon: 'M1 5h22v3h-1v11h-2c0-4.8-1.4-7.5-3.5-7.5S13 14.2 13 19h-2c0-4.8-1.4-7.5-3.5-7.5S4 14.2 4 19H2V8H1z',
  },
  // Governance for people: a person among others.
  '3': {
    onLight: '#2f7eab',
    onDark: '#5b7fae',
    icon: 'M12 3a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7zM6 20c0-5 2.5-8.5 6-8.5s6 3.5 6 8.5zM4.5 7a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4zM1 18c0-3.5 1.4-5.8 3.5-5.8.8 0 1.5.3 2.1.9C5.5 14.6 5 16.3 4.9 18zM19.5 7a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4zM23 18c0-3.5-1.4-5.8-3.5-5.8-.8 0-1.5.3-2.1.9 1.1 1.5 1.6 3.2 1.7 4.9z',
  },
  // Security and identity: a parted shield.
  '4': {
    onLight: '#5f1d4c',
    onDark: '#e3a8cf',
    icon: 'M12 2l8 3v6c0 5.2-3.3 9-8 11-4.7-2-8-5.8-8-11V5zM12 4.6v14.9c3.5-1.7 6-4.7 6-8.5V6.5z',
  },
};
