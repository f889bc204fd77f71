import type { Line } from '../columns/column.ts';
import { problem } from '../import/problem.ts';
import type { Brought, Reading } from '../standards/brought.ts';
import { dayOf, yearOf } from '../standards/dates.ts';
import { fitting, upTo } from '../standards/fitting.ts';
import { type Json, numberIn, objectIn, objectsIn, textIn, textsIn } from '../standards/json.ts';
import { jsonPlaces } from '../standards/json-places.ts';
import { ownId, publisher, strategyScheme } from '../standards/publisher.ts';
import { keepRest } from '../standards/rest.ts';
import { roleOfCode, schemeOf, statusOfCode } from './codes.ts';
import { readMoney } from './read-money.ts';

/** One project of a package; undefined where it lies outside the oblast. */
export function readProject(project: Json, row: number, reading: Reading): Brought | undefined {
  const at = { table: null, row };
  const identifier = textIn(project, 'id');
  const id = ownId(identifier);
  const brought: Brought = { at, id, project: {}, lists: {}, problems: [] };
  const places = jsonPlaces(objectsIn(project, 'locations'), reading.world);
  if (places.lines.length === 0 && places.elsewhere.length > 0) return undefined;
  const { lists, problems } = brought;
  readTexts(project, brought);
  readPeriod(project, brought);
  const covers = places.elsewhere.length > 0 ? 'multi_region' : 'whole';
  const put = (list: keyof Brought['lists'], lines: Line[], most: number) => {
    if (lines.length > 0) lists[list] = upTo(lines, most, list, at, problems);
  };
  put('places', places.lines, 100);
  put('funding', readMoney(project, covers, brought, reading), 200);
  put('participants', participants(project, id !== null), 50);
  put('indicators', indicators(project), 500);
  put('activities', objectsIn(project, 'milestones').map(milestone), 50);
  put('items', id === null ? [] : items(project), 30);
  put('sources', documents(project), 20);
  lists.identifiers = identifiers(project, identifier, id);
  const parent = objectsIn(project, 'relatedProjects').find(
    ({ scheme }) => scheme === publisher.ref,
  );
  if (parent) brought.project.partOf = textIn(parent, 'identifier');
  if (places.elsewhere.length > 0) {
    const names = [places.elsewhere.join('; ')];
    problems.push(problem('places_elsewhere', at, { weight: 'notice', names }));
  }
  if (id === null) keepRest(brought, 'oc4ids', restOf(project));
  return brought;
}

const texts = ['title', 'description', 'purpose'] as const;

function readTexts(project: Json, { project: fields, at, problems }: Brought): void {
  const put = (field: string, text: string) => {
    if (text.trim() !== '') fields[field] = fitting(text, field, at, problems);
  };
  for (const name of texts) {
    put(`${name}Uk`, textIn(project, name));
    put(`${name}En`, textIn(project, `${name}_en`));
  }
  const [benefit] = objectsIn(project, 'benefits');
  put('resultsUk', textIn(benefit, 'description'));
  put('resultsEn', textIn(benefit, 'description_en'));
  const [group] = objectsIn(benefit, 'beneficiaries');
  put('beneficiariesUk', textIn(group, 'description'));
  put('beneficiariesEn', textIn(group, 'description_en'));
  const count = numberIn(group, 'numberOfPeople');
  if (count !== null && Number.isSafeInteger(count) && count >= 0) fields.beneficiaryCount = count;
  const status = statusOfCode[textIn(project, 'status')];
  if (status) fields.status = status;
}

function readPeriod(project: Json, { project: fields, at, problems }: Brought): void {
  const period = objectIn(project, 'period');
  const [start, end] = [dayOf(textIn(period, 'startDate')), dayOf(textIn(period, 'endDate'))];
  if (start !== null) fields.start = start;
  if (end !== null && start !== null && end < start) {
    problems.push(problem('dates_crossed', at, { weight: 'notice', names: [end] }));
  } else if (end !== null) fields.end = end;
}

/** In files of our own everybody who pays is a party; only other roles say that somebody takes part. */
function participants(project: Json, isOwn: boolean): Line[] {
  const lines = objectsIn(project, 'parties').flatMap((party) => {
    const organisation = (textIn(party, 'name') || textIn(party, 'id')).slice(0, 300);
    const roles = new Set(textsIn(party, 'roles').flatMap((role) => roleOfCode[role] ?? []));
    return organisation === '' ? [] : [...roles].map((role): Line => ({ organisation, role }));
  });
  return isOwn && lines.every(({ role }) => role === 'funding') ? [] : lines;
}

/** Forecasts are targets and metrics what was measured, under the same titles. */
function indicators(project: Json): Line[] {
  const known = new Map<string, { said: Line; years: Map<number, Line> }>();
  for (const [list, of] of [
    ['forecasts', 'target'],
    ['metrics', 'actual'],
  ] as const) {
    for (const measure of objectsIn(project, list)) observe(measure, of, known);
  }
  return [...known.values()].flatMap(({ said, years }) => {
    const lines =
      years.size === 0 ? [{ year: null, target: null, actual: null }] : [...years.values()];
    return lines.slice(0, 30).map((line) => ({ ...said, ...line }));
  });
}

type Known = Map<string, { said: Line; years: Map<number, Line> }>;

function observe(measure: Json, of: 'target' | 'actual', known: Known): void {
  const names = {
    nameUk: textIn(measure, 'title').slice(0, 300),
    nameEn: textIn(measure, 'title_en').slice(0, 300),
  };
  for (const one of objectsIn(measure, 'observations')) {
    const value = numberIn(one, 'measure');
    const year = yearOf(textIn(objectIn(one, 'period'), 'endDate'));
    const unit = textIn(objectIn(one, 'unit'), 'name').slice(0, 40);
    const key = JSON.stringify([textIn(measure, 'id'), names, unit]);
    const line = known.get(key) ?? {
      said: { ...names, unit, baseline: null, baselineYear: null },
      years: new Map<number, Line>(),
    };
    known.set(key, line);
    if (one.notes === 'baseline') line.said = { ...line.said, baseline: value, baselineYear: year };
    else if (year !== null) {
      const before = line.years.get(year) ?? { year, target: null, actual: null };
      line.years.set(year, { ...before, [of]: value });
    }
  }
}

const milestone = (one: Json): Line => ({
  titleUk: textIn(one, 'title').slice(0, 300),
  titleEn: textIn(one, 'title_en').slice(0, 300),
  end: dayOf(textIn(one, 'dueDate')),
});

const items = (project: Json): Line[] =>
  objectsIn(project, 'additionalClassifications')
    .filter(({ scheme }) => scheme === strategyScheme)
    .map((one) => ({ code: textIn(one, 'id') }));

const documents = (project: Json): Line[] =>
  objectsIn(project, 'documents').map((one) => {
    const url = textIn(one, 'url');
    return {
      title: textIn(one, 'title').slice(0, 300),
      url: /^https?:\/\/\S+$/.test(url) ? url : null,
      note: textIn(one, 'description').slice(0, 4000),
    };
  });

function identifiers(project: Json, identifier: string, id: string | null): Line[] {
  const all = objectsIn(project, 'identifiers').filter(({ scheme }) => scheme !== publisher.ref);
  const lines = all.map(
    (one): Line => ({ scheme: schemeOf(textIn(one, 'scheme')), id: textIn(one, 'id') }),
  );
  const named = id === null && identifier ? [{ scheme: 'other', id: identifier }, ...lines] : lines;
  return named.filter((line) => line.id !== '' && String(line.id).length <= 120).slice(0, 20);
}

/** What the register takes; persons, and places, are not kept elsewhere. */
const taken = new Set([
  ...[
    'id',
    'identifiers',
    'title',
    'title_en',
    'description',
    'description_en',
    'status',
    'period',
  ],
  ...[
    'purpose',
    'purpose_en',
    'locations',
    'budget',
    'documents',
    'benefits',
    'forecasts',
    'metrics',
  ],
  ...['milestones', 'transactions', 'updated', 'parties', 'relatedProjects'],
]);

const restOf = (project: Json): [string, unknown][] =>
  Object.entries(project).filter(([name]) => !taken.has(name));
