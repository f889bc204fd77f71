/** Hears from the server which version the data are of, while the page is in sight and online. */
export function listen(page: Window, hear: (version: string) => void): void {
  let source: EventSource | null = null;
  const follow = () => {
    const wanted = page.document.visibilityState === 'visible' && page.navigator.onLine;
    if (!wanted) {
      source?.close();
      source = null;
    } else if (source === null || source.readyState === EventSource.CLOSED) {
      source = new EventSource('/api/events');
      source.addEventListener('data', ({ data }) => hear(JSON.parse(data).dataVersion));
    }
  };
  page.document.addEventListener('visibilitychange', follow);
  page.addEventListener('online', follow);
  page.addEventListener('offline', follow);
  follow();
}
