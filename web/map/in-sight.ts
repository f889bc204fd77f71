import { type GoalCode, goalCodes } from '@stratlas/seeds/goals';
import type { MapGeoJSONFeature } from 'maplibre-gl';

/** What a map shows now: lines of the registry of layers, and goals whose colour is on it. */
export interface InSight {
  layers: readonly string[];
  goals: readonly GoalCode[];
}

type Feature = Pick<MapGeoJSONFeature, 'properties'> & {
  layer: Pick<MapGeoJSONFeature['layer'], 'metadata'>;
};

/** A cluster of projects tells its goals by the parts of its pie, as `pie` in eighths. */
const goalsOf = ({ goal, pie }: Feature['properties']): string[] => {
  const parts = String(pie ?? '').split('-');
  return [String(goal ?? ''), ...goalCodes.filter((_, at) => Number(parts[at]) > 0)];
};

const layerOf = ({ layer }: Feature): string =>
  String((layer.metadata as { layer?: string } | undefined)?.layer ?? '');

/** Gathers from what is drawn what a legend has to explain. */
export function inSightOf(features: readonly Feature[]): InSight {
  const layers = new Set(features.map(layerOf));
  const coloured = features.filter((one) => ['links', 'projects'].includes(layerOf(one)));
  const goals = new Set(coloured.flatMap(({ properties }) => goalsOf(properties)));
  layers.delete('');
  return { layers: [...layers].sort(), goals: goalCodes.filter((goal) => goals.has(goal)) };
}
