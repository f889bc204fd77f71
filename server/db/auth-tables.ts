import type { InvitationPurpose } from '../contract/people.ts';
import type { Role } from '../contract/roles.ts';

/** An account; nobody is removed, so that the history can name who did what. */
export interface PersonTable {
  id: string;
  name: string;
  /** In small letters. */
  email: string;
  emailVerified: number;
  image: string | null;
  role: Role;
  /** ISO 8601, UTC; null while the person may sign in. */
  deactivatedAt: string | null;
  createdAt: string;
  updatedAt: string;
}

/** One signed-in browser. */
export interface SessionTable {
  id: string;
  userId: string;
  token: string;
  expiresAt: string;
  ipAddress: string | null;
  userAgent: string | null;
  createdAt: string;
  updatedAt: string;
}

/** One way to sign in: `credential` with a password's hash, or `oidc`. */
export interface AccountTable {
  id: string;
  userId: string;
  providerId: string;
  /** The person's id for `credential`, the provider's subject for `oidc`. */
  accountId: string;
  /** `salt:key` of scrypt in hexadecimal. */
  password: string | null;
  accessToken: string | null;
  refreshToken: string | null;
  idToken: string | null;
  accessTokenExpiresAt: string | null;
  refreshTokenExpiresAt: string | null;
  scope: string | null;
  createdAt: string;
  updatedAt: string;
}

/** What better-auth remembers between two steps of a sign-in at another site. */
export interface VerificationTable {
  id: string;
  identifier: string;
  value: string;
  expiresAt: string;
  createdAt: string;
  updatedAt: string;
}

/** Requests of one address to one path; `lastRequest` in milliseconds since 1970. */
export interface RateLimitTable {
  id: string;
  key: string;
  count: number;
  lastRequest: number;
}

/** A one-time link: its token is known only to who got it, here stands the SHA-256 of it. */
export interface InvitationTable {
  id: string;
  tokenHash: string;
  purpose: InvitationPurpose;
  /** What the new person will be; null for `reset`. */
  role: Role | null;
  /** Whose password is set anew; null but for `reset`. */
  personId: string | null;
  /** Null for the set-up link. */
  createdBy: string | null;
  createdAt: string;
  /** Null: valid until used. */
  expiresAt: string | null;
  usedAt: string | null;
}

export interface AuthTables {
  person: PersonTable;
  session: SessionTable;
  account: AccountTable;
  verification: VerificationTable;
  rateLimit: RateLimitTable;
  invitation: InvitationTable;
}
