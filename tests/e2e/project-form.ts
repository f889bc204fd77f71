import type { OpenPage } from './site.ts';

/** The form of a project, filled in as a person would. */

export const press = (page: OpenPage, name: string) =>
  page.getByRole('button', { name, exact: true }).click();

const twoFrames = (page: OpenPage) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

/** Types into a search and takes the first that it finds. */
export async function choose(page: OpenPage, id: string, words: string): Promise<void> {
  const search = page.locator(`#${id}`);
  await search.click();
  // Scrolling closes a list of options: what the click has scrolled has to be over.
  await twoFrames(page);
  await search.fill(words);
  await page.locator('[role=option][data-key]').first().waitFor();
  await page.keyboard.press('Enter');
}

export const title = 'Реконструкція водогону в Рубіжному';

/** As much of the form as a project needs to be published. */
export async function fillIn(page: OpenPage): Promise<void> {
  await choose(page, 'ed-items', '2.1.2');
  await page.locator('#ed-items-0-share').waitFor();
  await page.locator('#ed-titleUk').fill(title);
  await choose(page, 'ed-places', 'Рубіжне');
  await page.locator('#ed-places-0-precision').selectOption('hromada');
  await page.getByText('Усі побачать: Рубіжанська міська громада').waitFor();
}
