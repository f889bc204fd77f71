import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { dataRoot } from '../../api/data-root.ts';
import { hasServer } from '../../api/kept.ts';
import { projectEditionQuery } from '../../api/register-queries.ts';
import { isEmbedded } from '../../state/embedded.ts';
import { storyStore } from '../../state/story-store.ts';
import { changeView } from '../../state/view-store.ts';
import { latestVersion } from './latest-version.ts';
import { listen } from './listen.ts';
import { whenDrawn } from './when-drawn.ts';

/** What is of a person's own, of a text, or of a way to sign in does not change with the data. */
const own = ['me', 'mine', 'ways', 'invitation', 'import-columns', 'link-text'];

const isOfData = (key: QueryKey): boolean => !own.includes(String(key[0]));

/**
 * Shows quietly what was published meanwhile, but never in the middle of a talk. Listens only when
 * the map is drawn, and only while the page is in sight: a browser opens few connections to a site.
 */
export function followData(page: Window, client: QueryClient): void {
  if (!hasServer || dataRoot !== '' || isEmbedded()) return;
  const isOnStage = () => storyStore.getState().story !== null;
  const refresh = () => {
    void client.invalidateQueries({ predicate: ({ queryKey }) => isOfData(queryKey) });
    // The map asks for its tiles anew.
    changeView({});
  };
  whenDrawn(page, () => {
    const shown = client.getQueryData(projectEditionQuery().queryKey) ?? null;
    const version = latestVersion(shown, isOnStage, refresh);
    storyStore.subscribe(version.settle);
    listen(page, version.hear);
  });
}
