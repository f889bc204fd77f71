import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL server for the tests alone. */
export interface Cluster {
  /** Address of its database `postgres`; nothing of the network, a socket in its own folder. */
  url: string;
  stop: () => Promise<void>;
}

const user = 'tester';
const password = 'p@ss/wörd';

/** Nothing here outlives the tests, so nothing need reach the disk. */
const settings = {
  autovacuum: 'off',
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  shared_buffers: '64MB',
  listen_addresses: '',
  lc_messages: 'C',
};

/**
 * Runs the server until its input ends, then removes its folder. The input ends with the process
 * that holds the other end of the pipe, in whatever way that ends.
 */
const untilInputEnds = `
exec 3<&0
"$@" &
server=$!
(cat <&3 >/dev/null; kill -QUIT $server 2>/dev/null) &
wait $server
rm -rf "$0"
`;

/** Makes a cluster in a temporary folder and starts it. @param programs folder of initdb and postgres */
export async function startCluster(programs: string): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'stratlas-postgres-'));
  try {
    const owner = unprivileged();
    if (owner) chownSync(folder, owner.uid, owner.gid);
    initialise(programs, folder, owner);
    const child = serve(programs, folder, owner);
    await untilReady(child);
    const url = `postgres://${user}:${encodeURIComponent(password)}@${encodeURIComponent(folder)}/postgres`;
    return { url, stop: () => stop(child) };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

type Owner = { uid: number; gid: number } | undefined;

/** PostgreSQL refuses to run as root. */
function unprivileged(): Owner {
  if (process.getuid?.() !== 0) return undefined;
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const known = ['postgres', 'nobody'].map((name) => lines.find((l) => l.startsWith(`${name}:`)));
  const [, , uid, gid] = (known.find(Boolean) ?? '').split(':').map(Number);
  if (uid === undefined || gid === undefined) throw new Error('no user postgres, none nobody');
  return { uid, gid };
}

/** In the order of the Ukrainian alphabet, so that what is not told to sort by bytes shows it. */
function initialise(programs: string, folder: string, owner: Owner): void {
  const secret = join(folder, 'secret');
  writeFileSync(secret, password);
  if (owner) chownSync(secret, owner.uid, owner.gid);
  const language = ['--locale=C', '--locale-provider=icu', '--icu-locale=uk', '--encoding=UTF8'];
  const access = [`--username=${user}`, `--pwfile=${secret}`, '--auth=scram-sha-256'];
  const data = [`--pgdata=${join(folder, 'data')}`, '--no-sync'];
  execFileSync(join(programs, 'initdb'), [...data, ...access, ...language], {
    ...owner,
    cwd: folder,
    stdio: 'pipe',
  });
}

function serve(programs: string, folder: string, owner: Owner): ChildProcess {
  const options = Object.entries({ ...settings, unix_socket_directories: folder });
  const server = [
    join(programs, 'postgres'),
    ...['-D', join(folder, 'data')],
    ...options.map(([name, value]) => `--${name}=${value}`),
  ];
  // In a group of its own: Ctrl-C is for the tests, and the pipe then tells it of their end.
  return spawn('sh', ['-c', untilInputEnds, folder, ...server], {
    ...owner,
    cwd: folder,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
}

const untilReady = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (text: Buffer) => {
      said += text;
      if (said.includes('ready to accept connections')) resolve();
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.stdin?.end();
  });
