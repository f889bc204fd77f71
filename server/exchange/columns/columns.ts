import { type Column, type Group, groups } from './column.ts';
import {
  activityColumns,
  fundingColumns,
  identifierColumns,
  indicatorColumns,
  itemColumns,
  participantColumns,
  placeColumns,
  sourceColumns,
} from './list-columns.ts';
import { projectColumns } from './project-columns.ts';

/** Every column, by group, in the order in which sheets and texts have them. */
export const columns: Record<Group, readonly Column[]> = {
  project: projectColumns,
  items: itemColumns,
  places: placeColumns,
  funding: fundingColumns,
  indicators: indicatorColumns,
  activities: activityColumns,
  participants: participantColumns,
  identifiers: identifierColumns,
  sources: sourceColumns,
};

export const allColumns: readonly Column[] = groups.flatMap((group) => columns[group]);

export const columnByKey: ReadonlyMap<string, Column> = new Map(
  allColumns.map((column) => [column.key, column]),
);
