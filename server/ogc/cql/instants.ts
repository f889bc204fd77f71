import { CqlProblem } from './problem.ts';
import type { InstantNode } from './tree.ts';

const dayForm = /^\d{4}-\d\d-\d\d$/;
const momentForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** The same day of a calendar, or undefined: 30 February is none. */
const existing = (day: string): string | undefined => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? undefined : day;
};

/** Reads a day or a moment (RFC 3339); undefined for what is neither. */
export function instantOf(text: string, at: string): InstantNode | undefined {
  const day = existing(text.slice(0, 10));
  if (day === undefined) return undefined;
  if (dayForm.test(text)) return { is: 'instant', at, value: day, unit: 'day' };
  const time = momentForm.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) return undefined;
  return { is: 'instant', at, value: new Date(time).toISOString(), unit: 'moment' };
}

/** @throws CqlProblem where the text is no such instant */
export function instantIn(text: string, at: string, unit?: InstantNode['unit']): InstantNode {
  const instant = instantOf(text, at);
  if (instant !== undefined && (unit === undefined || instant.unit === unit)) return instant;
  const forms = { day: 'a day such as 2024-05-31', moment: 'a time such as 2024-05-31T10:00:00Z' };
  throw new CqlProblem(at, unit === undefined ? `${forms.day} or ${forms.moment}` : forms[unit]);
}
