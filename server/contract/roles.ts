/** From the least to the most: each may do what those before it may. */
export const roles = ['reader', 'editor', 'reviewer', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Whether somebody of this role may do what the other role may. */
export const isAtLeast = (role: Role, needed: Role): boolean =>
  roles.indexOf(role) >= roles.indexOf(needed);
