import { problem } from '../import/problem.ts';
import type { XmlNode } from '../import/read/xml-tree.ts';
import type { Brought } from '../standards/brought.ts';
import { dayOf } from '../standards/dates.ts';
import { noStart } from './labels.ts';
import { childrenOf, wordsOf } from './node.ts';

/** Start and end: what really was before what was planned (codelist ActivityDateType). */
export function readDates(node: XmlNode, { project, at, problems }: Brought): void {
  const dates = childrenOf(node, 'activity-date');
  const told = (types: readonly string[]): string | null => {
    for (const type of types) {
      const date = dates.find(({ attributes }) => attributes.type === type);
      const read = date && dateOf(date);
      if (read) return read;
    }
    return null;
  };
  const [start, end] = [told(['2', '1']), told(['4', '3'])];
  if (start !== null) project.start = start;
  if (end === null) return;
  if (start !== null && end.slice(0, start.length) < start.slice(0, end.length)) {
    problems.push(problem('dates_crossed', at, { weight: 'notice', names: [end] }));
  } else project.end = end;
}

/** A year or a month in words is as much as is known of the day beside it. */
function dateOf(node: XmlNode): string | null {
  const day = dayOf(node.attributes['iso-date'] ?? '');
  const { uk } = wordsOf(node, 'uk');
  if (day === null || uk === noStart.uk) return null;
  return /^\d{4}(?:-\d\d)?$/.test(uk) && day.startsWith(uk) ? uk : day;
}
