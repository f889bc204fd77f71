import { projectOf, type View } from '@stratlas/server/contract';
import type { FeatureCollection, Point } from 'geojson';
import { type Pointed, pointedStore } from '../state/pointed.ts';

export type Marks = FeatureCollection<Point, { project: string }>;

type Points = Pointed['points'];
type Marked = Pick<Pointed, 'project' | 'points'>;

const marksAt = (project: string, points: Points): Marks['features'] =>
  points.map(([lon, lat]) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: { project },
  }));

/** What is marked of projects: the one that is pointed at, and over it the selected one. */
const marksOf = (selected: Marked, pointed: Marked): Marks => ({
  type: 'FeatureCollection',
  features: [pointed, selected].flatMap(({ project, points }) =>
    project === null ? [] : marksAt(project, points),
  ),
});

/** The marks of one project that is selected. */
export const marksOfSelected = (project: string, points: Points): Marks => ({
  type: 'FeatureCollection',
  features: marksAt(project, points),
});

export const noMarks = marksOf(pointedStore.getInitialState(), pointedStore.getInitialState());

/**
 * Marks of the selected project and of the one that is pointed at; one and the same object for as
 * long as neither changes.
 */
export function marksBy(pointsOf: (project: string) => Promise<Points>, redraw: () => void) {
  let selected: Marked = pointedStore.getInitialState();
  let marks = noMarks;
  const update = () => {
    marks = marksOf(selected, pointedStore.getState());
    redraw();
  };
  const follow = ({ select, panel }: View) => {
    // What is edited may not be published yet, and the editor draws its places itself.
    const project = select === null || panel === 'edit' ? null : projectOf(select);
    if (project === selected.project) return;
    selected = { project, points: [] };
    update();
    if (project === null) return;
    const show = (points: Points) => {
      if (selected.project !== project) return;
      selected = { project, points };
      update();
    };
    // The project's panel shows this failure.
    void pointsOf(project).then(show, () => undefined);
  };
  const unbind = pointedStore.subscribe((now, before) => {
    if (now.points !== before.points) update();
  });
  return { now: () => marks, follow, unbind };
}
