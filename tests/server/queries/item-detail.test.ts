import { afterAll, beforeAll, expect, test } from 'vitest';
import { itemDetail } from '../../../server/queries/item-detail.ts';
import { loadedDatabase, placeColumns, recording } from '../fixture.ts';

let watched: ReturnType<typeof recording>;
beforeAll(async () => {
  watched = recording((await loadedDatabase()).db);
});
afterAll(() => watched.db.destroy());

test('an area comes with all above it, its places and the words that link them', async () => {
  const area = await itemDetail(watched.db, '2.1.2/3');
  expect(area?.lineage.map(({ code }) => code)).toEqual(['2', '2.1', '2.1.2']);
  const line = area?.places.find(({ id }) => id === 'rail-novozolotarivka-lyman');
  expect(line).toMatchObject({ kind: 'railway_line', exactness: 'chord', inOblast: true });
  expect(line?.links[0]).toMatchObject({
    itemCode: '2.1.2/3',
    method: 'curated',
    quote: 'ділянки залізниці Новозолотарівка – Лиман',
    quoteCode: '2.1.2/3',
  });
  const places = `^select ${placeColumns} from "place" where "id" in \\(\\?(, \\?)*\\) order by "position"$`;
  expect(watched.statements).toContainEqual(expect.stringMatching(new RegExp(places)));
});

test('an end of the railway that lies in Donetsk oblast is outside, and its quote is in the text', async () => {
  const area = await itemDetail(watched.db, '2.1.2/3');
  const lyman = area?.places.find(({ nameUk }) => nameUk === 'Лиман');
  expect(lyman?.inOblast).toBe(false);
  const { startOffset = 0, quote } = lyman?.links[0] ?? {};
  const at = startOffset - (area?.startOffset ?? 0);
  expect(area?.textUk.slice(at, at + 5)).toBe(quote);
});

test('a task has the places of all its areas, each once', async () => {
  const task = await itemDetail(watched.db, '2.1.2');
  const ids = task?.places.map(({ id }) => id) ?? [];
  expect(ids).toEqual(
    expect.arrayContaining([
      'rail-kindrashivska-nova-lantrativka',
      'rail-popasna-kupiansk',
      'rail-novozolotarivka-lyman',
      'rail-planned-rubizhne-starobilsk',
    ]),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('an area of the whole oblast has no places; an unknown item is null', async () => {
  expect((await itemDetail(watched.db, '1.1.1/1'))?.places).toEqual([]);
  expect(await itemDetail(watched.db, '9')).toBeNull();
});

test('the projects of a task are those of its areas too; the list is cut, the count is not', async () => {
  const goal = await itemDetail(watched.db, '3');
  const task = await itemDetail(watched.db, '2.1.2');
  expect(goal?.projects).toHaveLength(100);
  expect(goal?.projectCount).toBe(122);
  expect(task?.projects).toHaveLength(task?.projectCount ?? -1);
  expect(task?.projects).toContainEqual({
    id: 'road-lys-2020',
    titleUk: 'Ремонт 14 км дороги в Лисичанську',
    titleEn: 'Repair of 14 km of road in Lysychansk',
    status: 'unknown',
  });
});
