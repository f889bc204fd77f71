import type {
  Activity,
  Funding,
  Indicator,
  Participant,
  ProjectItem,
  ProjectPlace,
  ProjectRecord,
} from '@stratlas/seeds/project';
import type { Language } from '@stratlas/server/contract';
import { writeDate } from '../draft/dates.ts';
import { writeAmount } from '../money/amounts.ts';

/** What values are told with: names by id, and words by code. */
export interface Telling {
  language: Language;
  place: (id: string) => string;
  organisation: (id: string) => string;
  precision: (code: ProjectPlace['precision']) => string;
  fundingKind: (code: Funding['kind']) => string;
  role: (code: Participant['role']) => string;
  status: (code: ProjectRecord['status']) => string;
  drawn: (geometry: NonNullable<ProjectPlace['geometry']>) => string;
}

const joined = (...parts: (string | number | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ');

const span = (start: string | null, end: string | null): string =>
  [start, end].flatMap((date) => (date === null ? [] : [writeDate(date)])).join('–');

/** How the rows of each list are told, one line each. */
const rowWords = {
  items: ({ code, share }: ProjectItem) => `${code} · ${share} %`,
  places: ({ placeId, geometry, precision, share }: ProjectPlace, tell: Telling) =>
    joined(
      placeId && tell.place(placeId),
      geometry && tell.drawn(geometry),
      tell.precision(precision),
      `${share} %`,
    ),
  indicators: ({ nameUk, unit, values }: Indicator) =>
    joined(
      nameUk,
      unit,
      ...values.map(({ year, target, actual }) => `${year}: ${target ?? '–'} / ${actual ?? '–'}`),
    ),
  activities: ({ titleUk, start, end }: Activity) => joined(titleUk, span(start, end)),
  funding: ({ funder, kind, year, untilYear, amountMinor, currency }: Funding, tell: Telling) =>
    joined(
      tell.organisation(funder),
      tell.fundingKind(kind),
      [year, untilYear].filter((one) => one !== null).join('–'),
      amountMinor === null
        ? '–'
        : `${writeAmount(amountMinor, 'units', tell.language)} ${currency}`,
    ),
  participants: ({ organisation, role }: Participant, tell: Telling) =>
    joined(tell.organisation(organisation), tell.role(role)),
} satisfies Partial<Record<keyof ProjectRecord, (row: never, tell: Telling) => string>>;

const isRowField = (field: string): field is keyof typeof rowWords => field in rowWords;

/** A field's value in words, one entry for each row of a list; none for what is empty. */
export function valueWords(field: string, value: unknown, tell: Telling): string[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.map((row) => rowInWords(field, row, tell));
  if (field === 'start' || field === 'end') return [writeDate(String(value))];
  if (field === 'status') return [tell.status(value as ProjectRecord['status'])];
  if (typeof value === 'object') return [joined(...Object.values(value))].filter(Boolean);
  return [String(value)];
}

function rowInWords(field: string, row: unknown, tell: Telling): string {
  if (isRowField(field)) return rowWords[field](row as never, tell);
  return typeof row === 'object' && row !== null
    ? joined(...(Object.values(row) as (string | number | null)[]))
    : String(row);
}
