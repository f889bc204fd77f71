import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../../server/db/schema.ts';
import { loadedDatabase } from '../../fixture.ts';
import { dryRun, fileNamed, saidIn } from '../importing.ts';

let db: Database;
beforeAll(async () => {
  db = (await loadedDatabase()).db;
});
afterAll(() => db.destroy());

const codeFor = async (name: string, bytes: Uint8Array | string): Promise<string> => {
  try {
    return saidIn(await dryRun(db, name, bytes)).join(', ');
  } catch (error) {
    return (error as { problem: { code: string } }).problem.code;
  }
};

const megabyte = 1024 * 1024;
const workbook = (sheet: Uint8Array) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8('<x/>'),
    's.xml': sheet,
  });

test.each<[string, string, Uint8Array | string]>([
  ['empty', 'x.csv', ''],
  ['empty', 'x.csv', ' \n\n'],
  ['error empty', 'x.csv', 'Назва проєкту;Завдання\n'],
  ['empty', 'x.geojson', '{"type":"FeatureCollection","features":[]}'],
  ['not_readable', 'x.csv', '<html><body>Помилка</body></html>'],
  ['not_readable', 'x.zip', zipSync({ 'a.txt': strToU8('a') })],
  ['known_but_not_read', 'x.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
  ['known_but_not_read', 'x.csv', strToU8('%PDF-1.7')],
  ['broken_encoding', 'x.csv', new Uint8Array([1, 2, 3, 4, 5, 6])],
  ['broken_file', 'x.geojson', '{"type":'],
  ['broken_file', 'x.kml', '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>'],
  ['broken_file', 'x.kml', '<!DOCTYPE kml [<!ENTITY a "b">]><kml>&a;</kml>'],
  ['broken_file', 'x.xlsx', workbook(strToU8('nothing'))],
  ['too_large', 'x.csv', new Uint8Array(50 * megabyte + 1)],
  ['too_many_rows', 'x.csv', `Назва проєкту\n${'Школа\n'.repeat(100_100)}`],
  ['zip_too_large', 'bomb.xlsx', workbook(new Uint8Array(300 * megabyte))],
  [
    'zip_too_many',
    'many.kmz',
    zipSync(
      Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`${index}.kml`, strToU8('a')])),
    ),
  ],
])('%s: %s', async (expected, name, bytes) => {
  expect(await codeFor(name, bytes)).toBe(expected);
});

test('a protected archive is refused', async () => {
  const archive = zipSync({ 'doc.kml': strToU8('<kml/>') });
  archive[6] = 1;
  expect(await codeFor('x.kmz', archive)).toBe('zip_encrypted');
});

test('a file that is not what its name says is read as what it is', async () => {
  const report = await dryRun(db, 'plan.csv', fileNamed('plan-merged-headings.xlsx'));
  expect(report.format).toBe('xlsx');
  expect(saidIn(report)[0]).toBe('notice other_than_name');
  expect(report.counts.new).toBe(2);
});

test('quotes that nobody closes are told with their row', async () => {
  const text = 'Назва проєкту;Завдання\nШкола;2.1.2\n"Міст;2.1.2\n';
  expect(await codeFor('x.csv', text)).toContain('broken_quotes');
});
