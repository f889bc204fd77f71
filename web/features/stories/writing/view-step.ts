import type { StoryStep, View } from '@stratlas/server/contract';
import { storyLimits, writeView } from '@stratlas/server/contract';
import { allPlacesQuery, strategyQuery } from '../../../api/queries.ts';
import { queryClient } from '../../../api/query-client.ts';
import { viewStore } from '../../../state/view-store.ts';
import { newStep } from '../new-story.ts';

interface Named {
  titleUk: string;
  titleEn: string;
}

/** Names what a view is about: what is selected, or else what the filter asks for first. */
export function titlesOf(
  { select, filter }: Pick<View, 'select' | 'filter'>,
  nameOf: (ref: string) => Named | null,
): Named {
  const refs = [select, filter.item[0], filter.place[0]].filter((ref) => ref != null);
  const found = refs.map(nameOf).find((name) => name !== null);
  const cut = (text: string) =>
    text.length > storyLimits.title ? `${text.slice(0, storyLimits.title - 1)}…` : text;
  return { titleUk: cut(found?.titleUk ?? ''), titleEn: cut(found?.titleEn ?? '') };
}

/** As far as the page knows names already: a step is made without waiting. */
function knownName(ref: string): Named | null {
  const items = queryClient.getQueryData(strategyQuery().queryKey)?.items;
  const item = items?.find(({ code }) => code === ref);
  if (item) {
    return { titleUk: item.titleUk ?? item.textUk, titleEn: item.titleEn ?? item.textEn };
  }
  const place = queryClient.getQueryData(allPlacesQuery().queryKey)?.get(ref);
  return place ? { titleUk: place.nameUk, titleEn: place.nameEn } : null;
}

/** The address of what is on screen now; pairs of the address that are of no view stay behind. */
export const addressNow = (): string =>
  `${writeView({ ...viewStore.getState().view, unknown: [] })}${window.location.hash}`;

/** A step of what is on screen now. */
export const stepNow = (): StoryStep => ({
  ...newStep(addressNow()),
  ...titlesOf(viewStore.getState().view, knownName),
});
