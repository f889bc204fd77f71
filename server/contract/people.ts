import { z } from '@hono/zod-openapi';
import { roles } from './roles.ts';

const moment = z.string().describe('ISO 8601, UTC.');

export const personSchema = z
  .object({ id: z.string(), name: z.string(), email: z.string(), role: z.enum(roles) })
  .openapi('Person');
export type Person = z.infer<typeof personSchema>;

export const invitationPurposes = ['setup', 'invite', 'reset'] as const;
export type InvitationPurpose = (typeof invitationPurposes)[number];

/** What a one-time link is for, told to who holds it. */
export const invitationSchema = z
  .object({
    purpose: z.enum(invitationPurposes),
    role: z.enum(roles).nullable().describe('Null for `reset`.'),
    email: z.string().nullable().describe('Of the person whose password is set anew.'),
    expiresAt: moment.nullable(),
  })
  .openapi('Invitation');
export type InvitationResponse = z.infer<typeof invitationSchema>;

/** A new one-time link: shown this once, and never again. */
export const newLinkSchema = z
  .object({ id: z.string(), token: z.string(), expiresAt: moment })
  .openapi('OneTimeLink');
export type NewLinkResponse = z.infer<typeof newLinkSchema>;

export const listedPersonSchema = personSchema
  .extend({ createdAt: moment, deactivatedAt: moment.nullable() })
  .openapi('ListedPerson');
export type ListedPersonResponse = z.infer<typeof listedPersonSchema>;

export const openInvitationSchema = z
  .object({ id: z.string(), role: z.enum(roles), createdAt: moment, expiresAt: moment })
  .openapi('OpenInvitation');
export type OpenInvitationResponse = z.infer<typeof openInvitationSchema>;

export const peopleSchema = z.object({
  people: z.array(listedPersonSchema),
  invitations: z.array(openInvitationSchema).describe('Invitations that can still be used.'),
});
