import { AccountPlace } from './features/account/AccountPlace.tsx';
import { CorrectionPlace } from './features/correction/CorrectionPlace.tsx';
import { EditorPlace } from './features/editor/EditorPlace.tsx';
import { ViewsPlace } from './features/views/ViewsPlace.tsx';
import { MapPlace } from './shell/MapPlace.tsx';
import { NarrowShell } from './shell/NarrowShell.tsx';
import { SkipLink } from './shell/SkipLink.tsx';
import { useMedia } from './shell/use-media.ts';
import { useUnknownCodes } from './shell/use-unknown-codes.ts';
import { WideShell } from './shell/WideShell.tsx';
import { useView } from './state/view-store.ts';

/** Below this width the cards over the map become one sheet. */
const wide = '(min-width: 700px)';

/** The map behind, and over it cards or, on a phone, a sheet; or the editor. */
export function App() {
  const isWide = useMedia(wide);
  const isEditing = useView(({ panel }) => panel === 'edit');
  useUnknownCodes();
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
