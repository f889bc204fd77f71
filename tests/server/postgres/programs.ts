import { spawnSync } from 'node:child_process';
import { existsSync, globSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const oldest = 15;

/**
 * The folder of `initdb` and `postgres`, version 15 or newer: in PATH, where Debian keeps them out
 * of it, or where pg_config says. Undefined where the machine has none.
 */
export function postgresPrograms(): string | undefined {
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...globSync('/usr/lib/postgresql/*/bin').sort().reverse(),
    answerOf('pg_config', '--bindir'),
  ];
  return folders.map(homeOf).find((folder) => folder !== undefined && versionIn(folder) >= oldest);
}

/** A link in PATH does not lead `initdb` to its other files; where it points to does. */
function homeOf(folder: string): string | undefined {
  const programs = ['initdb', 'postgres'].map((name) => join(folder, name));
  return programs.every((program) => existsSync(program))
    ? dirname(realpathSync(programs[0] ?? ''))
    : undefined;
}

const versionIn = (folder: string): number =>
  Number(/\d+/.exec(answerOf(join(folder, 'postgres'), '--version')));

const answerOf = (program: string, argument: string): string =>
  spawnSync(program, [argument], { encoding: 'utf8' }).stdout?.trim() ?? '';
