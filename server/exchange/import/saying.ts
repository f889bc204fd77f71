import { ApiError } from '../../errors.ts';
import { StaleRecordError } from '../../register/history/entry.ts';
import { ImportError } from './problem.ts';

/** Does the work of an import, and says as an answer of the API why it could not be done. */
export async function saying<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw answerTo(error);
  }
}

function answerTo(error: unknown): unknown {
  if (error instanceof ImportError) {
    const { code, messageEn } = error.problem;
    return new ApiError(422, code, messageEn, { ...error.problem });
  }
  if (error instanceof StaleRecordError) {
    const ids = [...error.current.keys()];
    return new ApiError(409, 'changed_meanwhile', `Changed meanwhile: ${ids.join(', ')}.`, { ids });
  }
  if (error instanceof DOMException && error.name === 'AbortError') {
    return new ApiError(400, 'cancelled', 'The import was cancelled; nothing was saved.');
  }
  return error;
}
