import { createMiddleware } from 'hono/factory';
import type { Person } from '../contract/people.ts';
import { isAtLeast, type Role } from '../contract/roles.ts';
import { ApiError } from '../errors.ts';
import type { Deps } from '../routes/router.ts';

/**
 * Lets through who is signed in and of this role or one above it, as `c.get('person')`.
 * @throws ApiError 401 `not_signed_in`, 403 `not_allowed`
 */
export const requireRole = ({ signIn }: Pick<Deps, 'signIn'>, role: Role) =>
  createMiddleware<{ Variables: { person: Person } }>(async (c, next) => {
    const person = await signIn.personOf(c);
    if (person === null) throw new ApiError(401, 'not_signed_in', 'Sign in first.');
    if (!isAtLeast(person.role, role)) {
      throw new ApiError(403, 'not_allowed', `This needs the role "${role}".`, { role });
    }
    c.set('person', person);
    await next();
  });
