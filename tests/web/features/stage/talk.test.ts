import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginning,
  changed,
  hear,
  type Message,
  messageFrom,
  type Talk,
  talkFrom,
} from '../../../../web/features/stage/talk.ts';

const third: Talk = { step: 3, curtain: null, at: 1000 };

describe('windows of one story', () => {
  it('tell a window that comes where they stand', () => {
    const comes = beginning({ step: 1, isStepGiven: false }, null, 5000);
    const { talk, answer } = hear(third, { say: 'talk', talk: comes });
    expect(talk).toEqual(third);
    expect(answer && hear(comes, answer).talk).toEqual(third);
  });

  it('follow a later change, and tell who is behind', () => {
    const fourth = changed(third, { step: 4 }, 2000);
    expect(fourth).toEqual({ step: 4, curtain: null, at: 2000 });
    expect(hear(third, { say: 'talk', talk: fourth })).toEqual({ talk: fourth, answer: null });
    expect(hear(fourth, { say: 'talk', talk: third })).toEqual({
      talk: fourth,
      answer: { say: 'talk', talk: fourth },
    });
    expect(hear(fourth, { say: 'talk', talk: fourth }).answer).toBeNull();
  });

  it('count a change as later even where the clock was set back', () => {
    expect(changed(third, { curtain: 'black' }, 500)).toEqual({
      step: 3,
      curtain: 'black',
      at: 1001,
    });
  });

  it('come to the same, whatever was said in whatever order', () => {
    const talks = fc.record<Talk>({
      step: fc.integer({ min: 1, max: 5 }),
      curtain: fc.constantFrom(null, 'black', 'white'),
      at: fc.integer({ min: 0, max: 5 }),
    });
    const heard = (said: readonly Talk[]) =>
      said.reduce((mine, talk) => hear(mine, { say: 'talk', talk }).talk);
    const orders = fc
      .array(talks, { minLength: 1, maxLength: 6 })
      .chain((said) =>
        fc.tuple(fc.constant(said), fc.shuffledSubarray(said, { minLength: said.length })),
      );
    fc.assert(
      fc.property(orders, ([said, other]) => {
        expect(heard(said)).toEqual(heard(other));
      }),
    );
  });
});

describe('a window begins', () => {
  it('where it stood before it was loaded anew', () => {
    const kept: Talk = { step: 3, curtain: 'black', at: 1000 };
    expect(beginning({ step: 3, isStepGiven: true }, kept, 5000)).toEqual(kept);
    expect(beginning({ step: 1, isStepGiven: false }, kept, 5000)).toEqual(kept);
  });

  it('at the step of its address, which the others then follow', () => {
    const talk = beginning({ step: 5, isStepGiven: true }, third, 5000);
    expect(talk).toEqual({ step: 5, curtain: null, at: 5000 });
    expect(hear(third, { say: 'talk', talk }).talk.step).toBe(5);
  });

  it('at the first, until another tells, where the address names no step', () => {
    const talk = beginning({ step: 1, isStepGiven: false }, null, 5000);
    expect(hear(talk, { say: 'talk', talk: third }).talk).toEqual(third);
  });
});

it('what is no message of ours is not heard', () => {
  const right: Message = { say: 'talk', talk: third };
  expect(messageFrom(right)).toEqual(right);
  expect(messageFrom({ say: 'return' })).toEqual({ say: 'return' });
  for (const wrong of [null, 7, {}, { say: 'shout' }, { say: 'talk', talk: { step: 'two' } }]) {
    expect(messageFrom(wrong)).toBeNull();
  }
  expect(talkFrom({ step: 2, curtain: 'red', at: 1 })).toBeNull();
  expect(talkFrom({ step: 2.5, curtain: null, at: 1 })).toBeNull();
});
