import type { CreateTableBuilder, Kysely } from 'kysely';

/**
 * People and their sessions, as better-auth keeps them, and the one-time links that let them in.
 * Moments are ISO 8601 in UTC as text, booleans 0 or 1: the same rows in SQLite and PostgreSQL.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createPeople(db);
  await createSessions(db);
  await createInvitations(db);
}

async function createPeople(db: Kysely<unknown>): Promise<void> {
  await dated(db.schema.createTable('person'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull().unique())
    .addColumn('emailVerified', 'integer', (column) => column.notNull())
    .addColumn('image', 'text')
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('deactivatedAt', 'text')
    .execute();
  await ofPerson(dated(db.schema.createTable('account')))
    .addColumn('providerId', 'text', (column) => column.notNull())
    .addColumn('accountId', 'text', (column) => column.notNull())
    .addColumn('password', 'text')
    .addColumn('accessToken', 'text')
    .addColumn('refreshToken', 'text')
    .addColumn('idToken', 'text')
    .addColumn('accessTokenExpiresAt', 'text')
    .addColumn('refreshTokenExpiresAt', 'text')
    .addColumn('scope', 'text')
    .addUniqueConstraint('accountKey', ['providerId', 'accountId'])
    .execute();
  await db.schema.createIndex('accountUser').on('account').column('userId').execute();
}

async function createSessions(db: Kysely<unknown>): Promise<void> {
  await ofPerson(dated(db.schema.createTable('session')))
    .addColumn('token', 'text', (column) => column.notNull().unique())
    .addColumn('expiresAt', 'text', (column) => column.notNull())
    .addColumn('ipAddress', 'text')
    .addColumn('userAgent', 'text')
    .execute();
  await db.schema.createIndex('sessionUser').on('session').column('userId').execute();
  await dated(db.schema.createTable('verification'))
    .addColumn('identifier', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('expiresAt', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('verificationIdentifier')
    .on('verification')
    .column('identifier')
    .execute();
  await db.schema
    .createTable('rateLimit')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('lastRequest', 'bigint', (column) => column.notNull())
    .execute();
}

const createInvitations = (db: Kysely<unknown>): Promise<void> =>
  db.schema
    .createTable('invitation')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('tokenHash', 'text', (column) => column.notNull().unique())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('role', 'text')
    .addColumn('personId', 'text', (column) => column.references('person.id').onDelete('cascade'))
    .addColumn('createdBy', 'text', (column) => column.references('person.id').onDelete('cascade'))
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .addColumn('expiresAt', 'text')
    .addColumn('usedAt', 'text')
    .execute();

const dated = (table: CreateTableBuilder<string>) =>
  table
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('createdAt', 'text', (column) => column.notNull())
    .addColumn('updatedAt', 'text', (column) => column.notNull());

/** better-auth says `userId` for the id of a person. */
const ofPerson = (table: CreateTableBuilder<string, 'id' | 'createdAt' | 'updatedAt'>) =>
  table.addColumn('userId', 'text', (column) =>
    column.notNull().references('person.id').onDelete('cascade'),
  );
