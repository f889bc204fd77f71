/** Levels of the strategy's tree. */
export const itemLevels = ['goal', 'objective', 'task', 'area'] as const;
export type ItemLevel = (typeof itemLevels)[number];

/** How a project area relates to space. */
export const scopes = [
  'named_place',
  'named_object',
  'described_area',
  'place_type',
  'oblast_wide',
  'outside',
] as const;
export type Scope = (typeof scopes)[number];

/** A node of the strategy as the source text has it. */
export interface SourceItem {
  /** `2`, `2.1`, `2.1.2` or `2.1.2/3`. */
  code: string;
  level: ItemLevel;
  parentCode: string | null;
  /** Verbatim: `file.slice(start, end)`, in UTF-16 code units. */
  textUk: string;
  start: number;
  end: number;
}

/** A source item with its translation and short titles (null for areas). */
export interface Item extends SourceItem {
  textEn: string;
  titleUk: string | null;
  titleEn: string | null;
}
