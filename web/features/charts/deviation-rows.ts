import {
  type DeviationResponse,
  type Filter,
  type Language,
  projectRef,
} from '@stratlas/server/contract';
import { titleOf } from '../register/project-words.ts';
import type { ChartRow } from './model.ts';

/** Planned, carried out, and by how much the one differs from the other; a project is selected by a press. */
export function deviationRows(
  { years, projects }: Pick<DeviationResponse, 'years' | 'projects'>,
  by: 'year' | 'project',
  { from, to }: Pick<Filter, 'from' | 'to'>,
  language: Language,
  selected: string | null,
): ChartRow[] {
  const valuesOf = ({ planned, disbursed }: { planned: number; disbursed: number }) => [
    planned,
    disbursed,
    disbursed - planned,
  ];
  if (by === 'year') {
    return years.map((one) => ({
      key: String(one.year),
      label: String(one.year),
      values: valuesOf(one),
      change: { from: one.year, to: one.year },
      clear: { from: null, to: null },
      isPressed: from === one.year && to === one.year,
    }));
  }
  return projects.map((one) => ({
    key: one.projectId,
    label: titleOf(one, language),
    values: valuesOf(one),
    change: null,
    clear: {},
    isPressed: selected === projectRef(one.projectId),
    selects: projectRef(one.projectId),
  }));
}
