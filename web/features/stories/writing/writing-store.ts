import type { Story, StoryStep } from '@stratlas/server/contract';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Keeping } from '../../editor/draft/keeper.ts';
import {
  bringBack,
  changeStep,
  insertSteps,
  neighbourOf,
  type Removed,
  removedFrom,
  removeStep,
} from './edits.ts';

/** A story that is being written. */
export interface Writing {
  id: string;
  story: Story;
  /** The step whose form is open. */
  stepId: string | null;
  /** The step that was just made: what is typed next is its heading. */
  addedId: string | null;
  /** The last step that was taken out, until the story changes otherwise. */
  removed: Removed | null;
  /** `unkept`: the browser has no room for it or forbids it. */
  keeping: Keeping | 'unkept';
}

/** Keeps what is written, wherever this story lives. */
export interface WritingKeeper {
  keep: (id: string, story: Story) => void;
  /** Nobody writes any more; what was typed last is still kept. */
  leave: () => void;
}

interface State {
  writing: Writing | null;
  keeper: WritingKeeper | null;
}

export const writingStore = createStore<State>()(() => ({ writing: null, keeper: null }));

export const useWriting = (): Writing | null => useStore(writingStore, ({ writing }) => writing);

export function beginWriting(id: string, story: Story, keeper: WritingKeeper): void {
  closeWriting();
  const stepId = story.steps[0]?.id ?? null;
  writingStore.setState({
    keeper,
    writing: { id, story, stepId, addedId: null, removed: null, keeping: 'nothing' },
  });
}

export function closeWriting(): void {
  writingStore.getState().keeper?.leave();
  writingStore.setState({ writing: null, keeper: null });
}

export const changeWriting = (change: Partial<Writing>): void =>
  writingStore.setState(({ writing }) => ({ writing: writing && { ...writing, ...change } }));

export const openStep = (stepId: string): void => changeWriting({ stepId });

/** Writes a story anew; it is kept at once. */
export function write(edit: (story: Story) => Story, change: Partial<Writing> = {}): void {
  const { writing, keeper } = writingStore.getState();
  if (writing === null) return;
  const story = edit(writing.story);
  changeWriting({ removed: null, ...change, story });
  keeper?.keep(writing.id, story);
}

export const writeStep = (id: string, change: Partial<StoryStep>): void =>
  write((story) => changeStep(story, id, change));

/** Puts a step in after the one that is open, and opens it. */
export const addStep = (step: StoryStep): void => {
  const after = writingStore.getState().writing?.stepId ?? null;
  write((story) => insertSteps(story, [step], after), { stepId: step.id, addedId: step.id });
};

export function takeOutStep(id: string): void {
  const { writing } = writingStore.getState();
  if (writing === null) return;
  const removed = removedFrom(writing.story, id);
  const stepId = writing.stepId === id ? neighbourOf(writing.story, id) : writing.stepId;
  write((story) => removeStep(story, id), { removed, stepId });
}

export function bringStepBack(): void {
  const removed = writingStore.getState().writing?.removed;
  if (removed) write((story) => bringBack(story, removed), { stepId: removed.step.id });
}
