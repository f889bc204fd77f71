import type { Story } from '@stratlas/seeds/story';
import type { UnknownReference } from '../../contract/records.ts';
import { viewOfStep } from '../../contract/story-problems.ts';
import { readView } from '../../contract/view.ts';
import { type ViewReferences, viewReferences } from '../../contract/view-references.ts';
import type { Reader } from '../../db/compiled-once.ts';

/** The steps whose views name an item, a place, an organisation or a project that is not there. */
export async function unknownInViews(db: Reader, { steps }: Story): Promise<UnknownReference[]> {
  const named = steps.map((step) => viewReferences(readView(viewOfStep(step)).view));
  const known = await knownOf(db, named);
  return named.flatMap((references, index): UnknownReference[] => {
    const isLost = kinds.some((kind) => references[kind].some((id) => !known[kind].has(id)));
    return isLost ? [{ field: `steps.${index}.view`, code: 'unknown', weight: 'wrong' }] : [];
  });
}

const kinds = ['items', 'places', 'organisations', 'projects'] as const;

async function knownOf(
  db: Reader,
  named: readonly ViewReferences[],
): Promise<Record<keyof ViewReferences, ReadonlySet<string>>> {
  const wanted = (kind: keyof ViewReferences) => [...new Set(named.flatMap((one) => one[kind]))];
  const ids = async (table: 'place' | 'organisation' | 'project', all: string[]) =>
    all.length === 0 ? [] : db.selectFrom(table).select('id').where('id', 'in', all).execute();
  const codes = wanted('items');
  const items =
    codes.length === 0
      ? []
      : await db.selectFrom('item').select('code as id').where('code', 'in', codes).execute();
  const sets = {
    items,
    places: await ids('place', wanted('places')),
    organisations: await ids('organisation', wanted('organisations')),
    projects: await ids('project', wanted('projects')),
  };
  const setOf = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));
  return {
    items: setOf(sets.items),
    places: setOf(sets.places),
    organisations: setOf(sets.organisations),
    projects: setOf(sets.projects),
  };
}
