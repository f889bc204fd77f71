import { projectOf, type View } from '@stratlas/server/contract';
import type { StyleSpecification } from 'maplibre-gl';
import { areasOf } from '../../state/areas.ts';
import { linkerStore } from '../../state/linker.ts';
import type { MapData } from '../bind-map.ts';
import { contextFor, showsProjects } from '../context.ts';
import { dataOrigin } from '../kept-source.ts';
import type { Palette } from '../palette.ts';
import { marksOfSelected, noMarks } from '../project-marks.ts';
import { buildStyle } from '../style.ts';

/** The style of any view, on screen or not, once all that it shows is known. */
export async function styleOf(
  view: View,
  data: MapData,
  palette: Palette,
): Promise<StyleSpecification> {
  const project = view.select === null ? null : projectOf(view.select);
  const asksLand = view.panel === 'ask' && view.near !== null;
  const [strategy, edition, points, shade, land] = await Promise.all([
    data.strategy(),
    showsProjects(view) ? data.edition() : '',
    project === null ? null : data.pointsOf(project),
    view.shade ? data.shade(view) : null,
    asksLand ? data.land(view) : null,
  ]);
  const marks = project === null || points === null ? noMarks : marksOfSelected(project, points);
  const { lit } = linkerStore.getState();
  return buildStyle(
    contextFor(
      view,
      areasOf(strategy),
      { edition, marks, shade, land },
      palette,
      dataOrigin(),
      lit,
    ),
  );
}
