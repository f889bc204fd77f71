import { lossLimits, type Standard } from '../../contract/standard-names.ts';
import type { LossesResponse } from '../../contract/standards.ts';
import type { Database } from '../../db/schema.ts';
import type { ListName } from '../columns/column.ts';
import { columnByKey } from '../columns/columns.ts';
import { linesOf, type PublicProject } from '../columns/lines.ts';
import { sheetNames } from '../columns/sheet-names.ts';
import { readExport } from '../export/read.ts';
import type { Selection } from '../export/selection.ts';
import { seenOf } from '../import/records/known.ts';
import { locate } from '../import/records/locate.ts';
import { mergeGiven } from '../import/records/merge.ts';
import { organisationsOf } from '../import/world/organisations.ts';
import { readWorld } from '../import/world/world.ts';
import { givenOf, type Reading, type Records } from './brought.ts';
import { echoIn } from './echoes.ts';
import { type Loss, lossesBetween } from './losses.ts';
import { readTerms } from './terms.ts';

/**
 * What a standard cannot hold of the projects that are selected: each is written, read again as a new one,
 * and compared. So the report is right by its making.
 */
export async function lossReport(
  db: Database,
  standard: Standard,
  selection: Selection,
): Promise<LossesResponse> {
  const world = await readWorld(db);
  const organisations = organisationsOf(world);
  const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
  const reading = { world, organisations, terms: await readTerms(db), pause };
  const echo = await echoIn(standard);
  const { projects } = await readExport(db, selection, 'uk');
  const tally: Tally = { projects: 0, whole: 0, fields: new Map(), items: [] };
  for await (const some of projects) {
    for (const project of some) {
      if (tally.projects >= lossLimits.projects) break;
      count(tally, project, await lossesOf(project, echo, reading));
      await pause();
    }
    if (tally.projects >= lossLimits.projects) break;
  }
  return { standard, ...tally, fields: [...tally.fields].map(named).sort(byProjects) };
}

interface Tally extends Pick<LossesResponse, 'projects' | 'whole' | 'items'> {
  fields: Map<string, number>;
}

function count(tally: Tally, { id, titleUk, titleEn }: PublicProject, losses: Loss[]): void {
  tally.projects += 1;
  if (losses.length === 0) tally.whole += 1;
  for (const { field } of losses) tally.fields.set(field, (tally.fields.get(field) ?? 0) + 1);
  if (losses.length > 0 && tally.items.length < lossLimits.listed) {
    tally.items.push({ id, titleUk, titleEn, losses });
  }
}

type Field = LossesResponse['fields'][number];

/** A field by the heading that files for people have for it. */
function named([field, projects]: [string, number]): Field {
  const column = columnByKey.get(field);
  const sheet = sheetNames[field as ListName];
  const { uk, en } = column
    ? { uk: column.headingUk, en: column.headingEn }
    : (sheet ?? { uk: field, en: field });
  return { field, nameUk: uk, nameEn: en, projects };
}

const byProjects = (a: Field, b: Field): number =>
  b.projects - a.projects || (a.field < b.field ? -1 : 1);

/** What does not come back of one project. */
async function lossesOf(
  project: PublicProject,
  echo: Records['echo'],
  reading: Reading,
): Promise<Loss[]> {
  const { world, organisations } = reading;
  const given = givenOf(await echo(project, reading), organisations);
  // Nobody guesses here what is not said.
  given.lists.places ??= [];
  await locate(given, undefined, { world, allowed: new Set() });
  const back = mergeGiven(given, undefined);
  return lossesBetween(linesOf(project), linesOf(seenOf(project.id, back, world.gazetteer)));
}
