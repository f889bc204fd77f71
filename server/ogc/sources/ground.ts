import { groundFeatures } from '../../queries/place-features.ts';
import { promoted } from './geometry.ts';
import type { ListSource } from './source.ts';

/** What the map draws beneath the places. */
export const groundSource: ListSource = {
  features: async (db) =>
    (await groundFeatures(db)).features.map(({ geometry, properties }) => {
      const id = String(properties?.id);
      return { id, geometry: promoted(geometry, 'MultiLineString'), properties: { id } };
    }),
};
