import { emptyProject, type ProjectPlace, type ProjectRecord } from '../../../seeds/project.ts';

/** A record that may be published, with what is changed of it. */
export const aProject = (change: Partial<ProjectRecord> = {}): ProjectRecord => ({
  ...emptyProject,
  titleUk: 'Ремонт школи',
  items: [{ code: '2.1.2', share: 100, state: 'confirmed' }],
  status: 'planned',
  ...change,
});

/** All of a project at one place, published exactly, with what is changed of it. */
export const aPlace = (change: Partial<ProjectPlace>): ProjectPlace => ({
  placeId: null,
  geometry: null,
  share: 100,
  precision: 'exact',
  method: 'person',
  confidence: 1,
  quote: '',
  ...change,
});
