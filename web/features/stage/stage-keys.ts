/** What a key or a button of the stage asks for. */
export type Act =
  | { do: 'move'; by: 1 | -1 }
  | { do: 'jump'; to: number | 'last' }
  | { do: 'type'; digit: string }
  | { do: 'draw'; curtain: 'black' | 'white' }
  | { do: 'full' | 'escape' | 'leave' | 'help' | 'presenter' | 'return' | 'play' | 'code' };

/** What has the focus, and so the first right to some keys. */
export type Holder = 'page' | 'button' | 'map' | 'widget';

export interface Pressed {
  key: string;
  /** Where the key lies: letters are the same in every layout. */
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

const forth: Act = { do: 'move', by: 1 };
const back: Act = { do: 'move', by: -1 };

/** What a clicker sends, and what no widget needs for itself. */
const everywhere: Record<string, Act> = {
  PageDown: forth,
  PageUp: back,
  Escape: { do: 'escape' },
};

const arrows: Record<string, Act> = {
  ArrowRight: forth,
  ArrowDown: forth,
  ArrowLeft: back,
  ArrowUp: back,
};

const others: Record<string, Act> = {
  Home: { do: 'jump', to: 1 },
  End: { do: 'jump', to: 'last' },
  Backspace: { do: 'return' },
  '?': { do: 'help' },
};

const letters: Record<string, Act> = {
  KeyB: { do: 'draw', curtain: 'black' },
  KeyW: { do: 'draw', curtain: 'white' },
  KeyF: { do: 'full' },
  KeyP: { do: 'presenter' },
  KeyR: { do: 'return' },
  KeyA: { do: 'play' },
  KeyQ: { do: 'code' },
};

/**
 * What a pressed key means on a stage; null where it is not for the stage.
 * @param typed digits that were typed just before, for Enter
 */
export function actFor(pressed: Pressed, holder: Holder, typed: string): Act | null {
  const { key, ctrlKey, metaKey, altKey } = pressed;
  if (ctrlKey || metaKey || altKey) return null;
  const always = everywhere[key];
  if (always !== undefined || holder === 'widget') return always ?? null;
  if (holder === 'button' && key === ' ') return null;
  if (holder === 'map' && key in arrows) return null;
  return ofStage(pressed, typed);
}

function ofStage({ key, code, shiftKey }: Pressed, typed: string): Act | null {
  if (key === ' ') return shiftKey ? back : forth;
  if (key === 'Enter') return typed === '' ? null : { do: 'jump', to: Number(typed) };
  if (/^\d$/.test(key)) return { do: 'type', digit: key };
  return arrows[key] ?? others[key] ?? letters[code] ?? null;
}

export interface Covered {
  isHelpOpen: boolean;
  isCodeOpen: boolean;
  typed: string;
  curtain: 'black' | 'white' | null;
  isFull: boolean;
}

/** What Escape takes away: what lies uppermost, and at last the story. */
export function escapeFrom(
  covered: Covered,
): 'help' | 'code' | 'typed' | 'curtain' | 'full' | 'story' {
  if (covered.isHelpOpen) return 'help';
  if (covered.isCodeOpen) return 'code';
  if (covered.typed !== '') return 'typed';
  if (covered.curtain !== null) return 'curtain';
  return covered.isFull ? 'full' : 'story';
}

/** In pixels: shorter is a touch, and steeper a scroll. */
const shortest = 48;

/** Which way a finger asks to go. */
export function swipe(dx: number, dy: number): Act | null {
  if (Math.abs(dx) < shortest || Math.abs(dx) < 2 * Math.abs(dy)) return null;
  return dx < 0 ? forth : back;
}
