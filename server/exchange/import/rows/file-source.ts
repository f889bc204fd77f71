import type { Given } from './given.ts';

/** A new project whose file names no source came from that file. */
export function fileSource(given: Given, fileName: string): void {
  if (given.lists.sources !== undefined) return;
  const { at } = given;
  const row = [at.table, at.row].filter(Boolean).join(' ').slice(0, 80);
  given.lists.sources = [{ line: { title: fileName.slice(0, 300), row }, at }];
}
