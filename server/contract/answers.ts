import { writePairs } from './query-string.ts';
import { languages } from './view.ts';

/** An answer that lies in a file beside the page. */
export interface KeptAnswer {
  type: string;
  file: string;
}

/** Answers by `answerKey`, alike pieces of them once. */
export interface KeptPieces {
  pieces: string[];
  /** Answers in JSON: the numbers of the pieces that each is put together from. */
  texts: Record<string, number[]>;
  /** Tiles: the number of the piece that holds all of its bytes, in Base64. */
  tiles: Record<string, number>;
}

/** What the server would answer, taken along with a page that stands without it. */
export interface AnswerBook {
  /** When it was taken, and of when the data are; ISO 8601. */
  madeAt: string;
  dataDate: string;
  /** The story for which it was taken; null for the whole atlas. */
  story: string | null;
  /** Queries of which all tiles were taken: of these, one that is not among the answers is empty. */
  tiles: string[];
  /** By `answerKey`. */
  answers: Record<string, KeptAnswer>;
  /** More of them: `KeptPieces`, gzipped, in Base64; empty where each lies in a file of its own. */
  packed: string;
}

/** Only tells the tiles of two editions apart, and a book holds one. */
const passing = 'edition';

/** One question, one name, however its parameters are ordered. @param address with or without origin */
export function answerKey(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://kept');
  const query = writePairs([...searchParams].filter(([name]) => name !== passing));
  const path = decodeURIComponent(pathname);
  return query === '' ? path : `${path}?${query}`;
}

const tilePattern = /^\/api\/map\/projects\/\d+\/\d+\/\d+\.mvt(?:\?(.*))?$/;

/** The query of a tile's key; null for what is no tile. */
export const tileQuery = (key: string): string | null => {
  const match = tilePattern.exec(key);
  return match && (match[1] ?? '');
};

/** What the page asks for whatever it shows. */
export const commonRequests: readonly string[] = [
  '/api/strategy',
  '/api/places',
  '/api/places.geojson',
  '/api/map/labels.geojson',
  '/api/map/ground.geojson',
  '/api/map/links.geojson',
  '/api/map/projects.json',
  '/api/organisations',
  '/api/territory',
  '/api/me',
  ...languages.map((lang) => `/api/about?lang=${lang}`),
];
