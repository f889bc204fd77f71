import '@fontsource-variable/onest/index.css';
import './ui/tokens.css';
import './ui/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { App } from './App.tsx';
import { keptBook } from './api/kept.ts';
import { strategyQuery } from './api/queries.ts';
import { queryClient } from './api/query-client.ts';
import { bindAccount } from './features/account/address.ts';
import { i18n, speak } from './i18n/i18n.ts';
import { beginStory } from './state/begin-story.ts';
import { bindLateView } from './state/late-view.ts';
import { bindTheme } from './state/theme.ts';
import { bindUrl } from './state/url.ts';
import { viewStore } from './state/view-store.ts';

bindTheme(window);
bindAccount(window);
beginStory(window, keptBook?.story ?? null);
bindUrl(window);
bindLateView(window);
speak(viewStore.getState().view.lang, document);
viewStore.subscribe(({ view }, { view: before }) => {
  if (view.lang !== before.lang) speak(view.lang, document);
});
void queryClient.prefetchQuery(strategyQuery());

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <App />
      </QueryClientProvider>
    </I18nextProvider>
  </StrictMode>,
);

/** In ms: what the page is shown with has come by then, and keeping it takes nobody's turn. */
const whenShown = 4000;

setTimeout(() => {
  void import('./shell/after-start.ts').then(
    ({ afterStart }) => afterStart(window),
    () => undefined,
  );
}, whenShown);
