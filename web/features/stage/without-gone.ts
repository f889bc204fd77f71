import {
  type Filter,
  funderOf,
  isItemCode,
  projectOf,
  type QueryProblem,
  readNear,
  type View,
  type ViewReferences,
} from '@stratlas/server/contract';

export interface Setting {
  /** Whether the strategy has an item of this code. */
  isItem: (code: string) => boolean;
  /** Ids of what is no more, as far as is known. */
  gone: Pick<ViewReferences, 'places' | 'organisations' | 'projects'>;
}

type Has = Record<'item' | 'place' | 'funder' | 'select' | 'near', (value: string) => boolean>;

/** Whether the atlas has what a parameter of a view names. */
function hasIn({ isItem, gone }: Setting): Has {
  const place = (id: string) => !gone.places.includes(id);
  const funder = (id: string) => !gone.organisations.includes(id);
  const select = (ref: string) => {
    const [project, payer] = [projectOf(ref), funderOf(ref)];
    if (project !== null) return !gone.projects.includes(project);
    if (payer !== null) return funder(payer);
    return isItemCode(ref) ? isItem(ref) : place(ref);
  };
  const near = (text: string) => {
    const land = readNear(text);
    return land?.kind !== 'place' || place(land.id);
  };
  return { item: isItem, place, funder, select, near };
}

/** A view without what it names and the atlas does not have; each of that is told once. */
export function withoutGone(
  view: View,
  setting: Setting,
): { view: View; problems: QueryProblem[] } {
  const has = hasIn(setting);
  const gone = new Map<string, QueryProblem>();
  const keeps = (parameter: keyof Has) => (value: string) => {
    const isThere = has[parameter](value);
    if (!isThere) gone.set(`${parameter} ${value}`, { parameter, value });
    return isThere;
  };
  const filtered = (filter: Filter): Filter => ({
    ...filter,
    item: filter.item.filter(keeps('item')),
    place: filter.place.filter(keeps('place')),
    funder: filter.funder.filter(keeps('funder')),
  });
  const { filter, against, select, near } = view;
  const kept = {
    ...view,
    filter: filtered(filter),
    against: against && filtered(against),
    select: select !== null && keeps('select')(select) ? select : null,
    near: near !== null && keeps('near')(near) ? near : null,
  };
  return { view: kept, problems: [...gone.values()] };
}
