import { AccountPlace } from './features/account/AccountPlace.tsx';
import { CorrectionPlace } from './features/correction/CorrectionPlace.tsx';
import { EditorPlace } from './features/editor/EditorPlace.tsx';
import { PaperPlace } from './features/paper/PaperPlace.tsx';
import { StagePlace } from './features/stage/StagePlace.tsx';
import { KeptDataPlace } from './features/stories/KeptDataPlace.tsx';
import { StoriesPlace } from './features/stories/StoriesPlace.tsx';
import { ViewsPlace } from './features/views/ViewsPlace.tsx';
import { EmbedShell } from './shell/EmbedShell.tsx';
import { MapPlace } from './shell/MapPlace.tsx';
import { NarrowShell } from './shell/NarrowShell.tsx';
import { SkipLink } from './shell/SkipLink.tsx';
import { useMedia } from './shell/use-media.ts';
import { useUnknownCodes } from './shell/use-unknown-codes.ts';
import { WideShell } from './shell/WideShell.tsx';
import { isEmbedded } from './state/embedded.ts';
import { useStory } from './state/story-store.ts';
import { useView } from './state/view-store.ts';

/** Below this width the cards over the map become one sheet. */
const wide = '(min-width: 700px)';

/** The map behind, and over it what the place of the page asks for; the map stays where that changes. */
export function App() {
  useUnknownCodes();
  const story = useStory();
  if (story?.screen === 'presenter') return <StagePlace address={story} />;
  const isWhole = story === null && !isEmbedded();
  return (
    <>
      {story !== null && <StagePlace address={story} />}
      <KeptDataPlace />
      {isWhole && <SkipLink />}
      <MapPlace />
      {story === null && (isWhole ? <WholePage /> : <EmbedShell />)}
    </>
  );
}

/** Over the map cards or, on a phone, a sheet; or the editor. */
function WholePage() {
  const isWide = useMedia(wide);
  const isEditing = useView(({ panel }) => panel === 'edit');
  return (
    <>
      {isEditing ? <EditorPlace /> : isWide ? <WideShell /> : <NarrowShell />}
      <CorrectionPlace />
      <AccountPlace />
      <ViewsPlace />
      <StoriesPlace />
      <PaperPlace />
    </>
  );
}
