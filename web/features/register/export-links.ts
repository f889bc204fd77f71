import {
  type ExportFormat,
  exportFormats,
  type Filter,
  filterPairs,
  type Language,
  type Separator,
  writePairs,
} from '@stratlas/server/contract';
import { rooted } from '../../api/data-root.ts';

export const formats = Object.keys(exportFormats) as ExportFormat[];

interface Wanted {
  separator: Separator;
  /** The piece of land in which it must lie, or may. */
  near?: string | undefined;
}

/** Where exactly what the filter selects can be downloaded; only CSV has a separator. */
export function exportLink(
  format: ExportFormat,
  filter: Filter,
  language: Language,
  { separator, near }: Wanted,
): string {
  const pairs: [string, string][] = [...filterPairs(filter), ['lang', language]];
  if (near !== undefined) pairs.push(['near', near]);
  if (format === 'csv') pairs.push(['separator', separator]);
  return rooted(`/api/export.${format}?${writePairs(pairs)}`);
}
