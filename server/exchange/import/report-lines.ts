import type { ImportProblem, ImportReport } from '../../contract/import.ts';

/** A report as lines for a terminal: the problems first, then the changes, then the counts. */
export function* linesOfReport(report: ImportReport, isDry: boolean): Generator<string> {
  for (const one of report.problems) yield lineOf(one);
  for (const { row, id, title, outcome, changes, problems } of report.rows) {
    const fields = changes.map(({ field }) => field).join(', ');
    yield `${outcome} ${row}: ${title || id}${fields === '' ? '' : ` (${fields})`}`;
    for (const one of problems) yield `  ${lineOf(one)}`;
  }
  if (report.notListed > 0) yield `… and ${report.notListed} more`;
  const { counts, importId } = report;
  const told = `${counts.new} new, ${counts.changed} changed, ${counts.same} the same, ${counts.error} wrong`;
  yield `${told}. ${outcomeOf(importId, counts.error, isDry)}`;
}

function lineOf({ weight, table, row, cell, column, messageEn }: ImportProblem): string {
  const at = [table, cell ?? row, column].filter((part) => part !== null && part !== '').join(' ');
  return `${weight}${at === '' ? '' : ` ${at}`}: ${messageEn}`;
}

function outcomeOf(importId: string | null, errors: number, isDry: boolean): string {
  if (importId !== null) return `Saved as import ${importId}.`;
  if (errors > 0) return 'Nothing was saved.';
  return isDry ? 'Nothing was saved: a dry run.' : 'There was nothing to save.';
}
