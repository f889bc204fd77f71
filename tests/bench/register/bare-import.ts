import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import Papa from 'papaparse';
import { emptyProject } from '../../../seeds/project.ts';

/** Stores what the import does of each row of a CSV file, without a look at it, in one transaction. */
export function insertBare(file: string, text: string): void {
  const db = new DatabaseSync(file);
  db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000');
  const first = db.prepare('select min("seq") as "seq" from "revision"').get();
  const revision = db.prepare(
    `insert into "revision" values (?, ?, 'bench', ?, 1, 'submitted', ?, '[]', ?, ?, '', ?, ?)`,
  );
  const record = db.prepare(`insert into "record" values ('bench', ?, 1, 'submitted', null, ?)`);
  const [importId, at] = [randomUUID(), new Date().toISOString()];
  db.exec('begin immediate');
  Papa.parse<string[]>(text)
    .data.slice(1)
    .forEach((cells, index) => {
      const id = cells[0] ?? '';
      const seq = Math.min(0, Number(first?.seq)) - index - 1;
      const json = JSON.stringify(bareRecord(cells));
      revision.run(`bench:${id}:1`, seq, id, json, 'tester', 'Tester', importId, at);
      record.run(id, at);
    });
  db.exec('commit');
  db.close();
}

/** The record that the import makes of the row, without a look at what the cells hold. */
function bareRecord([, titleUk, titleEn, status, start, end, descriptionUk, ...rest]: string[]) {
  const [code, placeId, funder, sourceClass, kind, amount = '', currency, year] = rest;
  const amountMinor = Math.round(Number(amount.replace(',', '.')) * 100);
  const place = { placeId, geometry: null, precision: 'exact', method: 'given', confidence: 1 };
  const sum = { funder, sourceClass, kind, amountMinor, currency, year: Number(year) };
  return {
    ...emptyProject,
    ...{ titleUk, titleEn, status, start, end, descriptionUk },
    items: [{ code, share: 100, state: 'proposed' }],
    places: [{ ...place, share: 100, quote: '' }],
    funding: [{ ...sum, untilYear: null, covers: 'whole', note: '' }],
    sources: [{ title: 'bench.csv', url: null, licence: '', note: '', row: '1' }],
  };
}
