import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** How better-auth is told from where a request came; what a client writes into it is replaced. */
export const addressHeader = 'x-stratlas-address';

const loopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/**
 * The address that counts for the limits. A proxy on this machine is believed about who asked it:
 * the last entry of `X-Forwarded-For` is the one that it wrote itself.
 */
export function addressOf(peer: string, forwarded: string | null): string {
  if (!loopback.includes(peer) || forwarded === null) return peer;
  return forwarded.split(',').at(-1)?.trim() || peer;
}

/** The address of a request's sender; requests of a test come from this machine. */
export const requestAddress = (c: Context): string =>
  addressOf(peerOf(c), c.req.header('x-forwarded-for') ?? null);

/** Whether a program on this machine asks, and not a proxy for somebody else. */
export const isOfThisMachine = (c: Context): boolean =>
  loopback.includes(peerOf(c)) && c.req.header('x-forwarded-for') === undefined;

function peerOf(c: Context): string {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  return incoming?.socket.remoteAddress ?? '127.0.0.1';
}
