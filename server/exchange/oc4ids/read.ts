import { parseJson } from '../import/read/json-tree.ts';
import type { Records } from '../standards/brought.ts';
import { objectsIn } from '../standards/json.ts';
import { jsonEcho, jsonRecords } from '../standards/json-records.ts';
import { readProject } from './read-project.ts';
import { oc4idsProject } from './write-project.ts';

/** Reads a project package of OC4IDS, of any version. @throws ImportError */
export const readOc4ids = (text: string): Records =>
  jsonRecords(objectsIn(parseJson(text, 'OC4IDS'), 'projects'), readProject, oc4idsEcho);

/** What a project that we write says. */
export const oc4idsEcho = jsonEcho(readProject, (project, { terms }) =>
  oc4idsProject(project, terms, ''),
);
