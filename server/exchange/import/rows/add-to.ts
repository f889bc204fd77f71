import { type ListName, lists, type Value } from '../../columns/column.ts';
import { codeOf } from '../cells/code.ts';
import { problem } from '../problem.ts';
import type { Gathering, Members } from './gather.ts';
import type { Given, GivenMember } from './given.ts';
import { withWords } from './members.ts';
import type { RowReading } from './row-reading.ts';

const isBlank = (value: Value | undefined): boolean =>
  value === undefined || value === null || value === '';

/** What several rows repeat of a project they must repeat alike; empty cells contradict nothing. */
export function addProject(
  given: Given,
  reading: RowReading,
  { world, organisations }: Gathering,
): void {
  const part = reading.parts.project;
  if (part === undefined) return;
  const { id: _id, line: _line, ...values } = withWords(part, reading, world, organisations);
  for (const [field, value] of Object.entries(values)) {
    const before = given.project[field];
    if (isBlank(before)) {
      given.project[field] = value;
      given.fields[field] = part.at[field] ?? reading.at;
    } else if (!isBlank(value) && value !== before) {
      const at = part.at[field] ?? reading.at;
      given.problems.push(
        problem('contradiction', at, { value, names: [String(value), String(before)] }),
      );
    }
  }
}

/** What of a row may repeat what other rows said: everything, nothing, or all but one list. */
type Repeats = 'anything' | 'nothing' | { but: ListName };

/** A sheet of a list has a row for each member; a row of our own CSV says what it is about. */
export function repeats({ parts }: RowReading, isFirst: boolean, speaks: boolean): Repeats {
  if (isFirst || !speaks) return 'nothing';
  const about = codeOf('line', parts.project?.words.line?.text ?? '');
  return about === undefined ? 'anything' : { but: about as ListName };
}

/** In a file of others the same line again is the same member; but two equal sums are two sums. */
export function addMembers(given: Given, members: Members, repeated: Repeats): void {
  for (const list of lists) {
    if (typeof repeated === 'object' && repeated.but !== list) continue;
    for (const member of members[list] ?? []) {
      given.lists[list] ??= [];
      const known = given.lists[list];
      const mayRepeat = repeated === 'anything' && list !== 'funding';
      if (!mayRepeat || !known.some((one) => isSameLine(one, member))) known.push(member);
    }
  }
}

const isSameLine = (a: GivenMember, b: GivenMember): boolean =>
  JSON.stringify(a.line) === JSON.stringify(b.line);
