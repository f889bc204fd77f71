import { createContext, useContext } from 'react';
import type { Issue } from '../draft/check.ts';
import { useDraft } from '../draft/draft-store.ts';

/** What is to be said of the record that is open, for all of its fields. */
export const IssuesContext = createContext<readonly Issue[]>([]);

/** The issue of one field, once it is to be told: an empty field is no mistake while one writes. */
export function useIssue(path: string): Issue | null {
  const issue = useContext(IssuesContext).find(({ field }) => field === path);
  const isTried = useDraft()?.isTried ?? false;
  if (issue === undefined) return null;
  const isEarly = issue.code === 'missing' && issue.weight !== 'refused';
  return isEarly && !isTried ? null : issue;
}

/** The id of the element of a field; `items.0.share` is found in the page as `ed-items-0-share`. */
export const elementId = (path: string): string => `ed-${path.replaceAll('.', '-')}`;

/** Brings a field into sight and into focus; where it has no element, the nearest one above it. */
export function jumpTo(path: string): void {
  const parts = path.split('.');
  const ids = parts.map((_, depth) => elementId(parts.slice(0, parts.length - depth).join('.')));
  const element = ids.map((id) => document.getElementById(id)).find((one) => one !== null);
  element?.closest('details')?.setAttribute('open', '');
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
