import { ask } from '../../api/ask.ts';
import { ApiFailure, failureOf } from '../../api/client.ts';

/**
 * A story with everything inside, as a ZIP.
 * @throws ApiFailure where the server refuses, and `offline` where the download broke off
 */
export async function takeAlong(story: string, signal: AbortSignal): Promise<Blob> {
  try {
    const answer = await ask(`/api/stories/${encodeURIComponent(story)}/folder.zip`, { signal });
    if (!answer.ok) throw failureOf(await answer.json().catch(() => null), answer.status);
    return await answer.blob();
  } catch (error) {
    if (error instanceof ApiFailure || signal.aborted) throw error;
    throw new ApiFailure('offline', String(error));
  }
}
