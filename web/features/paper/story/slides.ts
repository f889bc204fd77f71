import PptxGenJS from 'pptxgenjs';
import { inks } from '../pen/inks.ts';
import type { ToldStep, ToldStory } from './told-steps.ts';

/** In inches: 16:9, with the map on the left and the words on the right. */
export const slide = { width: 13.333, height: 7.5, map: 8.3 };
const words = { x: slide.map + 0.35, w: slide.width - slide.map - 0.7 };
const font = 'Segoe UI';
const bare = (hex: string): string => hex.slice(1);

/** A presentation: a title, and for each step its map as a picture, its words as text and its notes. */
export async function slidesOf(story: ToldStory, dead: string): Promise<Blob> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = story.title;
  deck.company = 'Stratlas';
  deck.theme = { headFontFace: font, bodyFontFace: font };
  addTitle(deck, story);
  for (const step of story.steps) addStep(deck, step, story, dead);
  return (await deck.write({ outputType: 'blob' })) as Blob;
}

function addTitle(deck: PptxGenJS, { title, summary, date, language }: ToldStory): void {
  const page = deck.addSlide();
  page.background = { color: bare(inks.paper) };
  const lang = localeOf(language);
  page.addText(title, {
    x: 0.9,
    y: 1.9,
    w: 11.5,
    h: 1.9,
    fontSize: 40,
    bold: true,
    color: bare(inks.ink),
    valign: 'bottom',
    fontFace: font,
    fit: 'shrink',
    lang,
  });
  page.addText(summary, {
    x: 0.9,
    y: 4,
    w: 11.5,
    h: 1.6,
    fontSize: 20,
    color: bare(inks.quiet),
    valign: 'top',
    fontFace: font,
    lang,
  });
  page.addText(date, {
    x: 0.9,
    y: 6.7,
    w: 11.5,
    h: 0.4,
    fontSize: 12,
    color: bare(inks.quiet),
    fontFace: font,
    lang,
  });
}

const localeOf = (language: ToldStory['language']): string =>
  language === 'uk' ? 'uk-UA' : 'en-GB';

function addStep(
  deck: PptxGenJS,
  { title, text, notes, sources, place, image }: ToldStep,
  { date, language }: ToldStory,
  dead: string,
): void {
  const page = deck.addSlide();
  page.background = { color: bare(inks.paper) };
  const lang = localeOf(language);
  const box = { x: 0, y: 0, w: slide.map, h: slide.height };
  if (image !== null) page.addImage({ data: image, ...box, altText: title });
  else
    page.addText(dead, {
      ...box,
      align: 'center',
      fontSize: 16,
      color: bare(inks.quiet),
      fontFace: font,
      lang,
    });
  page.addText(title, {
    ...words,
    y: 0.4,
    h: 1.5,
    fontSize: 26,
    bold: true,
    color: bare(inks.ink),
    valign: 'top',
    fontFace: font,
    fit: 'shrink',
    lang,
  });
  page.addText(text, {
    ...words,
    y: 1.95,
    h: 4.1,
    fontSize: sizeFor(text),
    color: bare(inks.ink),
    valign: 'top',
    fontFace: font,
    fit: 'shrink',
    paraSpaceAfter: 6,
    lang,
  });
  page.addText([sources, date, place].filter(Boolean).join('\n'), {
    ...words,
    y: 6.1,
    h: 1.1,
    fontSize: 9,
    color: bare(inks.quiet),
    valign: 'bottom',
    fontFace: font,
    fit: 'shrink',
    lang,
  });
  page.addNotes(notes === '' ? title : notes);
}

/** Points at which a text of this length has room beside the map. */
export const sizeFor = ({ length }: { length: number }): number =>
  length < 280 ? 20 : length < 520 ? 16 : length < 800 ? 13 : 11;
