import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from '@hono/node-server';
import { parse } from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Collection, collections } from '../../../server/ogc/collections.ts';
import { allFeatures } from '../../../server/ogc/items/rows.ts';
import type { TileLimits } from '../../../server/ogc/tiles/limits.ts';
import { testApp } from '../fixture.ts';
import { hasGdal } from './gdal-programs.ts';
import { idsOf } from './ids-of.ts';

const run = promisify(execFile);

describe.runIf(hasGdal())('GDAL', () => {
  let api: Awaited<ReturnType<typeof testApp>>;
  let server: ReturnType<typeof serve>;
  let root = '';
  const folder = mkdtempSync(join(tmpdir(), 'stratlas-gdal-'));
  beforeAll(async () => {
    api = await testApp();
    server = serve({ fetch: api.app.fetch, port: 0 });
    await new Promise((resolve) => server.once('listening', resolve));
    const bound = server.address();
    root = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}/ogc`;
  });
  afterAll(async () => {
    server.close();
    await api.db.destroy();
    rmSync(folder, { recursive: true });
  });

  /** The ids of the features that ogr2ogr reads, sorted, each as often as it was read. */
  async function idsRead(source: string, layer: string, ...options: string[]): Promise<string[]> {
    const csv = ['-f', 'CSV', '/vsistdout/', source, layer, '-select', 'id'];
    const { stdout } = await run('ogr2ogr', [...csv, ...options], { maxBuffer: 50_000_000 });
    const { data } = parse<{ id: string }>(stdout, {
      header: true,
      skipEmptyLines: true,
      delimiter: ',',
    });
    return data.map(({ id }) => id).sort();
  }

  const byItems = (id: string, ...options: string[]) => idsRead(`OAPIF:${root}`, id, ...options);

  const named = (id: string): Collection => {
    const found = collections.find((one) => one.id === id);
    if (!found) throw new Error(id);
    return found;
  };

  /** Around Siverskodonetsk, in degrees. */
  const box = { west: 38.2, south: 48.7, east: 38.9, north: 49.1 };
  const inBox = ([lon = 0, lat = 0]: readonly number[]) =>
    lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north;

  async function settlementsInBox(): Promise<string[]> {
    const rows = await api.db
      .selectFrom('place')
      .select(['id', 'lon', 'lat'])
      .where('kind', '=', 'settlement')
      .execute();
    return rows.flatMap(({ id, lon, lat }) => (inBox([lon ?? 0, lat ?? 0]) ? [id] : [])).sort();
  }

  describe('by the items', () => {
    it.each(collections.map(({ id }) => id))('reads %s whole', async (id) => {
      expect(await byItems(id)).toEqual(await idsOf(api.db, named(id)));
    });

    it.each([
      ['projects', 7],
      ['places-settlement', 97],
      ['links', 113],
      ['strategy', 1],
    ])('reads %s whole in pages of %i', async (id, size) => {
      const read = await byItems(id, '-oo', `PAGE_SIZE=${size}`);
      expect(read).toEqual(await idsOf(api.db, named(id)));
    });

    it('reads what lies in a box', async () => {
      const { west, south, east, north } = box;
      const spat = ['-spat', west, south, east, north].map(String);
      const wanted = await settlementsInBox();
      expect(wanted.length).toBeGreaterThan(20);
      expect(await byItems('places-settlement', ...spat)).toEqual(wanted);
      expect(await byItems('places-settlement', ...spat, '-oo', 'PAGE_SIZE=11')).toEqual(wanted);
      const projects: string[] = [];
      for await (const some of allFeatures(api.db, named('projects'))) {
        for (const { id, geometry } of some) {
          if (geometry?.type === 'MultiPoint' && geometry.coordinates.some(inBox))
            projects.push(id);
        }
      }
      expect(await byItems('projects', ...spat)).toEqual(projects.sort());
    });

    it('counts and describes them', async () => {
      const { stdout } = await run('ogrinfo', ['-so', `OAPIF:${root}`, 'projects']);
      const count = Number(/Feature Count: (\d+)/.exec(stdout)?.[1]);
      expect(count).toBe((await idsOf(api.db, named('projects'))).length);
      expect(stdout).toMatch(/plannedUahMinor: Real/);
      expect(stdout).toMatch(/startDate: Date /);
      expect(stdout).toMatch(/items: StringList/);
    });

    it('reads sums to the last unit, however large', async () => {
      const sql = 'select sum(disbursedUahMinor) as whole from "projects"';
      const { stdout } = await run('ogrinfo', ['-q', `OAPIF:${root}`, '-sql', sql]);
      const { whole } = await api.db
        .selectFrom('fundingPart')
        .select(({ fn }) => fn.sum<number>('amountMinor').as('whole'))
        .where('kind', '=', 'disbursed')
        .where('currency', '=', 'UAH')
        .where('leftOut', 'is', null)
        .executeTakeFirstOrThrow();
      expect(Number(/whole \(Real\) = (\d+)/.exec(stdout)?.[1])).toBe(whole);
    });
  });

  describe('by the vector tiles', () => {
    const zoom = 8;

    /** The tiles of a zoom in a folder, as a copy of the tileset would have them: column before row. */
    async function copied(id: string): Promise<string> {
      const tileset = `${root}/collections/${id}/tiles/WebMercatorQuad`;
      const { tileMatrixSetLimits } = (await (await fetch(tileset)).json()) as {
        tileMatrixSetLimits: TileLimits[];
      };
      const own = tileMatrixSetLimits.find(({ tileMatrix }) => tileMatrix === String(zoom));
      if (own === undefined) return '';
      const to = join(folder, id, String(zoom));
      for (let column = own.minTileCol; column <= own.maxTileCol; column++) {
        mkdirSync(join(to, String(column)), { recursive: true });
        for (let row = own.minTileRow; row <= own.maxTileRow; row++) {
          const response = await fetch(`${tileset}/${zoom}/${row}/${column}`);
          if (response.status === 204) continue;
          const bytes = new Uint8Array(await response.arrayBuffer());
          writeFileSync(join(to, String(column), `${row}.pbf`), bytes);
        }
      }
      return `MVT:${to}`;
    }

    it.each(collections.filter(({ geometry }) => geometry !== 'none').map(({ id }) => id))(
      'reads %s whole',
      async (id) => {
        const source = await copied(id);
        const read = source === '' ? [] : await idsRead(source, id);
        const drawn: string[] = [];
        for await (const some of allFeatures(api.db, named(id))) {
          drawn.push(...some.flatMap((one) => (one.geometry === null ? [] : [one.id])));
        }
        // What reaches over a border of tiles lies in several.
        expect([...new Set(read)]).toEqual(drawn.sort());
      },
    );

    it('reads what lies in a box', async () => {
      const source = await copied('places-settlement');
      const { west, south, east, north } = box;
      const spat = ['-spat', west, south, east, north].map(String);
      const read = await idsRead(source, 'places-settlement', ...spat, '-spat_srs', 'OGC:CRS84');
      expect([...new Set(read)]).toEqual(await settlementsInBox());
    });
  });
});
