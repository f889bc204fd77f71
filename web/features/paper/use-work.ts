import { useEffect, useRef, useState } from 'react';
import { ApiFailure } from '../../api/client.ts';
import type { Drawing } from '../../map/picture/draw-picture.ts';
import { PictureFailure } from '../../map/picture/unseen.ts';

export type FailureKey = PictureFailure['reason'] | 'no_clipboard' | 'data' | 'other';

export type WorkState =
  | { is: 'idle' | 'stopped' | 'copied' }
  | { is: 'busy'; part: number }
  | { is: 'saved'; name: string }
  | { is: 'failed'; key: FailureKey; message: string };

/** What a work ends with: a file that was saved, or something copied. */
export type Outcome = { saved: string } | { copied: true };

export interface Work {
  state: WorkState;
  /** Does one thing at a time; what is stopped leaves nothing behind. */
  run: (task: (drawing: Drawing) => Promise<Outcome>) => Promise<void>;
  stop: () => void;
}

/** One piece of work of a dialog, that ends with it. */
export function useWork(): Work {
  const [state, setState] = useState<WorkState>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  const stop = () => running.current?.abort();
  useEffect(() => () => running.current?.abort(), []);
  const run: Work['run'] = async (task) => {
    if (running.current !== null) return;
    const control = new AbortController();
    running.current = control;
    setState({ is: 'busy', part: 0 });
    const onProgress = (part: number) => {
      if (!control.signal.aborted) setState({ is: 'busy', part });
    };
    try {
      const outcome = await task({ signal: control.signal, onProgress });
      setState('saved' in outcome ? { is: 'saved', name: outcome.saved } : { is: 'copied' });
    } catch (error) {
      setState(control.signal.aborted ? { is: 'stopped' } : failureOf(error));
    } finally {
      running.current = null;
    }
  };
  return { state, run, stop };
}

export class ClipboardFailure extends Error {
  override readonly name = 'ClipboardFailure';
}

/** Why it failed, as the page tells it. */
function failureOf(error: unknown): Extract<WorkState, { is: 'failed' }> {
  const message = error instanceof Error ? error.message : String(error);
  const key: FailureKey =
    error instanceof PictureFailure
      ? error.reason
      : error instanceof ApiFailure
        ? 'data'
        : error instanceof ClipboardFailure
          ? 'no_clipboard'
          : error instanceof RangeError
            ? 'too_large'
            : 'other';
  return { is: 'failed', key, message };
}
