import type { ProjectRecord } from '@stratlas/seeds/project';
import type { ImportProblem } from '../../../contract/import.ts';
import { problemsOf } from '../../../contract/project-problems.ts';
import { projectSchema } from '../../../contract/project-schema.ts';
import { type ListName, lists } from '../../columns/column.ts';
import type { ProblemCode } from '../messages.ts';
import { type At, problem } from '../problem.ts';
import type { Given } from '../rows/given.ts';
import type { Organisations } from '../world/organisations.ts';
import type { World } from '../world/world.ts';

/** All that keeps a record from being taken, where it stands in the file. */
export function checkRecord(
  id: string,
  record: ProjectRecord,
  given: Given,
  world: World,
  organisations: Organisations,
  isProject: (id: string) => boolean,
): ImportProblem[] {
  const shape = projectSchema.safeParse(record);
  const issues = shape.success ? [] : shape.error.issues;
  const unknown = references(record, world, organisations, isProject).map(([code, path, name]) =>
    problem(code, atOf(given, path), { value: name, names: [name] }),
  );
  return [
    ...(/^[A-Za-z0-9-]{2,64}$/.test(id) ? [] : [problem('bad_id', given.at, { names: [id] })]),
    ...issues.map(({ path, code, message }) =>
      problem(code === 'too_big' ? 'too_long' : 'not_valid', atOf(given, path.join('.')), {
        names: [`${path.join('.')}: ${message}`],
      }),
    ),
    ...unknown,
    ...contradictions(record, given),
  ];
}

/** Where a field such as `funding.2.year` stands in the file, as well as it is known. */
function atOf(given: Given, path: string): At {
  const [field = '', index] = path.split('.');
  const isList = lists.includes(field as ListName);
  const member = isList ? given.lists[field as ListName]?.[Number(index ?? 0)] : undefined;
  return member?.at ?? given.fields[field] ?? given.at;
}

type Reference = [code: ProblemCode, path: string, name: string];

function references(
  { items, places, funding, participants, partOf }: ProjectRecord,
  world: World,
  organisations: Organisations,
  isProject: (id: string) => boolean,
): Reference[] {
  const isKnown = (id: string) => world.isOrganisation(id) || organisations.isAdded(id);
  const lost: Reference[] = [];
  items.forEach(({ code }, index) => {
    if (!world.isItem(code)) lost.push(['unknown_item', `items.${index}`, code]);
  });
  places.forEach(({ placeId }, index) => {
    if (placeId !== null && world.gazetteer.place(placeId) === undefined) {
      lost.push(['unknown_place', `places.${index}`, placeId]);
    }
  });
  funding.forEach(({ funder }, index) => {
    if (funder === undefined) lost.push(['lost_amount', `funding.${index}`, '']);
    else if (!isKnown(funder)) lost.push(['unknown_funder', `funding.${index}`, funder]);
  });
  participants.forEach(({ organisation }, index) => {
    if (!isKnown(organisation))
      lost.push(['unknown_funder', `participants.${index}`, organisation]);
  });
  if (partOf !== null && !isProject(partOf)) lost.push(['unknown_id', 'partOf', partOf]);
  return lost;
}

/** What the register would not publish; a missing task makes a draft instead. */
function contradictions(record: ProjectRecord, given: Given): ImportProblem[] {
  const wrong = problemsOf(record).filter(({ weight }) => weight === 'wrong');
  return wrong.flatMap(({ field, code }) => {
    const at = atOf(given, field);
    switch (code) {
      case 'missing':
        return field === 'items'
          ? [problem('saved_as_draft', at, { weight: 'notice' })]
          : [problem('missing_title', at)];
      case 'shares_not_100':
        return [problem(code, at, { names: [sumOf(record, field)] })];
      case 'twice':
      case 'not_a_task':
        return [problem(code, at, { names: [nameOf(record, field)] })];
      default:
        return [problem('end_before_start', at)];
    }
  });
}

const sumOf = (record: ProjectRecord, field: string): number =>
  record[field === 'items' ? 'items' : 'places'].reduce(
    (sum, { share }) => sum + Math.round((share ?? 0) * 100),
    0,
  ) / 100;

function nameOf({ items, places }: ProjectRecord, path: string): string {
  const [field, index] = path.split('.');
  const at = Number(index);
  return (field === 'items' ? items[at]?.code : places[at]?.placeId) ?? '';
}
