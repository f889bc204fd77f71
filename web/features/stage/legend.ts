import { type GoalCode, goalCodes } from '@stratlas/seeds/goals';
import type { View } from '@stratlas/server/contract';
import type { InSight } from '../../map/in-sight.ts';
import { isShown, type MapLayer, mapLayers } from '../../map/layers.ts';

/** What the legend of a slide explains, in the order of the registry. */
export interface Legend {
  goals: readonly GoalCode[];
  layers: readonly MapLayer[];
}

/**
 * What is on the map now, and nothing else; but for what the audience has switched off or filtered
 * away itself, which stays to be brought back.
 * @param scene the view as the step has it
 */
export function legendOf(now: View, scene: View, { layers, goals }: InSight): Legend {
  const isListed = (layer: MapLayer) =>
    isShown(layer, now) ? layers.includes(layer.id) : isShown(layer, scene);
  const isFiltered = now.filter.item.join() !== scene.filter.item.join();
  return {
    goals: isFiltered ? goalCodes : goals,
    // Where goals are in sight their colours stand for the layer.
    layers: mapLayers.filter((layer) => layer.id !== 'links' && isListed(layer)),
  };
}

/** The codes of the filter once a goal was pressed: it alone, or again those of the step. */
export const chosenGoal = (goal: GoalCode, now: readonly string[], scene: readonly string[]) =>
  now.length === 1 && now[0] === goal ? [...scene] : [goal];
