import { writeView } from '@stratlas/server/contract';
import { useInSight } from '../../state/in-sight.ts';
import { writeStory } from '../../state/story-address.ts';
import { useStory } from '../../state/story-store.ts';
import { useView } from '../../state/view-store.ts';

/** The address of what is on the stage: of the step, or of the view to which somebody has left it. */
export function useCodeAddress(isExploring: boolean): string {
  const story = useStory();
  const view = useView((whole) => whole);
  // The hash tells where the camera has come to rest, when the map has.
  useInSight();
  const { origin, pathname, protocol, hash } = window.location;
  const page = protocol === 'file:' ? `file://${pathname}` : `${origin}${pathname}`;
  if (story === null || isExploring) return `${page}?${writeView(view)}${hash}`;
  return `${page}?${writeStory({ ...story, screen: 'stage', plays: false }, view.lang)}`;
}
