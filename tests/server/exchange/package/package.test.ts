import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { unzipSync } from 'fflate';
import { geojson } from 'flatgeobuf';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tables } from '../../../../server/exchange/package/files.ts';
import { writePackage } from '../../../../server/exchange/package/write-package.ts';
import { testApp } from '../../fixture.ts';
import { hasGdal } from '../../ogc/gdal-programs.ts';

const folder = mkdtempSync(join(tmpdir(), 'stratlas-package-'));
let api: Awaited<ReturnType<typeof testApp>>;
let archive: string;
beforeAll(async () => {
  api = await testApp();
  const { version } = await writePackage(api.db, folder);
  archive = `stratlas-${version}.zip`;
});
afterAll(async () => {
  await api.db.destroy();
  rmSync(folder, { recursive: true });
});

const bytes = (name: string) => readFileSync(join(folder, name));
const text = (name: string) => bytes(name).toString('utf8');
const sha256 = (of: Uint8Array) => createHash('sha256').update(of).digest('hex');
const rows = (table: string) =>
  Papa.parse<Record<string, string>>(text(`${table}.csv`), { header: true, skipEmptyLines: true })
    .data;

async function featuresOf(name: string) {
  const features = [];
  for await (const one of geojson.deserialize(new Uint8Array(bytes(name)))) features.push(one);
  return features;
}

interface Resource {
  path: string;
  bytes: number;
  hash: string;
  schema?: {
    fields: { name: string; type: string }[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}
const described = (): { resources: Resource[]; version: string; created: string } =>
  JSON.parse(text('datapackage.json'));

test('the archive holds every file, and the checksums are theirs', () => {
  const inside = archive.replace(/\.zip$/, '');
  const files = unzipSync(bytes(archive));
  const others = readdirSync(folder).filter((name) => name !== archive);
  expect(Object.keys(files).sort()).toEqual(others.map((name) => `${inside}/${name}`).sort());
  const sums = text('SHA256SUMS').trimEnd().split('\n');
  expect(sums.length).toBe(others.length - 1);
  for (const line of sums) {
    const [sum, name = ''] = line.split('  ');
    expect([name, sum]).toEqual([name, sha256(files[`${inside}/${name}`] ?? new Uint8Array())]);
  }
});

test('the same data give the same bytes', async () => {
  const again = mkdtempSync(join(tmpdir(), 'stratlas-package-'));
  await writePackage(api.db, again);
  expect(sha256(readFileSync(join(again, archive)))).toBe(sha256(bytes(archive)));
  rmSync(again, { recursive: true });
});

test('each table fits its schema: names, types, keys, and what refers to what', async () => {
  const { resources, version, created } = described();
  const { dataVersion, dataDate } = (await api.get('/api/about')).body;
  expect([version, created]).toEqual([dataVersion, dataDate]);
  const form: Record<string, RegExp> = {
    integer: /^-?\d*$/,
    number: /^(?:-?\d+(?:\.\d+)?(?:e-?\d+)?)?$/,
    boolean: /^(?:true|false)$/,
    string: /^.*$/s,
  };
  const keyOf = (row: Record<string, string>, fields: readonly string[]) =>
    fields.map((field) => row[field]).join('\u0000');
  for (const { path, bytes: size, hash, schema } of resources) {
    expect([path, size, hash]).toEqual([path, bytes(path).length, `sha256:${sha256(bytes(path))}`]);
    if (schema === undefined) continue;
    const table = rows(path.replace('.csv', ''));
    const [head = ''] = text(path).split('\r\n');
    expect(head.split(',')).toEqual(schema.fields.map(({ name }) => name));
    for (const { name, type } of schema.fields) {
      const wrong = table.filter((row) => !form[type]?.test(row[name] ?? ''));
      expect([path, name, wrong]).toEqual([path, name, []]);
    }
    const key = schema.primaryKey;
    if (key) expect(new Set(table.map((row) => keyOf(row, key))).size).toBe(table.length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const there = new Set(
        rows(reference.resource.replace('.csv', '')).map((row) => keyOf(row, reference.fields)),
      );
      const lost = table.filter(
        (row) => fields.every((field) => row[field] !== '') && !there.has(keyOf(row, fields)),
      );
      expect([path, fields, lost]).toEqual([path, fields, []]);
    }
  }
});

test('nothing that the API answers is missing', async () => {
  const { items } = (await api.get('/api/strategy')).body;
  expect(rows('strategy').map(({ code }) => code)).toEqual(
    items.map(({ code }: { code: string }) => code),
  );
  const ids = async (path: string) =>
    (await api.get(path)).body.items.map(({ id }: { id: string }) => id).sort();
  expect(
    rows('places')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(await ids('/api/places'));
  expect(
    rows('links')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(await ids('/api/links'));
  const { total } = (await api.get('/api/summary')).body;
  expect(rows('projects').length).toBe(total.projects);
});

test('the parts of sums that count add up to the totals of the page', async () => {
  const sums = new Map<string, number>();
  for (const { kind, currency, amountMinor, leftOut } of rows('funding_parts')) {
    if (leftOut !== '') continue;
    const key = `${kind} ${currency}`;
    sums.set(key, (sums.get(key) ?? 0) + Number(amountMinor));
  }
  const { total } = (await api.get('/api/summary')).body;
  const shown: { kind: string; currency: string; amountMinor: number }[] = total.money;
  expect([...sums].sort()).toEqual(
    shown.map(({ kind, currency, amountMinor }) => [`${kind} ${currency}`, amountMinor]).sort(),
  );
});

test('places of projects are no finer than the API tells them, and contacts are not there', async () => {
  const [some] = rows('project_places').filter(({ lon }) => lon !== '');
  const { body } = await api.get(`/api/projects/${encodeURIComponent(some?.projectId ?? '')}`);
  const own = rows('project_places').filter(({ projectId }) => projectId === some?.projectId);
  expect(own.map(({ lon, lat, precision }) => [lon, lat, precision])).toEqual(
    body.places.map((place: { lon: number | null; lat: number | null; precision: string }) => [
      String(place.lon ?? ''),
      String(place.lat ?? ''),
      place.precision,
    ]),
  );
  expect(Object.keys(rows('projects')[0] ?? {})).not.toContain('contact');
});

test('the GeoPackage says what it is and holds every row of every table', () => {
  const db = new DatabaseSync(join(folder, 'stratlas.gpkg'), { readOnly: true });
  expect(db.prepare('PRAGMA application_id').get()).toEqual({ application_id: 0x47504b47 });
  expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: 10300 });
  const contents = db
    .prepare('SELECT table_name AS name, data_type AS type, srs_id AS srs FROM gpkg_contents')
    .all();
  const spatial = contents.filter(({ type }) => type === 'features');
  expect(spatial.map(({ name }) => name)).toEqual(['places', 'projects', 'project_places']);
  expect(spatial.every(({ srs }) => srs === 4326)).toBe(true);
  for (const { name } of contents) {
    const counted = db.prepare(`SELECT count(*) AS count FROM "${name}"`).get();
    expect([name, counted?.count]).toEqual([name, rows(String(name)).length]);
  }
  const geom = (id: string) =>
    Buffer.from(
      db.prepare('SELECT geom FROM places WHERE id = ?').get(id)?.geom as Uint8Array,
    ).toString('hex');
  const place = rows('places').find(({ id }) => id === 'power-luhansk-tpp');
  const point = Buffer.alloc(16);
  point.writeDoubleLE(Number(place?.lon));
  point.writeDoubleLE(Number(place?.lat), 8);
  expect(geom('power-luhansk-tpp')).toBe(`47500001e6100000${'0101000000'}${point.toString('hex')}`);
  db.close();
});

test('FlatGeobuf holds the same rows, as far as they can be drawn', async () => {
  const read = await featuresOf('places.fgb');
  const drawn: { features: { geometry: object; properties: { id: string } }[] } = JSON.parse(
    text('places.geojson'),
  );
  const shapeOf = (features: readonly { geometry: object; properties: unknown }[]) =>
    new Map(
      features.map(({ geometry, properties }) => [
        (properties as { id: string }).id,
        JSON.parse(JSON.stringify(geometry)),
      ]),
    );
  expect(shapeOf(read as never)).toEqual(shapeOf(drawn.features));
  const projects = await featuresOf('projects.fgb');
  const { features } = JSON.parse(text('projects.geojson'));
  const withShape = features.filter(({ geometry }: { geometry: unknown }) => geometry !== null);
  expect(projects.map(({ properties }) => (properties as { id: string }).id)).toEqual(
    withShape.map(({ id }: { id: string }) => id),
  );
});

test.skipIf(!hasGdal())(
  'GDAL reads every row of every layer, and complains of nothing',
  async () => {
    const rowsOf = async (file: string) =>
      file.endsWith('.fgb')
        ? (await featuresOf(file)).length
        : tables.reduce((sum, { name }) => sum + rows(name).length, 0);
    for (const file of ['stratlas.gpkg', 'places.fgb', 'projects.fgb', 'project_places.fgb']) {
      const { stdout, stderr } = spawnSync('ogrinfo', ['-ro', '-al', join(folder, file)], {
        encoding: 'utf8',
        maxBuffer: 100_000_000,
      });
      const read = stdout.match(/^OGRFeature\(/gm)?.length;
      expect([file, stderr, read]).toEqual([file, '', await rowsOf(file)]);
    }
  },
);

test('a person reads in both languages what it is, of when, and under which licences', () => {
  const readme = text('README.md');
  expect(readme).toContain('# Стратлас: проєкти Стратегії розвитку Луганської області');
  expect(readme).toContain('# Stratlas: projects of the Development Strategy of Luhansk oblast');
  expect(readme).toContain(`\`/data/${described().created.slice(0, 10)}/${archive}\``);
  expect(readme).toContain('© OpenStreetMap contributors: ODbL 1.0');
  expect(text('ODbL-1.0.txt')).toContain('Open Data Commons Open Database License (ODbL)');
  expect(text('CC-BY-4.0.txt')).toContain('Creative Commons Attribution 4.0 International');
});
