/** The geodata itself is broken: names the file and, where there is one, the line (counted from 1). */
export class GeodataError extends Error {
  readonly file: string;
  readonly line: number | null;

  constructor(file: string, line: number | null, reason: string) {
    super(`${file}${line === null ? '' : `, line ${line}`}: ${reason}`);
    this.name = 'GeodataError';
    this.file = file;
    this.line = line;
  }
}
