import '../../i18n/stage/add.ts';
import { useEffect } from 'react';
import type { StoryAddress } from '../../state/story-address.ts';
import { NoStory } from './NoStory.tsx';
import { Presenter } from './Presenter.tsx';
import { useStoryOf } from './use-story.ts';

/** The speaker's own window, once the story is loaded. It has no map, so nothing has to be drawn. */
export function PresenterShell({ address }: { address: StoryAddress }) {
  const { story, error, retry } = useStoryOf(address.id);
  useEffect(() => {
    document.documentElement.dataset.map = 'idle';
  }, []);
  if (story === undefined) return <NoStory error={error} onRetry={retry} />;
  return <Presenter address={address} story={story} />;
}
