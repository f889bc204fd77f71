import type { ImportReport, Mend } from '@stratlas/server/contract';
import { ApiFailure, failureOf } from '../../api/client.ts';

export interface Sending {
  file: File;
  /** What headings mean as a person chose: the key of a column, null for none. */
  mapping: Readonly<Record<string, string | null>>;
  mend: Mend | null;
  /** Whether the server only says what would come of it. */
  isDry: boolean;
}

/**
 * Sends a file to be imported. Not by `fetch`, which does not tell how much has been sent.
 * @param onSent told the part that has been sent, from 0 to 1
 * @throws {ApiFailure} what the server refused, or silence; the signal's reason when it was aborted
 */
export function sendFile(
  { file, mapping, mend, isDry }: Sending,
  signal: AbortSignal,
  onSent: (part: number) => void,
): Promise<ImportReport> {
  const form = new FormData();
  form.set('file', file);
  form.set('mapping', JSON.stringify(mapping));
  if (mend !== null) form.set('mend', mend);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/import?dryRun=${isDry ? 1 : 0}`);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onSent(loaded / Math.max(total, 1));
    request.upload.onload = () => onSent(1);
    request.onload = () => {
      if (isReport(request.response)) resolve(request.response);
      else reject(failureOf(request.response, request.status));
    };
    request.onerror = () => reject(new ApiFailure('offline', 'no answer'));
    request.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

const isReport = (body: unknown): body is ImportReport =>
  typeof body === 'object' && body !== null && 'counts' in body;
