import { badParameter } from '../../errors.ts';
import { type SpatialReader, spatialReader, unsoundGeometry, usesSpace } from '../cql/spatial.ts';
import type { Node } from '../cql/tree.ts';
import type { Asked } from '../request.ts';

/**
 * What reads the spatial functions of a filter; undefined where it has none.
 * @throws ApiError 400 where a geometry of the filter crosses itself, so that nothing has sense
 */
export async function readerOf(
  filter: Node | null,
  { parameters }: Asked,
): Promise<SpatialReader | undefined> {
  if (filter === null || !usesSpace(filter)) return undefined;
  const unsound = await unsoundGeometry(filter);
  if (unsound === undefined) return spatialReader();
  const expected = `at ${unsound.at}: expected a geometry whose border does not cross itself`;
  throw badParameter('filter', parameters.get('filter') ?? '', expected);
}
