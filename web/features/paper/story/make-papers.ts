import type { Language, Story } from '@stratlas/server/contract';
import type { QueryClient } from '@tanstack/react-query';
import { i18n } from '../../../i18n/i18n.ts';
import type { Drawing } from '../../../map/picture/draw-picture.ts';
import { handoutPdf, type PerPage, stepBoxes } from './handout.ts';
import { slide, slidesOf } from './slides.ts';
import { tellStory } from './told-steps.ts';

interface Means {
  client: QueryClient;
  drawing: Drawing;
}

export interface StoryFile {
  blob: Blob;
  title: string;
}

/** CSS pixels of a slide's map for an inch: its names read from the last row. */
const slideScale = 60;

/** A story as a presentation. @throws when it is given up */
export async function storySlides(
  story: Story,
  language: Language,
  { client, drawing }: Means,
): Promise<StoryFile> {
  const pixels = (inches: number) => Math.round(inches * slideScale);
  const size = { width: pixels(slide.map), height: pixels(slide.height), density: 3 };
  const told = await tellStory(story, language, { size, client, drawing });
  const blob = await slidesOf(told, i18n.getFixedT(language, 'paper')('story.dead'));
  drawing.signal.throwIfAborted();
  return { blob, title: told.title };
}

/** A story as a handout of A4 sheets. @throws when it is given up */
export async function storyHandout(
  story: Story,
  language: Language,
  { count, address }: { count: PerPage; address: string },
  { client, drawing }: Means,
): Promise<StoryFile> {
  const { mapWidth, mapHeight } = stepBoxes(count);
  // 240 pixels an inch: a page of a dozen maps stays small enough for a letter.
  const pixels = (millimetres: number) => Math.round((millimetres / 25.4) * 120);
  const size = { width: pixels(mapWidth), height: pixels(mapHeight), density: 2 };
  const told = await tellStory(story, language, { size, client, drawing });
  const t = i18n.getFixedT(language, 'paper');
  const words = {
    dead: t('story.dead'),
    code: t('code'),
    page: (number: number, of: number) => t('page', { number, count: of }),
  };
  const bytes = await handoutPdf(told, { count, address, words });
  drawing.signal.throwIfAborted();
  return { blob: new Blob([bytes], { type: 'application/pdf' }), title: told.title };
}
