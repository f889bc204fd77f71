/**
 * The state of a territory since 24 February 2022, in terms of Ukrainian law, the worst for its
 * people first. `unknown` is what no source at hand tells.
 */
export const territoryStates = [
  'temporarily_occupied',
  'partly_occupied',
  'controlled',
  'unknown',
] as const;
export type TerritoryState = (typeof territoryStates)[number];

/** What is known of the state of a unit: never without the day, month or year, and the source. */
export interface Territory {
  state: TerritoryState;
  /** ISO 8601 date, month or year of which the source tells. */
  asOf: string;
  sourceUk: string;
  sourceEn: string;
  noteUk?: string;
  noteEn?: string;
}

const isState = (state: unknown): state is TerritoryState =>
  territoryStates.some((one) => one === state);

const isText = (text: unknown): text is string => typeof text === 'string' && text !== '';

/** Reads `attributes.territory`. @returns null where there is none or it is not well formed */
export function territoryOf(attributes: Record<string, unknown>): Territory | null {
  const { territory } = attributes;
  if (typeof territory !== 'object' || territory === null) return null;
  const { state, asOf, sourceUk, sourceEn, noteUk, noteEn } = territory as Record<string, unknown>;
  const isDated = isText(asOf) && /^\d{4}(-\d\d(-\d\d)?)?$/.test(asOf);
  if (!isState(state) || !isDated || !isText(sourceUk) || !isText(sourceEn)) return null;
  const notes = isText(noteUk) && isText(noteEn) ? { noteUk, noteEn } : {};
  return { state, asOf, sourceUk, sourceEn, ...notes };
}

/** The state of a unit from those of the units that it is made of: one for all, else in part. */
export function stateOfAll(states: readonly TerritoryState[]): TerritoryState {
  const [first, ...others] = new Set(states);
  if (first === undefined) return 'unknown';
  if (others.length === 0) return first;
  const occupied = states.some(
    (state) => state === 'temporarily_occupied' || state === 'partly_occupied',
  );
  return occupied ? 'partly_occupied' : 'unknown';
}
