import '../../i18n/stage/add.ts';
import type { StoryAddress } from '../../state/story-address.ts';
import { NoStory } from './NoStory.tsx';
import { Stage } from './Stage.tsx';
import { useStoryOf } from './use-story.ts';

/** A story on the stage, once it is loaded. */
export function StageShell({ address }: { address: StoryAddress }) {
  const { story, error, retry } = useStoryOf(address.id);
  if (story === undefined) return <NoStory error={error} onRetry={retry} />;
  return <Stage address={address} story={story} />;
}
