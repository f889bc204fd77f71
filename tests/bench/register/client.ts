import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface Asking {
  /** So many at once; four are a handful of people at the same moment. */
  connections?: number;
  /** What the client takes beside plain bytes. */
  encoding?: string;
}

const headEnd = '\r\n\r\n';

/**
 * Asks a port for each path over HTTP on kept connections and throws the answers away: a client
 * that parses no more than lengths, so that little but the server is measured.
 * @returns milliseconds for all of them
 */
export async function askAll(
  port: number,
  paths: readonly string[],
  { connections = 4, encoding = 'identity' }: Asking = {},
): Promise<number> {
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  const left = paths.values();
  const start = performance.now();
  await Promise.all(sockets.map((socket) => askInTurn(port, socket, left, encoding)));
  return performance.now() - start;
}

/** As browsers do, asks once more where a kept connection was closed meanwhile. */
async function askInTurn(
  port: number,
  first: Socket,
  paths: Iterable<string>,
  encoding: string,
): Promise<void> {
  let socket = first;
  for (const path of paths) {
    if (await ask(socket, path, encoding)) continue;
    socket = await open(port);
    if (!(await ask(socket, path, encoding))) throw new Error(`${path}: the connection was closed`);
  }
  socket.destroy();
}

async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').setNoDelay();
  await once(socket, 'connect');
  // Whoever waits for an answer learns of it by the close that follows.
  return socket.on('error', () => {});
}

/**
 * @returns false where the connection was closed before the answer
 * @throws Error when the answer is not 200 with a length
 */
const ask = (socket: Socket, path: string, encoding: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    let missing: number | null = null;
    const end = (settle: () => void) => {
      socket.off('data', onData).off('close', onClose);
      settle();
    };
    const onClose = () => end(() => resolve(false));
    const onData = (chunk: Buffer) => {
      missing = (missing ?? lengthOf(chunk)) - chunk.length;
      if (missing === 0) end(() => resolve(true));
      else if (!(missing > 0)) end(() => reject(new Error(`${path}: ${chunk.toString()}`)));
    };
    if (socket.destroyed) return resolve(false);
    socket.on('data', onData).on('close', onClose);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: ${encoding}\r\n\r\n`);
  });

/** Bytes of the head and the body together. The head comes whole, in the first piece. */
function lengthOf(chunk: Buffer): number {
  const end = chunk.indexOf(headEnd);
  const head = chunk.toString('latin1', 0, end);
  const length = Number(/^content-length: (\d+)/im.exec(head)?.[1]);
  return head.startsWith('HTTP/1.1 200') ? end + headEnd.length + length : Number.NaN;
}
