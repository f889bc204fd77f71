import { describe, expect, it } from 'vitest';
import {
  actFor,
  escapeFrom,
  type Pressed,
  swipe,
} from '../../../../web/features/stage/stage-keys.ts';

const pressed = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const act = (
  key: string,
  more: Partial<Pressed> = {},
  holder: Parameters<typeof actFor>[1] = 'page',
) => actFor(pressed(key, more), holder, '');

const forth = { do: 'move', by: 1 };
const back = { do: 'move', by: -1 };

describe('a key on the stage', () => {
  it('goes on by arrows, by what a clicker sends, and by the space bar', () => {
    for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ']) expect(act(key)).toEqual(forth);
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) expect(act(key)).toEqual(back);
    expect(act(' ', { shiftKey: true })).toEqual(back);
  });

  it('goes to the ends, and to the step whose number was typed', () => {
    expect(act('Home')).toEqual({ do: 'jump', to: 1 });
    expect(act('End')).toEqual({ do: 'jump', to: 'last' });
    expect(act('7')).toEqual({ do: 'type', digit: '7' });
    expect(actFor(pressed('Enter'), 'page', '12')).toEqual({ do: 'jump', to: 12 });
    expect(act('Enter')).toBeNull();
  });

  it('means the same in the Ukrainian layout', () => {
    expect(act('и', { code: 'KeyB' })).toEqual({ do: 'draw', curtain: 'black' });
    expect(act('ц', { code: 'KeyW' })).toEqual({ do: 'draw', curtain: 'white' });
    expect(act('а', { code: 'KeyF' })).toEqual({ do: 'full' });
    expect(act('з', { code: 'KeyP' })).toEqual({ do: 'presenter' });
    expect(act('к', { code: 'KeyR' })).toEqual({ do: 'return' });
    expect(act('?', { code: 'Digit7', shiftKey: true })).toEqual({ do: 'help' });
  });

  it('is left to the browser with Ctrl, Alt and ⌘', () => {
    expect(act('r', { code: 'KeyR', ctrlKey: true })).toBeNull();
    expect(act('ArrowLeft', { altKey: true })).toBeNull();
    expect(act('f', { code: 'KeyF', metaKey: true })).toBeNull();
  });

  it('is first for what has the focus: a button is pressed, the map moved, a field written in', () => {
    expect(act(' ', {}, 'button')).toBeNull();
    expect(act('ArrowRight', {}, 'button')).toEqual(forth);
    expect(act('ArrowRight', {}, 'map')).toBeNull();
    expect(act(' ', {}, 'map')).toEqual(forth);
    expect(act('b', { code: 'KeyB' }, 'widget')).toBeNull();
    expect(act('ArrowRight', {}, 'widget')).toBeNull();
  });

  it('of a clicker and Escape are always for the stage', () => {
    for (const holder of ['page', 'button', 'map', 'widget'] as const) {
      expect(act('PageDown', {}, holder)).toEqual(forth);
      expect(act('Escape', {}, holder)).toEqual({ do: 'escape' });
    }
  });
});

it('Escape takes away what lies uppermost: help, code, number, curtain, full screen, the story', () => {
  const all = {
    isHelpOpen: true,
    isCodeOpen: true,
    typed: '1',
    curtain: 'black',
    isFull: true,
  } as const;
  expect(escapeFrom(all)).toBe('help');
  expect(escapeFrom({ ...all, isHelpOpen: false })).toBe('code');
  const bare = { ...all, isHelpOpen: false, isCodeOpen: false };
  expect(escapeFrom(bare)).toBe('typed');
  expect(escapeFrom({ ...bare, typed: '' })).toBe('curtain');
  expect(escapeFrom({ ...bare, typed: '', curtain: null })).toBe('full');
  expect(escapeFrom({ ...bare, typed: '', curtain: null, isFull: false })).toBe('story');
});

it('a finger goes on to the left and back to the right; a touch and a scroll are neither', () => {
  expect(swipe(-80, 10)).toEqual(forth);
  expect(swipe(120, -30)).toEqual(back);
  expect(swipe(-20, 0)).toBeNull();
  expect(swipe(-80, 60)).toBeNull();
});
