import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { correctionSchema } from '../../server/contract/correction.ts';
import { palettes } from '../../web/map/palette.ts';
import { violations, widthOf } from './checks.ts';
import { idle, type OpenPage, pixelsOf, type Site, startSite } from './site.ts';

let site: Site;
let page: OpenPage;

beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());
afterEach(async () => {
  expect(page.foreign, 'requests to other sites').toEqual([]);
  expect(page.failures, 'errors in the page').toEqual([]);
  await page.context().close();
});

const box = () => page.getByRole('textbox', { name: /^(?:Текст|Text)$/ });
const mentions = () => page.locator('[data-mention]');
const paste = async (text: string) => {
  await box().fill(text);
  await mentions().first().waitFor();
  await idle(page);
};
const marks = () => page.locator('[data-linker] mark').allInnerTexts();
const mark = (words: string) => page.getByRole('button', { name: words, exact: true });

describe('trying the linker', () => {
  it('marks, lists and lights up the places of a text', async () => {
    page = await site.open('/?view=linker');
    const before = await pixelsOf(page, palettes.light.selection);
    await paste('Ремонт школи у м. Рубіжному, шахти області\nта водогін для Кремінної');
    expect(await marks()).toEqual(['м. Рубіжному', 'шахти області', 'Кремінної']);
    expect(await mentions().first().innerText()).toMatch(
      /Рубіжне · населений пункт\s+Правило: назва місця в одному з відмінків\. Певність: 95%/,
    );
    expect(await pixelsOf(page, palettes.light.selection)).toBeGreaterThan(before + 200);
  });

  it('offers the other places of one name, and goes to the one that is chosen', async () => {
    page = await site.open('/?view=linker');
    await paste('Лікарня в с. Петрівка');
    expect(await mentions().innerText()).toContain('Може означати також');
    await mentions()
      .getByRole('button', { name: /громада/ })
      .first()
      .click();
    await page.waitForURL(/select=UA44/);
    await page.locator('aside').getByText('Петрівка').first().waitFor();
    expect(await box().inputValue()).toBe('Лікарня в с. Петрівка');
  });

  it('says when a text names no place, and when it is too long, broken or empty', async () => {
    page = await site.open('/?view=linker');
    await box().fill('Просто слова про щастя');
    await page.getByText('не названо жодного місця').waitFor();
    await box().fill('а'.repeat(20_001));
    await page.getByText(/найбільше 20\s000 знаків/).waitFor();
    await box().fill('');
    await page.getByText('Спробуйте приклад').waitFor();
  });

  it('tells of a text that the server refuses in the language of the page', async () => {
    page = await site.open('/?view=linker&lang=en');
    await box().fill('Rubizhne \0');
    await page.getByText('The text holds a null byte', { exact: false }).waitFor();
    expect(page.failures.splice(0)).toEqual([expect.stringContaining('400')]);
  });

  it('is reached by keyboard, and its examples answer', async () => {
    page = await site.open();
    const button = page.getByRole('button', { name: 'Місця в тексті' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/view=linker/);
    await page.locator('[data-linker] li button').first().waitFor();
    await page.keyboard.press('Tab');
    await page.locator('[data-linker] li button').first().press('Enter');
    await mentions().first().waitFor();
    expect((await marks()).length).toBeGreaterThan(1);
    await button.press('Enter');
    await page.waitForURL((url) => !url.search.includes('view=linker'));
    await page.getByRole('tree').waitFor();
  });

  it('leaves no Ukrainian on the English page', async () => {
    page = await site.open('/?view=linker&lang=en');
    await page.locator('[data-linker] li button').nth(1).click();
    await mentions().first().waitFor();
    const found = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const isOriginal = node.parentElement?.closest('[lang=uk], script, style');
        if (!isOriginal && /[а-яіїєґ]/i.test(node.textContent ?? ''))
          texts.push(node.textContent ?? '');
      }
      return texts;
    });
    expect(found).toEqual([]);
  });

  it.each([
    ['by day', 'light', undefined],
    ['at night on a phone', 'dark', { width: 390, height: 844 }],
  ] as const)('breaks no rule of WCAG 2.2 AA that a program can check, %s', async (...look) => {
    const [, colorScheme, viewport] = look;
    page = await site.open('/?view=linker', {
      colorScheme,
      bypassCSP: true,
      ...(viewport && { viewport }),
    });
    await paste('Лікарня в с. Петрівка та шахти області');
    await mark('с. Петрівка').focus();
    await page.waitForTimeout(300);
    expect(await violations(page)).toEqual([]);
    const wide = await widthOf(page);
    expect(wide).toBeLessThanOrEqual(viewport?.width ?? 1280);
  });
});

describe('a mark in the text of an area', () => {
  it('says on focus what it means, by which rule and how surely; Tab goes on into it', async () => {
    page = await site.open('/?select=1.3.3/2');
    await mark('Луганської ТЕС').focus();
    const tip = page.locator('[popover]:popover-open');
    expect(await tip.innerText()).toMatch(/Луганська ТЕС · електростанція\s+.*Певність: 100%/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/select=power-luhansk-tpp/);
  });

  it('is closed by Escape, which leaves the focus where it was', async () => {
    page = await site.open('/?select=1.3.3/2');
    await mark('Луганської ТЕС').press('Enter');
    const tip = page.locator('[popover]:popover-open');
    await tip.getByRole('button', { name: 'Показати місце' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    expect(await tip.count()).toBe(0);
    expect(await page.locator(':focus').innerText()).toBe('Луганської ТЕС');
  });

  it('opens under the mouse, which may go into it, and closes when the mouse has left', async () => {
    page = await site.open('/?select=1.3.3/2');
    await mark('Луганської ТЕС').hover();
    const tip = page.locator('[popover]:popover-open');
    await tip.waitFor();
    await tip.getByRole('button', { name: 'Не те місце?' }).hover();
    await page.waitForTimeout(400);
    expect(await tip.count()).toBe(1);
    await page.getByRole('heading', { level: 1 }).hover();
    await tip.waitFor({ state: 'detached' });
  });
});

describe('a wrong place', () => {
  const openDialog = async () => {
    page = await site.open('/?select=1.3.3/2', { acceptDownloads: true, bypassCSP: true });
    await mark('Луганської ТЕС').focus();
    await page.getByRole('button', { name: 'Не те місце?' }).click();
    const dialog = page.getByRole('dialog', { name: 'Не те місце?' });
    await dialog.waitFor();
    return dialog;
  };

  it('is corrected by a file that the server takes', async () => {
    const dialog = await openDialog();
    await dialog.getByRole('combobox').fill('Щастя');
    await page.getByRole('option', { name: /^Щастя населений пункт/ }).click();
    await dialog.getByText('Вибрано: Щастя, населений пункт').waitFor();
    await dialog.getByLabel('Пояснення').fill('Ідеться про місто.');
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Завантажити виправлення' }).click(),
    ]);
    const name = saved.suggestedFilename();
    expect(name).toMatch(/^correction-1\.3\.3-2-\d+-power-luhansk-tpp\.json$/);
    const text = readFileSync(await saved.path(), 'utf8');
    expect(correctionSchema.parse(JSON.parse(text))).toMatchObject({
      itemCode: '1.3.3/2',
      quote: 'Луганської ТЕС',
      wrongPlaceId: 'power-luhansk-tpp',
      note: 'Ідеться про місто.',
      rightPlaceId: 'UA44160090010046671',
    });
    await dialog.getByText(`pnpm correct ${name}`).waitFor();
  });

  it('needs an answer before there is a file; none at all is one', async () => {
    const dialog = await openDialog();
    const save = dialog.getByRole('button', { name: 'Завантажити виправлення' });
    await save.click();
    await dialog.getByRole('alert').getByText('Спершу виберіть правильне місце.').waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByText('Тут не названо жодного місця').click();
    const [saved] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const text = readFileSync(await saved.path(), 'utf8');
    expect(JSON.parse(text).rightPlaceId).toBeNull();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('is told from the page of the place, too, where every quote says how it was found', async () => {
    page = await site.open('/?select=power-luhansk-tpp&lang=en');
    const quote = page.locator('aside blockquote').first();
    expect(await quote.innerText()).toMatch(
      /«Луганської ТЕС»\s+Set by hand from the text of the strategy\. Confidence: 100%/,
    );
    await quote.getByRole('button', { name: 'Wrong place?' }).click();
    await page.getByRole('dialog', { name: 'Wrong place?' }).waitFor();
  });
});
