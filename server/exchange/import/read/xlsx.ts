import { importLimits } from '../../../contract/import.ts';
import { ImportError } from '../problem.ts';
import type { Cell, Table } from './table.ts';
import { unzip } from './unzip.ts';

/**
 * The sheets of a workbook: of formulas their values as they were last reckoned. The archive is
 * inflated within limits first.
 * @throws ImportError
 */
export async function readXlsx(bytes: Uint8Array): Promise<Table[]> {
  unzip(bytes);
  const { default: readWorkbook } = await import('read-excel-file/node');
  try {
    const sheets = await readWorkbook(Buffer.from(bytes));
    const rows = sheets.reduce((sum, { data }) => sum + data.length, 0);
    // A workbook of our own has several lines for each project.
    if (rows > importLimits.rows * 10) {
      throw new ImportError('too_many_rows', undefined, { names: [importLimits.rows] });
    }
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data as unknown as Cell[][],
      firstRow: 1,
      problems: [],
      kind: 'sheet',
    }));
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportError('broken_file', undefined, { names: ['XLSX', reason] });
  }
}
