/** Calls back when the map has drawn all that it has to, once. */
export function whenDrawn({ document }: Window, act: () => void): void {
  const root = document.documentElement;
  const isDrawn = () => root.dataset.map === 'idle';
  if (isDrawn()) {
    act();
    return;
  }
  const observer = new MutationObserver(() => {
    if (!isDrawn()) return;
    observer.disconnect();
    act();
  });
  observer.observe(root, { attributeFilter: ['data-map'] });
}
