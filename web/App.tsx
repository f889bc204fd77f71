import { AccountPlace } from './features/account/AccountPlace.tsx';
import { CorrectionPlace } from './features/correction/CorrectionPlace.tsx';
import { EditorPlace } from './features/editor/EditorPlace.tsx';
import { ViewsPlace } from './features/views/ViewsPlace.tsx';
import { EmbedShell } from './shell/EmbedShell.tsx';
import { MapPlace } from './shell/MapPlace.tsx';
import { NarrowShell } from './shell/NarrowShell.tsx';
import { SkipLink } from './shell/SkipLink.tsx';
import { useMedia } from './shell/use-media.ts';
import { useUnknownCodes } from './shell/use-unknown-codes.ts';
import { WideShell } from './shell/WideShell.tsx';
import { isEmbedded } from './state/embedded.ts';
import { useView } from './state/view-store.ts';

/** Below this width the cards over the map become one sheet. */
const wide = '(min-width: 700px)';

/** The map behind, and over it what the place of the page asks for. */
export function App() {
  useUnknownCodes();
  return isEmbedded() ? <EmbeddedPage /> : <WholePage />;
}

const EmbeddedPage = () => (
  <>
    <MapPlace />
    <EmbedShell />
  </>
);

/** Over the map cards or, on a phone, a sheet; or the editor. */
function WholePage() {
  const isWide = useMedia(wide);
  const isEditing = useView(({ panel }) => panel === 'edit');
  return (
    <>
      <SkipLink />
      <MapPlace />
      {isEditing ? <EditorPlace /> : isWide ? <WideShell /> : <NarrowShell />}
      <CorrectionPlace />
      <AccountPlace />
      <ViewsPlace />
    </>
  );
}
