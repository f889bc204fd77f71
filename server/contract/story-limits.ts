/** Lengths in characters; seconds that a step may stand by itself. */
export const storyLimits = {
  title: 120,
  summary: 400,
  text: 1200,
  notes: 4000,
  view: 2000,
  steps: 60,
  sources: 12,
  sourceTitle: 300,
  seconds: { least: 3, most: 900 },
} as const;

export const storyIdPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;
