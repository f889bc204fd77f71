/** A story: views of the atlas in an order, with what is said to each. Shipped ones lie in `stories/`. */

export interface StorySource {
  title: string;
  url: string | null;
}

export interface StoryStep {
  /** Stays when steps are moved. */
  id: string;
  titleUk: string;
  titleEn: string;
  /** The safe part of Markdown: paragraphs, emphasis, lists and links. */
  textUk: string;
  textEn: string;
  /** For the speaker alone. */
  notesUk: string;
  notesEn: string;
  /** Query string and hash of a view, without `?`: `v=1&lang=uk&item=2#map=8/48.9/38.9`. */
  view: string;
  seconds: number;
  sources: StorySource[];
}

/** Which data a story shows: always the newest, or those of one version. */
export type StoryData =
  | { follows: 'newest' }
  | { follows: 'version'; version: string /** ISO 8601, UTC. */; date: string };

export interface Story {
  titleUk: string;
  titleEn: string;
  summaryUk: string;
  summaryEn: string;
  data: StoryData;
  steps: StoryStep[];
}

/** A story that the sources hold, under the id that it keeps. */
export interface SeedStory {
  id: string;
  story: Story;
}
