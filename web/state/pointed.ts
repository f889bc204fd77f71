import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** A project under the pointer or the focus, in a list or on the map, and where it may be drawn. */
export interface Pointed {
  project: string | null;
  /** Whether it is pointed at on the map itself. */
  onMap: boolean;
  points: readonly (readonly [lon: number, lat: number])[];
}

const nothing: Pointed = { project: null, onMap: false, points: [] };

export const pointedStore = createStore<Pointed>()(() => nothing);

interface Located {
  id: string;
  places: readonly { lon: number | null; lat: number | null }[];
}

/** Where everybody may see a project. */
export const pointsOf = ({ places }: Pick<Located, 'places'>): [number, number][] =>
  places.flatMap(({ lon, lat }): [number, number][] =>
    lon === null || lat === null ? [] : [[lon, lat]],
  );

export const pointAt = (project: Located | null): void =>
  pointedStore.setState(
    project === null ? nothing : { project: project.id, onMap: false, points: pointsOf(project) },
  );

/**
 * The map knows where it is: only the lists have to be told. That the pointer has left the map may
 * be said after a row has it.
 */
export const pointOnMap = (project: string | null): void => {
  const now = pointedStore.getState();
  if (now.project === project || (project === null && !now.onMap)) return;
  pointedStore.setState({ project, onMap: project !== null, points: nothing.points });
};

export const useIsPointed = (id: string): boolean =>
  useStore(pointedStore, ({ project }) => project === id);
