import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { changed, type Talk } from './talk.ts';

export interface StageState {
  talk: Talk;
  /** Digits of a step's number, until Enter. */
  typed: string;
  /** A step that was asked for and that the story does not have. */
  missing: number | null;
  isHelpOpen: boolean;
  /** Whether the code of the address fills the screen. */
  isCodeOpen: boolean;
}

export const stageStore = createStore<StageState>()(() => ({
  talk: { step: 1, curtain: null, at: 0 },
  typed: '',
  missing: null,
  isHelpOpen: false,
  isCodeOpen: false,
}));

export const useStage = <Part>(part: (state: StageState) => Part): Part =>
  useStore(stageStore, part);

/** Changes what all windows of the story share. */
export const changeTalk = (change: Partial<Talk>): void =>
  stageStore.setState(({ talk }) => ({
    talk: changed(talk, change, Date.now()),
    typed: '',
    missing: null,
  }));
