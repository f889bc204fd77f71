import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadGeodata } from '../../../geodata/index.ts';
import { readSeed } from '../../../seeds/files.ts';
import { readTable } from '../../../seeds/table.ts';
import { createLinker, type Linker } from '../../../server/join/linker/index.ts';

const file = 'investments/title-review.csv';
const rows = readTable(
  file,
  readSeed(file),
  z.strictObject({
    id: z.string().min(1),
    title: z.string().min(1),
    givenPlace: z.string(),
    linkerPlaces: z.string(),
    verdict: z.enum(['linker', 'given', 'both', 'open']),
    reason: z.string().min(1),
  }),
);
const idsIn = (cell: string) =>
  [...cell.matchAll(/\(([A-Za-z0-9-]+)(?:, 0\.\d+)?\)/g)].map(([, id]) => id);

let linker: Linker;
let known: Set<string>;
beforeAll(() => {
  const { places } = loadGeodata();
  linker = createLinker(places);
  known = new Set(places.map(({ id }) => id));
});

describe('the review of project titles', () => {
  it('has one row for each title in which linker and register differ', () => {
    expect(rows).toHaveLength(38);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('names places that exist', () => {
    const ids = rows.flatMap(({ linkerPlaces }) => idsIn(linkerPlaces));
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.filter((id) => !known.has(id ?? ''))).toEqual([]);
  });

  it('is still true where it says that the linker is right', () => {
    for (const { title, linkerPlaces, verdict } of rows) {
      if (verdict !== 'linker') continue;
      const found = new Set(linker.link(title).map(({ placeId }) => placeId));
      expect([...found].sort(), title).toEqual(idsIn(linkerPlaces).sort());
    }
  });
});
