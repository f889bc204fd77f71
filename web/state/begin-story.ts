/** A page that was made for a story begins with it, unless its address asks for something. */
export function beginStory(page: Window, story: string | null): void {
  const { search, hash } = page.location;
  if (story === null || search !== '') return;
  const query = new URLSearchParams({ step: '1', story });
  page.history.replaceState(page.history.state, '', `?${query}${hash}`);
}
