import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** From left to right: each may import from those before it. */
export const packages = ['geodata', 'seeds', 'server', 'web'] as const;

const ignored = /(?:^|\/)(?:node_modules|dist)(?:\/|$)/;

export const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .filter((path) => !ignored.test(path));

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export const isCode = (path: string): boolean => /\.tsx?$/.test(path);

export interface Import {
  from: string;
  specifier: string;
  /** What stands between `import` and `from`. */
  clause: string;
  /** True when nothing of it is left at run time. */
  typeOnly: boolean;
}

const statement = /^\s*(?:import|export)\s+([^'";]*?)\s*from\s+'([^']+)'/gm;
const bare = /^\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

const isTypeOnly = (clause: string): boolean => {
  const names = /^\{(.*)\}$/s
    .exec(clause)?.[1]
    ?.split(',')
    .filter((name) => name.trim());
  return (
    clause.startsWith('type ') || (names?.every((name) => name.trim().startsWith('type ')) ?? false)
  );
};

/** Every import of a file, re-exports and dynamic ones included. */
export function importsOf(path: string): Import[] {
  const text = read(path);
  const named = [...text.matchAll(statement)].map(([, clause = '', specifier = '']) => ({
    from: path,
    specifier,
    clause,
    typeOnly: isTypeOnly(clause),
  }));
  const others = [...text.matchAll(bare)].map(([, plain, dynamic]) => ({
    from: path,
    specifier: plain ?? dynamic ?? '',
    clause: '',
    typeOnly: false,
  }));
  return [...named, ...others];
}

/** The file behind an import of this project; null for a package of others. */
export function resolve({ from, specifier }: Import): string | null {
  if (specifier.startsWith('.')) return normalize(join(dirname(from), specifier));
  const [, name = '', path = ''] = /^@stratlas\/(\w+)(?:\/(.+))?$/.exec(specifier) ?? [];
  if (name === '') return null;
  const { exports = {} } = JSON.parse(read(`${name}/package.json`)) as {
    exports?: Record<string, string>;
  };
  const target = exports[path === '' ? '.' : `./${path}`] ?? exports['./*']?.replace('*', path);
  if (target === undefined) throw new Error(`${from}: ${specifier} is not exported`);
  return join(name, target);
}

/**
 * What is loaded at run time when these files are: files of the project, and names of packages.
 * @param isLater whether a file is left aside, with all that it loads
 */
export function loadedBy(
  entries: readonly string[],
  isLater: (path: string) => boolean = () => false,
): {
  files: Set<string>;
  packages: Set<string>;
} {
  const files = new Set<string>();
  const loadedPackages = new Set<string>();
  const queue = [...entries];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (files.has(path) || isLater(path) || !isCode(path) || !existsSync(join(root, path)))
      continue;
    files.add(path);
    for (const one of importsOf(path).filter(({ typeOnly }) => !typeOnly)) {
      const target = resolve(one);
      if (target === null) loadedPackages.add(one.specifier);
      else queue.push(target);
    }
  }
  return { files, packages: loadedPackages };
}
