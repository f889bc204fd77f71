import { type PasswordProblem, problemsOf } from '../contract/password.ts';
import { ApiError } from '../errors.ts';
import { isBreached } from './breached.ts';

/** Refuses a weak password. @throws ApiError 400 `weak_password`, `details.problems` says why */
export function checkPassword(password: string, email: string): void {
  const problems: PasswordProblem[] = problemsOf(password, email);
  if (isBreached(password)) problems.push('breached');
  if (problems.length === 0) return;
  throw new ApiError(400, 'weak_password', `The password is ${problems.join(', ')}.`, { problems });
}
