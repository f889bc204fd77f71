import { createHash } from 'node:crypto';
import { foldName } from '@stratlas/geodata/names/fold';
import type { World } from './world.ts';

/** Organisations by the names that a file gives them, known and new. */
export interface Organisations {
  named: (name: string) => string | undefined;
  /** Takes note of one that nobody knew. @returns the id that it will have */
  add: (name: string) => string;
  isAdded: (id: string) => boolean;
  added: () => { id: string; name: string }[];
}

export function organisationsOf(world: World): Organisations {
  const added = new Map<string, { id: string; name: string }>();
  const ids = new Set<string>();
  return {
    named: (name) => {
      const folded = foldName(name);
      if (world.isOrganisation(name)) return name;
      // «Державний фонд (ДФРР) / State Fund»: people write both names into one cell.
      return [folded, ...folded.split(' / ')]
        .map((one) => world.organisationNamed(one.trim()) ?? added.get(one.trim())?.id)
        .find((id) => id !== undefined);
    },
    add: (name) => {
      const folded = foldName(name);
      const known = added.get(folded);
      if (known) return known.id;
      const id = `o-${createHash('sha256').update(folded).digest('hex').slice(0, 16)}`;
      added.set(folded, { id, name });
      ids.add(id);
      return id;
    },
    isAdded: (id) => ids.has(id),
    added: () => [...added.values()],
  };
}
