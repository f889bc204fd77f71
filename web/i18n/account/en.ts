import type { Messages } from '../messages.ts';
import type { ukAccount } from './uk.ts';

/** Words about signing in and people, in English; loaded when they are first needed. */
export const enAccount = {
  title: {
    signIn: 'Sign in',
    mine: 'Your account',
    people: 'People and roles',
    join: 'Welcome',
  },
  name: 'Your name',
  email: 'E-mail',
  password: 'Password',
  newPassword: 'New password',
  signOut: 'Sign out',
  signIn: {
    hint: 'Reading the atlas needs no account. Sign in to enter and review projects.',
    submit: 'Sign in',
    elsewhere: 'Sign in through your organisation',
    elsewhereFailed:
      'Signing in through your organisation did not work. Try again, or ask an administrator of the atlas to look at your account.',
    forgotten:
      'Forgot the password, or have no account yet? Ask an administrator of the atlas for a one-time link.',
  },
  may: {
    reader:
      'You may read all that is published. To work on projects, ask an administrator for a role.',
    editor: 'You may create and change projects and submit them for review.',
    reviewer: 'You may also review and publish what others have submitted.',
    administrator: 'You may do all that reviewers may, and invite people and change their roles.',
  },
  rule: {
    length: 'At least 12 characters; a few words are handy',
    varied: 'Not a few characters repeated',
    own: 'Without your e-mail address and the name of the atlas or the oblast',
    unknown: 'Not on the list of known breached passwords',
  },
  ruleState: { met: ': done', broken: ': not yet' },
  join: {
    setup: 'Create the account of the first administrator. The link works once.',
    invite: 'You are invited to the atlas as: {{role}}. Create your account.',
    reset: 'Set a new password for {{email}}. The old one will stop working.',
    submit: 'Create the account',
    setPassword: 'Save the password',
  },
  people: {
    accounts: 'Accounts',
    you: 'you',
    off: 'access closed',
    roleOf: 'Role of {{name}}',
    save: 'Change the role',
    reset: 'New password',
    resetLink: 'One-time link with which {{name}} sets a new password',
    close: 'Close access',
    open: 'Open access',
    invite: 'Invite somebody',
    invitations: 'Unused invitations',
    invitation: 'Role: {{role}}; valid until {{term}}',
    takeBack: 'Take back the invitation: {{role}}, until {{term}}',
  },
  invite: {
    hint: 'The atlas sends nothing: copy the link and hand it over yourself.',
    role: 'Role of the new person',
    term: 'How long the link is valid',
    days_one: 'valid {{count}} day',
    days_other: 'valid {{count}} days',
    submit: 'Create a link',
    link: 'One-time link for the new person',
  },
  link: {
    copy: 'Copy',
    copied: 'The link is copied.',
    once: 'It is shown only now. Valid until {{term}}, works once.',
  },
  problem: {
    wrong_credentials: 'E-mail or password is wrong. Check both and try again.',
    too_many_tries: 'Too many tries. Try again in {{seconds}} s.',
    weak_password: 'This password is too weak. Look at the advice below it.',
    email_taken: 'This e-mail has an account already. Sign in, or give another.',
    link_not_valid:
      'This link was used or has expired. Ask an administrator for a new one; the link for the first administrator is shown by the server when it starts.',
    last_administrator:
      'Somebody must stay an administrator. Give the role to another person first.',
    not_signed_in: 'Your session has ended. Sign in again.',
    not_allowed: 'Your role does not allow this. Turn to an administrator.',
    wrong_origin:
      'The server did not recognise the address of this page. Open the atlas at its usual address, or tell an administrator.',
    bad_name: 'Write a name of up to 200 characters.',
    bad_email: 'Check the e-mail address: it should look like name@example.org.',
    offline: 'The server cannot be reached. Check the network and try again.',
    other: 'The server failed. Try again a little later.',
  },
} satisfies Messages<typeof ukAccount>;
