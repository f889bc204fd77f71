import { loadGeodata } from '@stratlas/geodata';
import { loadInvestments } from '@stratlas/seeds';
import type { ProjectPlace } from '@stratlas/seeds/project';
import { describe, expect, it } from 'vitest';
import { readSeed, seedFiles } from '../../../seeds/files.ts';
import { investmentRow } from '../../../seeds/investments/rows.ts';
import { readTable } from '../../../seeds/table.ts';
import { createLinker } from '../../../server/join/linker/index.ts';

const { places } = loadGeodata();
const linker = createLinker(places);
const rows = readTable(seedFiles.investments, readSeed(seedFiles.investments), investmentRow);
const onlyHeading = (file: string) => `${readSeed(file).split('\n')[0]}\n`;
const { projects } = loadInvestments((file) =>
  file === seedFiles.merges ? onlyHeading(file) : readSeed(file),
);
const placesOf = new Map(projects.map(({ id, record }) => [id, record.places]));
const placesOfRow = (id: string): ProjectPlace[] => placesOf.get(id) ?? [];
const linked = (text: string) => (text.trim() === '' ? [] : linker.link(text));

/** What says whose or in which unit, not where: it gives way to what stands inside it. */
const wide = new Set(['oblast', 'raion', 'former_raion', 'hromada', 'neighbour_region']);

/** Exact places that a title names and the table leaves out, with the reason. */
const leftOut: Record<string, [quote: string, reason: string][]> = {
  'dfrr-2021-001': [['р. Борова', 'the dam stands in the city; the river runs far beyond it']],
  'dfrr-2021-002': [['м. Сєвєродонецьку', 'the hospital stands there; it is the nearer place']],
  'dfrr-2018-165': [['м. Старобільську', 'the university’s own address; it is the nearer place']],
  'dfrr-2018-167': [
    ['Луганський національний університет імені Тараса Шевченка', 'its hostel is in another city'],
  ],
  'dfrr-2018-173': [
    ['Луганський національний університет імені Тараса Шевченка', 'its hostel is in another house'],
  ],
  'jp-lug-hosp': [['Сєвєродонецьку', 'the oblast hospital stands there; it is the nearer place']],
  'rail-rub-star': [
    ['Рубіжне', 'an end of the line'],
    ['Старобільськ', 'an end of the line'],
    ['гілки Кіндрашівська-Нова – Лантратівка', 'the branch line is joined, not built'],
    ['Кіндрашівська-Нова', 'an end of that branch line'],
    ['Лантратівка', 'an end of that branch line'],
  ],
};

/** Rows whose place is set by hand, with the reason. */
const curated: Record<string, string> = {
  'dfrr-2020-022': 'The college is in the gazetteer under its name of today',
  'dfrr-2019-099': 'The college is in the gazetteer under its name of today',
  'dfrr-2018-161': 'The raion has no «Воєводівка»; the row of 2019 says «Воєводське»',
  'eib-uerp': 'A programme of nine oblasts; its other rows say that this is one of them',
  'waste-osynove': 'The landfill is in the gazetteer as an object',
};

describe('the places of the investments', () => {
  it('are found by the linker in the title where they say so, today as when they were written', () => {
    for (const { id, titleUk } of rows) {
      const found = linked(titleUk);
      for (const { placeId, method, quote } of placesOfRow(id)) {
        if (!method.startsWith('rule:')) continue;
        const same = found.filter((mention) => mention.placeId === placeId);
        expect(
          same.map((mention) => mention.quote),
          id,
        ).toContain(quote);
      }
    }
  });

  it('are found by the linker in the places of the source where the title names none', () => {
    const given = rows.filter(({ id }) => placesOfRow(id).some(({ method }) => method === 'given'));
    for (const row of given) {
      const found = new Set(linked(row.places).map(({ placeId }) => placeId));
      if (row.id === 'dfrr-2018-147' || row.id === 'dfrr-2018-148') continue;
      const strange = placesOfRow(row.id).filter(({ placeId }) => !found.has(placeId ?? ''));
      expect(strange, row.id).toEqual([]);
    }
  });

  it('are set by hand in few rows', () => {
    const byHand = rows.filter(({ id }) =>
      placesOfRow(id).some(({ method }) => method === 'curated'),
    );
    expect(byHand.map(({ id }) => id).sort()).toEqual(Object.keys(curated).sort());
  });

  it('leave out no exact place of a title, except for a reason', () => {
    for (const { id, titleUk } of rows) {
      if (id in curated) continue;
      const held = new Set(placesOfRow(id).map(({ placeId }) => placeId));
      const exact = linked(titleUk).filter(({ kind }) => !wide.has(kind));
      const plain = exact.filter(({ rule }) => !rule.startsWith('adjective'));
      const missed = (plain.length > 0 ? plain : exact).filter(({ placeId }) => !held.has(placeId));
      expect([...new Set(missed.map(({ quote }) => quote))], id).toEqual(
        (leftOut[id] ?? []).map(([quote]) => quote),
      );
    }
  });

  it('put the lyceum whose town the source tells in two ways where its later report has it', () => {
    for (const id of ['dfrr-2018-147', 'dfrr-2018-148', 'dfrr-2019-047', 'dfrr-2019-078']) {
      const [place, ...others] = placesOfRow(id);
      expect(others).toEqual([]);
      expect([place?.placeId, place?.confidence]).toEqual(['UA44120030010038707', 0.6]);
    }
  });

  it('put the three rows of Вишневе into Chmyrivka hromada, not 140 km off', () => {
    const village = places.find(({ id }) => id === 'UA44140130070015078');
    expect([village?.nameUk, village?.parentId]).toEqual(['Вишневе', 'UA44140130000089782']);
    for (const id of ['dfrr-2018-160', 'dfrr-2019-056', 'dfrr-2019-057']) {
      expect(placesOfRow(id).map(({ placeId }) => placeId)).toEqual([village?.id]);
    }
  });
});
