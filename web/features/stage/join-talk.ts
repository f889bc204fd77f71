import { tabStorage } from '../../state/storage.ts';
import type { StoryAddress } from '../../state/story-address.ts';
import { changeStory, storyStore } from '../../state/story-store.ts';
import { changeTalk, stageStore } from './stage-store.ts';
import { beginning, hear, type Message, messageFrom, type Talk, talkFrom } from './talk.ts';

const keyOf = (id: string): string => `stratlas-talk ${id}`;

function keptTalk(id: string): Talk | null {
  try {
    return talkFrom(JSON.parse(tabStorage().getItem(keyOf(id)) ?? 'null'));
  } catch {
    return null;
  }
}

/**
 * Keeps this window, its address and the other windows of its story in step.
 * @param onReturn another window asks to go back to the step
 * @returns the end of it
 */
export function joinTalk(story: StoryAddress, onReturn: () => void): () => void {
  const channel = new BroadcastChannel(keyOf(story.id));
  const say = (message: Message) => channel.postMessage(message);
  let heard: Talk | null = null;
  channel.onmessage = ({ data }) => {
    const message = messageFrom(data);
    if (message === null) return;
    if (message.say === 'return') onReturn();
    const { talk, answer } = hear(stageStore.getState().talk, message);
    heard = talk;
    stageStore.setState({ talk });
    if (answer !== null) say(answer);
  };
  const keep = (talk: Talk) => {
    tabStorage().setItem(keyOf(story.id), JSON.stringify(talk));
    changeStory({ step: talk.step, isStepGiven: true });
  };
  const begun = beginning(story, keptTalk(story.id), Date.now());
  stageStore.setState({ talk: begun, typed: '', missing: null });
  keep(begun);
  say({ say: 'talk', talk: begun });
  const leaveTalk = stageStore.subscribe(({ talk }, before) => {
    if (talk === before.talk) return;
    keep(talk);
    if (talk !== heard) say({ say: 'talk', talk });
  });
  const leaveAddress = storyStore.subscribe(({ story: shown }) => {
    const { step } = stageStore.getState().talk;
    if (shown?.id === story.id && shown.step !== step) changeTalk({ step: shown.step });
  });
  return () => {
    leaveTalk();
    leaveAddress();
    channel.close();
  };
}

/** Asks the window that shows the map to go back to the step. */
export function askToReturn(id: string): void {
  const channel = new BroadcastChannel(keyOf(id));
  channel.postMessage({ say: 'return' } satisfies Message);
  channel.close();
}
