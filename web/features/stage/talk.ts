/** What all windows of a story share. */
export interface Talk {
  /** From 1. */
  step: number;
  curtain: 'black' | 'white' | null;
  /** When it was changed last, in ms; the later change holds. */
  at: number;
}

export type Message =
  /** Where this window stands: said when it comes and with every change, answered by who stands further. */
  | { say: 'talk'; talk: Talk }
  /** Whoever shows the map is to go back to the step. */
  | { say: 'return' };

const isCurtain = (value: unknown): value is Talk['curtain'] =>
  value === null || value === 'black' || value === 'white';

/** A talk that a storage or another window holds; null for what is none. */
export function talkFrom(value: unknown): Talk | null {
  const { step, curtain, at } = (value ?? {}) as Partial<Record<keyof Talk, unknown>>;
  if (!Number.isInteger(step) || !isCurtain(curtain) || !Number.isFinite(at)) return null;
  return { step: step as number, curtain, at: at as number };
}

/** What another window says; null for what is not of this version. */
export function messageFrom(value: unknown): Message | null {
  const { say, talk } = (value ?? {}) as { say?: unknown; talk?: unknown };
  if (say === 'return') return { say };
  const told = say === 'talk' ? talkFrom(talk) : null;
  return told && { say: 'talk', talk: told };
}

export const changed = (talk: Talk, change: Partial<Talk>, now: number): Talk => ({
  ...talk,
  ...change,
  at: Math.max(now, talk.at + 1),
});

/** Of two changes in one millisecond all windows choose the same. */
const isLater = (a: Talk, b: Talk): boolean =>
  a.at === b.at ? JSON.stringify(a) > JSON.stringify(b) : a.at > b.at;

/** What a window makes of a message: its talk after that, and what it answers. */
export function hear(mine: Talk, message: Message): { talk: Talk; answer: Message | null } {
  if (message.say === 'return') return { talk: mine, answer: null };
  if (isLater(message.talk, mine)) return { talk: message.talk, answer: null };
  // Who is behind learns it; who says the same needs no answer.
  return { talk: mine, answer: isLater(mine, message.talk) ? { say: 'talk', talk: mine } : null };
}

/**
 * Where a window begins: where it stood before a reload; at the step that its address names, which
 * the others then follow; or at the first, until another window tells.
 */
export function beginning(
  address: { step: number; isStepGiven: boolean },
  kept: Talk | null,
  now: number,
): Talk {
  if (kept !== null && (!address.isStepGiven || kept.step === address.step)) return kept;
  return { step: address.step, curtain: null, at: address.isStepGiven ? now : 0 };
}
