import type { Names } from '../columns/names.ts';
import type { Export } from './export.ts';
import { geometryOf } from './geometry.ts';
import { propertiesOf } from './properties.ts';

/**
 * GeoJSON (RFC 7946): one feature for each project, so that no sum stands twice. What the file says
 * of itself are members of the collection beside `features`, which the standard allows.
 */
export async function* geojsonExport(
  { projects, about }: Export,
  names: readonly Names[],
): AsyncGenerator<string> {
  const said = JSON.stringify({ type: 'FeatureCollection', about });
  yield `${said.slice(0, -1)},"features":[`;
  let between = '\n';
  for await (const some of projects) {
    let text = '';
    for (const project of some) {
      const feature = {
        type: 'Feature',
        id: project.id,
        geometry: geometryOf(project),
        properties: propertiesOf(project, names),
      };
      text += between + JSON.stringify(feature);
      between = ',\n';
    }
    yield text;
  }
  yield '\n]}\n';
}
