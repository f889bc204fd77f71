import {
  credits,
  type Language,
  readView,
  type Story,
  type StoryStep,
  type View,
} from '@stratlas/server/contract';
import type { QueryClient } from '@tanstack/react-query';
import { aboutQuery } from '../../../api/donor-queries.ts';
import { i18n } from '../../../i18n/i18n.ts';
import '../../../i18n/paper/add.ts';
import { mapData } from '../../../map/map-data.ts';
import { addressOf, fileOf } from '../../../map/picture/canvas.ts';
import { type Drawing, openStudio, type Studio } from '../../../map/picture/draw-picture.ts';
import { drawLetters } from '../../../map/picture/draw-signs.ts';
import { longDate } from '../content.ts';
import { captionedPicture, drawWords } from '../make-picture.ts';
import { CanvasPen } from '../pen/canvas-pen.ts';
import { plainText } from './plain-text.ts';
import { shotOfStep } from './step-shot.ts';

/** A step as paper and slides hold it. */
export interface ToldStep {
  title: string;
  text: string;
  notes: string;
  /** One line; empty without sources. */
  sources: string;
  /** `Крок 2 з 5`. */
  place: string;
  /** A JPEG as an address of data; null where its map could not be drawn. */
  image: string | null;
}

export interface ToldStory {
  title: string;
  summary: string;
  /** `Дані станом на …`; empty where no date is known. */
  date: string;
  language: Language;
  steps: ToldStep[];
}

export interface PictureSize {
  /** In CSS pixels. */
  width: number;
  height: number;
  density: number;
}

/** A story in one language with a picture of each step; a step whose map cannot be drawn keeps its words. */
export async function tellStory(
  story: Story,
  language: Language,
  { size, client, drawing }: Means,
): Promise<ToldStory> {
  const steps = await tellSteps(story, language, { size, client, drawing });
  const pick = (uk: string, en: string) => (language === 'en' && en !== '' ? en : uk);
  return {
    title: pick(story.titleUk, story.titleEn),
    summary: pick(story.summaryUk, story.summaryEn),
    date: await dateOf(story, language, client),
    language,
    steps,
  };
}

async function tellSteps(story: Story, language: Language, means: Means): Promise<ToldStep[]> {
  const studio = openStudio();
  const told: ToldStep[] = [];
  try {
    for (const [at, step] of story.steps.entries()) {
      const onProgress = (part: number) =>
        means.drawing.onProgress((at + part) / (story.steps.length + 0.2));
      const drawing = { ...means.drawing, onProgress };
      const image = await pictureOf(step, language, { ...means, drawing }, studio);
      told.push({ ...wordsOf(step, language), place: placeOf(at, story, language), image });
    }
    return told;
  } finally {
    studio.close();
  }
}

/** Words that were not translated stand in Ukrainian. */
function wordsOf(step: StoryStep, language: Language): Omit<ToldStep, 'place' | 'image'> {
  const pick = (uk: string, en: string) => (language === 'en' && en !== '' ? en : uk);
  const t = i18n.getFixedT(language, 'paper');
  const sources = step.sources.map(({ title, url }) =>
    url === null ? title : `${title} (${url})`,
  );
  return {
    title: pick(step.titleUk, step.titleEn),
    text: plainText(pick(step.textUk, step.textEn)),
    notes: plainText(pick(step.notesUk, step.notesEn)),
    sources: sources.length === 0 ? '' : t('story.sources', { sources: sources.join('; ') }),
  };
}

const placeOf = (at: number, { steps }: Story, language: Language): string =>
  i18n.getFixedT(language, 'paper')('story.step', { number: at + 1, count: steps.length });

async function dateOf({ data }: Story, language: Language, client: QueryClient): Promise<string> {
  const date =
    data.follows === 'version'
      ? data.date
      : (await client.fetchQuery(aboutQuery(language))).dataDate;
  const t = i18n.getFixedT(language, 'paper');
  return date === '' ? '' : t('date', { date: longDate(date, language) });
}

/** Whose the map is, on each of its pictures. */
const owners = credits.map(({ text }) => text).join(' · ');

interface Means {
  size: PictureSize;
  client: QueryClient;
  drawing: Drawing;
}

async function pictureOf(
  step: StoryStep,
  language: Language,
  { size, client, drawing }: Means,
  studio: Studio,
): Promise<string | null> {
  const [search = '', hash = ''] = step.view.replace(/^\?/, '').split('#');
  const view: View = { ...readView(search).view, lang: language };
  try {
    const { width, height, density } = size;
    const shot = await shotOfStep({ view, hash }, { width, height }, mapData(client));
    const captioned = await captionedPicture({ view, shot, density }, client, drawing, studio.draw);
    const { context, labels } = captioned.picture;
    drawLetters(context, labels);
    // Date and sources of the story stand beside it.
    const caption = { ...captioned.caption, text: owners };
    drawWords(new CanvasPen(context), { ...captioned, caption });
    return await addressOf(await fileOf(context.canvas, 'image/jpeg'));
  } catch (error) {
    if (drawing.signal.aborted) throw error;
    return null;
  }
}
