import type { Geometry } from 'geojson';
import type { ImportProblem } from '../../../contract/import.ts';

/** A cell as its format gives it. */
export type Cell = string | number | boolean | Date | null;

/** A table of a file: rows of cells, headings still among them. */
export interface Table {
  name: string;
  rows: readonly (readonly Cell[])[];
  /** Number of the first row in its file. */
  firstRow: number;
  /** What map files say beside the cells, by the index of the row. */
  geometries?: readonly (Geometry | null)[];
  /** What was met while reading. */
  problems: readonly ImportProblem[];
  /** Of CSV a text may begin with an apostrophe that keeps it from being a formula; features have no cells. */
  kind: 'csv' | 'sheet' | 'features';
  /** Where rows are not numbered one by one: the number of each in its file. */
  rowNumbers?: readonly number[];
}
