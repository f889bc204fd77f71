import type { Role } from '@stratlas/server/contract';
import { queryOptions } from '@tanstack/react-query';
import { rememberSignedIn } from '../state/signed-in.ts';
import { browserStorage } from '../state/storage.ts';
import { bodyOf, server } from './client.ts';

const { auth, invitations, me, people } = server.api;

/** Who is signed in; null for a reader without an account. */
export const meQuery = () =>
  queryOptions({
    queryKey: ['me'],
    queryFn: async () => {
      const person = await bodyOf(me.$get());
      rememberSignedIn(browserStorage(), person !== null);
      return person;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Whether one can sign in through another site. */
export const waysQuery = () =>
  queryOptions({
    queryKey: ['ways'],
    queryFn: () => bodyOf(auth.ways.$get()),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** All accounts and open invitations; for administrators. */
export const peopleQuery = () =>
  queryOptions({ queryKey: ['mine', 'people'], queryFn: () => bodyOf(people.$get()) });

/** What a one-time link is for. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: () => bodyOf(invitations.look.$post({ json: { token } })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export interface Credentials {
  email: string;
  password: string;
}

export const signIn = (json: Credentials) => bodyOf(auth['sign-in'].email.$post({ json }));

export const signOut = () => bodyOf(auth['sign-out'].$post());

/** @returns the address of the other site to go to */
export const signInElsewhere = () => bodyOf(auth['sign-in'].social.$post());

export const join = (json: Credentials & { token: string; name: string }) =>
  bodyOf(invitations.accept.$post({ json }));

export const setNewPassword = (json: { token: string; password: string }) =>
  bodyOf(invitations.reset.$post({ json }));

export const invite = (json: { role: Role; days: number }) => bodyOf(invitations.$post({ json }));

export const takeBack = (id: string) => bodyOf(invitations[':id'].$delete({ param: { id } }));

export const changePerson = (id: string, json: { role?: Role; isActive?: boolean }) =>
  bodyOf(people[':id'].$patch({ param: { id }, json }));

export const resetLink = (id: string) => bodyOf(people[':id'].reset.$post({ param: { id } }));
