import { type Column, type Group, groups, type Line, type Lines } from '../columns/column.ts';
import { columns } from '../columns/columns.ts';
import { linesOf } from '../columns/lines.ts';
import type { Names } from '../columns/names.ts';
import { sheetNames } from '../columns/sheet-names.ts';
import { shown } from '../columns/value.ts';
import { type About, aboutLabels } from './about.ts';
import type { Export } from './export.ts';
import { xlsxRow } from './xlsx-cell.ts';
import { sheetEnd, sheetPath, sheetStart, workbookParts } from './xlsx-parts.ts';
import { type ZipStream, zipStream } from './zip-stream.ts';

const widths: Partial<Record<Column['kind'], number>> = { text: 30, long: 40, words: 24, id: 22 };
const ofProjects = columns.project.filter(({ field }) => field !== 'line');
const whose = ofProjects.filter(({ key }) => key === 'id' || key === 'titleUk');

/** Every list has a sheet of its own, whose lines begin with whose they are. */
const columnsOfSheet = (group: Group): readonly Column[] =>
  group === 'project' ? ofProjects : [...whose, ...columns[group]];

/**
 * A workbook with a sheet for the projects and for each of their lists, and one that says what it
 * is. All sheets are written at once, so that the data are read once and never held as a whole.
 */
export async function* xlsxExport({ projects, names, about }: Export): AsyncGenerator<Uint8Array> {
  const zip = zipStream();
  const titles = [...groups, 'about' as const].map((sheet) => sheetNames[sheet][names.language]);
  for (const [path, content] of workbookParts(titles)) zip.file(path).end(content);
  const sheets = groups.map((group, index) =>
    openSheet(zip.file(sheetPath(index + 1)), group, names),
  );
  for await (const some of projects) {
    const lines = some.map(linesOf);
    for (const { add } of sheets) add(lines);
    yield* zip.take();
  }
  for (const { end } of sheets) end();
  zip.file(sheetPath(titles.length)).end(aboutSheet(about, names.language));
  zip.end();
  yield* zip.take();
}

/** Writes the headings and gives what adds the lines of projects beneath them. */
function openSheet(file: ReturnType<ZipStream['file']>, group: Group, names: Names) {
  const own = columnsOfSheet(group);
  const heading = names.language === 'uk' ? 'headingUk' : 'headingEn';
  const headings = own.map((column) => column[heading]);
  let written = 1;
  file.write(sheetStart(own.map(({ kind }) => widths[kind] ?? 14)));
  file.write(xlsxRow(written, headings, () => 'heading'));
  const row = (lines: Lines, line: Line): string => {
    written += 1;
    const values = own.map((column) =>
      shown(column, column.group === group ? line : lines.project, names),
    );
    return xlsxRow(written, values, (index) => own[index]?.kind ?? 'text');
  };
  return {
    add: (all: readonly Lines[]) => {
      const rows = all.flatMap((lines) =>
        (group === 'project' ? [lines.project] : lines[group]).map((line) => row(lines, line)),
      );
      if (rows.length > 0) file.write(rows.join(''));
    },
    end: () => file.end(sheetEnd),
  };
}

function aboutSheet(about: About, language: Names['language']): string {
  const said = aboutLabels[language].flatMap(([label, key]) =>
    [about[key]].flat().map((value) => [label, value]),
  );
  const rows = said.map((pair, index) =>
    xlsxRow(index + 1, pair, (column) => (column === 0 ? 'heading' : 'text')),
  );
  return sheetStart([20, 100]) + rows.join('') + sheetEnd;
}
