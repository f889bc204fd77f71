import { parseJson } from '../import/read/json-tree.ts';
import type { Records } from '../standards/brought.ts';
import { isObject, type Json, objectIn, objectsIn } from '../standards/json.ts';
import { jsonEcho, jsonRecords } from '../standards/json-records.ts';
import { readProject } from './read-project.ts';
import { dreamProject } from './write-project.ts';

/** Reads projects of DREAM: one, a list, or either under `data`. @throws ImportError */
export const readDream = (text: string): Records =>
  jsonRecords(projectsIn(parseJson(text, 'DREAM')), readProject, dreamEcho);

/** What a project that we write says. */
export const dreamEcho = jsonEcho(readProject, (project, { terms }) =>
  dreamProject(project, terms),
);

function projectsIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.filter(isObject);
  if (!isObject(value)) return [];
  if (Array.isArray(value.data)) return objectsIn(value, 'data');
  return [isObject(value.data) ? objectIn(value, 'data') : value];
}
