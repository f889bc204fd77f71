import { writeStory } from '../../state/story-address.ts';
import { changeStory, leaveStory, storyStore } from '../../state/story-store.ts';
import { viewStore } from '../../state/view-store.ts';
import { type Act, escapeFrom } from './stage-keys.ts';
import { changeTalk, stageStore } from './stage-store.ts';

interface Shown {
  /** The step on show and their number, from 1. */
  number: number;
  count: number;
  /** Puts the step on the map again. */
  onReturn: () => void;
}

/** A number of a step has no more digits. */
const mostDigits = 3;

type Deeds = { [Kind in Act['do']]: (act: Extract<Act, { do: Kind }>, shown: Shown) => void };

const deeds: Deeds = {
  move: ({ by }, { number, count }) =>
    changeTalk({ step: Math.min(Math.max(number + by, 1), count), curtain: null }),
  jump: ({ to }, { count }) => jump(to === 'last' ? count : to, count),
  type: ({ digit }) =>
    stageStore.setState(({ typed }) => ({ typed: (typed + digit).slice(-mostDigits) })),
  draw: ({ curtain }) =>
    changeTalk({ curtain: stageStore.getState().talk.curtain === curtain ? null : curtain }),
  full: () => void toggleFull(),
  help: () => stageStore.setState(({ isHelpOpen }) => ({ isHelpOpen: !isHelpOpen })),
  code: () => stageStore.setState(({ isCodeOpen }) => ({ isCodeOpen: !isCodeOpen })),
  play: () => changeStory({ plays: storyStore.getState().story?.plays !== true }),
  presenter: () => openPresenter(),
  return: (_, { onReturn }) => onReturn(),
  escape: () => takeAway(),
  leave: () => {
    if (isFull()) void document.exitFullscreen();
    leaveStory();
  },
};

/** Does what a key or a button of a window of a story asks for. */
export function perform(act: Act, shown: Shown): void {
  const deed = deeds[act.do] as (act: Act, shown: Shown) => void;
  deed(act, shown);
}

function jump(to: number, count: number): void {
  if (to >= 1 && to <= count) changeTalk({ step: to, curtain: null });
  else stageStore.setState({ typed: '', missing: to });
}

const isFull = (): boolean => document.fullscreenElement !== null;

/** Escape comes to the page only where it is asked for, and else ends the full screen by itself. */
interface LockingKeyboard {
  keyboard?: { lock?: (keys: string[]) => Promise<void> };
}

async function toggleFull(): Promise<void> {
  if (isFull()) return document.exitFullscreen();
  try {
    await document.documentElement.requestFullscreen();
    await (navigator as LockingKeyboard).keyboard?.lock?.(['Escape']);
  } catch {
    // A frame or a browser may forbid it; the stage fills the window all the same.
  }
}

const ends: Record<ReturnType<typeof escapeFrom>, () => void> = {
  help: () => stageStore.setState({ isHelpOpen: false }),
  code: () => stageStore.setState({ isCodeOpen: false }),
  typed: () => stageStore.setState({ typed: '' }),
  curtain: () => changeTalk({ curtain: null }),
  full: () => void document.exitFullscreen(),
  story: leaveStory,
};

function takeAway(): void {
  const { isHelpOpen, isCodeOpen, typed, talk } = stageStore.getState();
  const { curtain } = talk;
  ends[escapeFrom({ isHelpOpen, isCodeOpen, typed, curtain, isFull: isFull() })]();
}

function openPresenter(): void {
  const { story } = storyStore.getState();
  if (story === null) return;
  const { lang } = viewStore.getState().view;
  const address = `?${writeStory({ ...story, screen: 'presenter', plays: false }, lang)}`;
  window.open(address, `stratlas-presenter-${story.id}`, 'popup,width=1120,height=760');
}
