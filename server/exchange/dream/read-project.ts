import type { Line } from '../columns/column.ts';
import { problem } from '../import/problem.ts';
import { roleOfCode, schemeOf } from '../oc4ids/codes.ts';
import type { Brought, Reading } from '../standards/brought.ts';
import { fitting, upTo } from '../standards/fitting.ts';
import { type Json, objectIn, objectsIn, textIn, textsIn } from '../standards/json.ts';
import { jsonPlaces } from '../standards/json-places.ts';
import { ownId, publisher, strategyScheme } from '../standards/publisher.ts';
import { keepRest } from '../standards/rest.ts';
import { statusOf } from './codes.ts';
import { indicators, numberOfPeople } from './read-metrics.ts';
import { readMoney } from './read-money.ts';
import { said } from './said.ts';

/** One project of DREAM, bare or in the envelope of its public answers; undefined outside the oblast. */
export function readProject(given: Json, row: number, reading: Reading): Brought | undefined {
  const project = 'cdu_response' in given ? objectIn(given, 'cdu_response') : given;
  const at = { table: null, row };
  const identifier = textIn(project, 'id') || textIn(objectIn(given, 'internal'), 'id');
  const processes = objectsIn(project, 'relatedProcesses');
  const own = processes.find(({ scheme }) => scheme === publisher.ref);
  const id = own ? textIn(own, 'identifier') : ownId(identifier);
  const brought: Brought = { at, id, project: {}, lists: {}, problems: [] };
  const approaches = objectsIn(project, 'approaches');
  const locations = approaches.flatMap((one) =>
    objectsIn(one, 'items').flatMap((item) => objectsIn(item, 'locations')),
  );
  const places = jsonPlaces(locations, reading.world);
  if (places.lines.length === 0 && places.elsewhere.length > 0) return undefined;
  readTexts(project, given, brought);
  const { lists, problems } = brought;
  const put = (list: keyof Brought['lists'], lines: Line[], most: number) => {
    if (lines.length > 0) lists[list] = upTo(lines, most, list, at, problems);
  };
  const covers = places.elsewhere.length > 0 ? 'multi_region' : 'whole';
  put('places', places.lines, 100);
  put('funding', readMoney(project, covers, brought, reading), 200);
  put('participants', participants(project), 50);
  put('indicators', indicators(approaches), 500);
  put('items', items(project), 30);
  if (id === null) {
    lists.sources = [{ title: 'DREAM', url: null, row: identifier.slice(0, 80) }];
  } else put('sources', documents(project), 20);
  lists.identifiers = identifiers(processes, identifier, id);
  const count = numberOfPeople(approaches);
  if (count !== null) brought.project.beneficiaryCount = count;
  if (places.elsewhere.length > 0) {
    const names = [places.elsewhere.join('; ')];
    problems.push(problem('places_elsewhere', at, { weight: 'notice', names }));
  }
  if (id === null) keepRest(brought, 'dream', restOf(project));
  return brought;
}

const texts = ['title', 'description', 'purpose'] as const;

function readTexts(
  project: Json,
  envelope: Json,
  { project: fields, at, problems }: Brought,
): void {
  for (const name of texts) {
    const { uk, en } = said(project[name]);
    // Of its purposes DREAM has codes as well: they are kept, not read as words.
    if (name === 'purpose' && typeof project[name] === 'string') continue;
    const ukrainian = uk || (name === 'title' ? en : '');
    if (ukrainian) fields[`${name}Uk`] = fitting(ukrainian, `${name}Uk`, at, problems);
    if (en) fields[`${name}En`] = fitting(en, `${name}En`, at, problems);
  }
  const status = statusOf(
    textIn(project, 'status') || textIn(objectIn(envelope, 'internal'), 'status'),
  );
  if (status !== null) fields.status = status;
}

function participants(project: Json): Line[] {
  return objectsIn(project, 'parties').flatMap((party) => {
    const { uk, en } = said(party.name);
    const organisation = (uk || en || textIn(party, 'id')).slice(0, 300);
    const roles = new Set(textsIn(party, 'roles').flatMap((role) => roleOfCode[role] ?? []));
    return organisation === '' ? [] : [...roles].map((role): Line => ({ organisation, role }));
  });
}

const items = (project: Json): Line[] =>
  objectsIn(project, 'additionalClassifications')
    .filter(({ scheme }) => scheme === strategyScheme)
    .map((one) => ({ code: textIn(one, 'id') }));

const documents = (project: Json): Line[] =>
  objectsIn(project, 'documents').flatMap((one): Line[] => {
    const url = textIn(one, 'url');
    if (!/^https?:\/\/\S+$/.test(url)) return [];
    const title = said(one.title).uk.slice(0, 300);
    return [{ title, url, note: textIn(one, 'description').slice(0, 4000) }];
  });

function identifiers(processes: readonly Json[], identifier: string, id: string | null): Line[] {
  const lines = processes
    .filter(({ scheme }) => scheme !== publisher.ref)
    .map(
      (one): Line => ({ scheme: schemeOf(textIn(one, 'scheme')), id: textIn(one, 'identifier') }),
    );
  const named = id === null && identifier ? [{ scheme: 'dream', id: identifier }, ...lines] : lines;
  return named.filter((line) => line.id !== '' && String(line.id).length <= 120).slice(0, 20);
}

/** What the register takes; persons, and places, are not kept elsewhere. */
const taken = new Set([
  ...['id', 'updated', 'title', 'description', 'status', 'statusDetails', 'relatedProcesses'],
  ...['parties', 'approaches', 'companies'],
]);

const restOf = (project: Json): [string, unknown][] =>
  Object.entries(project).filter(
    ([name, value]) => !taken.has(name) && !(name === 'purpose' && typeof value !== 'string'),
  );
