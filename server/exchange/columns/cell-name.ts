/** A column as spreadsheets name it: 0 is A, 25 is Z, 26 is AA. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** A cell as spreadsheets name it. @param row from 1 @param column from 0 */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`;
