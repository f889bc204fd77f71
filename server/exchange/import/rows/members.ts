import { foldName } from '@stratlas/geodata/names/fold';
import type { ImportProblem } from '../../../contract/import.ts';
import type { ListName, Value } from '../../columns/column.ts';
import { codeOf, codesOf, isCodeField } from '../cells/code.ts';
import { type At, problem } from '../problem.ts';
import { candidateNames, findPlaces } from '../world/find-place.ts';
import type { Organisations } from '../world/organisations.ts';
import type { World } from '../world/world.ts';
import type { GivenMember } from './given.ts';
import type { Part } from './row-reading.ts';

interface Reading {
  at: At;
  problems: ImportProblem[];
}

type Values = Record<string, Value>;

/** The members that the cells of one list add: none, one, or several places or sums. */
export function membersOf(
  list: ListName,
  part: Part,
  reading: Reading,
  world: World,
  organisations: Organisations,
): GivenMember[] {
  if (part.isEmpty) return [];
  const values = withWords(part, reading, world, organisations);
  const member = (line: Values): GivenMember => ({ line, at: reading.at });
  if (list === 'places') return placeLines(values, part, reading, world).map(member);
  if (list !== 'funding') return [member(values)];
  if (part.amounts.length > 0)
    return part.amounts.map((amount) => member({ ...values, ...amount }));
  // A year alone is no sum; a funder whose sum nobody names is one.
  return values.funder === undefined ? [] : [member(values)];
}

/** Puts codes in the place of words; where both stand they must agree. */
export function withWords(
  part: Part,
  reading: Reading,
  world: World,
  organisations: Organisations,
): Values {
  const values = { ...part.values };
  for (const [field, words] of Object.entries(part.words)) {
    if (placeWords.includes(field)) continue;
    const known = wordsMean(field, words.text, world, organisations);
    if (isGiven(values[field])) refuseContradiction(values[field], known, words, reading);
    else {
      const code = known ?? codeForNew(field, words, reading, organisations);
      if (code !== undefined) values[field] = code;
    }
  }
  // Who pays often says what kind of source it is.
  if (values.sourceClass === undefined && part.words.funder) {
    const guessed = codeOf('sourceClass', part.words.funder.text);
    if (guessed !== undefined) values.sourceClass = guessed;
  }
  return values;
}

/** Words on places are looked up together. */
const placeWords = ['placeId', 'hromada', 'raion'];

const isGiven = (value: Value | undefined): value is string | number =>
  value !== undefined && value !== null && value !== '';

function refuseContradiction(
  given: Value | undefined,
  known: string | undefined,
  { text, at }: Part['words'][string],
  { problems }: Reading,
): void {
  if (known === undefined || known === given) return;
  problems.push(problem('contradiction', at, { value: text, names: [text, String(given)] }));
}

/** Organisations may be new; all else that nobody knows is refused. */
function codeForNew(
  field: string,
  { text, at }: Part['words'][string],
  { problems }: Reading,
  organisations: Organisations,
): string | undefined {
  if (field === 'funder' || field === 'organisation') {
    problems.push(problem('new_organisation', at, { weight: 'notice', names: [text] }));
    return organisations.add(text);
  }
  const said = isCodeField(field)
    ? problem('unknown_code', at, { value: text, names: [text, codesOf(field)] })
    : problem('unknown_item', at, { value: text, names: [text] });
  problems.push(said);
  return undefined;
}

function wordsMean(field: string, text: string, world: World, organisations: Organisations) {
  if (field === 'funder' || field === 'organisation') return organisations.named(text);
  if (field !== 'code') return codeOf(field, text);
  const code = /^\d\.\d{1,2}\.\d{1,2}(?:\/\d{1,2})?/.exec(text)?.[0];
  return world.itemTitled(foldName(text)) ?? (code && world.isItem(code) ? code : undefined);
}

function placeLines(values: Values, part: Part, { problems }: Reading, world: World): Values[] {
  const { placeId, hromada, raion } = part.words;
  const named = placeId ?? hromada ?? raion;
  const isPlaced = values.placeId || values.geometry || typeof values.lon === 'number';
  if (isPlaced || named === undefined) return [values];
  const around = { hromada: hromada?.text ?? null, raion: raion?.text ?? null };
  const found = findPlaces(named.text, around, world);
  if ('ids' in found) return found.ids.map((id) => ({ ...values, placeId: id }));
  const said =
    'unknown' in found
      ? problem('unknown_place', named.at, { value: named.text, names: [found.unknown] })
      : problem('ambiguous_place', named.at, {
          value: named.text,
          names: [named.text, candidateNames(found.ambiguous, world)],
        });
  problems.push(said);
  return [];
}
