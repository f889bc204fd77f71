import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildCorrection } from '../../../../server/contract/build-correction.ts';
import type { Correction } from '../../../../server/contract/correction.ts';
import type { Database } from '../../../../server/db/schema.ts';
import { applyCorrection } from '../../../../server/join/correction/apply.ts';
import { reloadIfChanged } from '../../../../server/join/reload.ts';
import { links } from '../../../../server/queries/links.ts';
import { dataVersion } from '../../../../server/register/history/counter.ts';
import { loadedDatabase } from '../../fixture.ts';

let db: Database;
beforeEach(async () => {
  ({ db } = await loadedDatabase());
});
afterEach(() => db.destroy());

const luhansk = 'power-luhansk-tpp';
const chp = 'power-sievierodonetsk-chp';
const now = '2026-11-24T12:00:00.000Z';

async function objection(
  item: string,
  place: string,
  rightPlaceId: string | null,
  note = 'Не те місце',
): Promise<Correction> {
  const [link] = await links(db, { item, place });
  if (link === undefined) throw new Error('no link');
  return buildCorrection(link, { rightPlaceId, note, author: 'О. Коваль' }, now);
}
const placesOf = async (item: string) =>
  (await links(db, { item })).map(({ placeId, relation, method }) => [placeId, relation, method]);
const ledgerOf = (item: string) =>
  db.selectFrom('ledger').selectAll().where('itemCode', '=', item).orderBy('createdAt').execute();
const everything = async () => ({
  ledger: await db.selectFrom('ledger').selectAll().orderBy('id').execute(),
  link: await db.selectFrom('link').selectAll().orderBy('id').execute(),
  areaPlace: await db.selectFrom('areaPlace').selectAll().execute(),
  correction: await db.selectFrom('correction').selectAll().execute(),
});
const reloaded = async () => {
  await db.updateTable('meta').set({ value: 'old' }).where('key', '=', 'sources').execute();
  await reloadIfChanged(db);
};

describe('a correction of a link to one place', () => {
  it('puts the right place in the place of the wrong one, and keeps both on record', async () => {
    await applyCorrection(db, await objection('1.3.3/2', luhansk, chp));
    const places = await placesOf('1.3.3/2');
    expect(places).toContainEqual([chp, 'concerns', 'person']);
    expect(places.map(([id]) => id)).not.toContain(luhansk);
    const [correction] = await db.selectFrom('correction').selectAll().execute();
    expect(correction).toMatchObject({
      wrongPlaceId: luhansk,
      rightPlaceId: chp,
      author: 'О. Коваль',
    });
    const id = correction?.id;
    const about = (await ledgerOf('1.3.3/2')).filter(({ quote }) => quote === 'Луганської ТЕС');
    expect(
      about.map(({ method, relation, supersededBy }) => [method, relation, supersededBy]),
    ).toEqual(
      expect.arrayContaining([
        ['curated', 'concerns', id],
        ['person', 'not_meant', null],
        ['person', 'concerns', null],
      ]),
    );
  });

  it('changes the version of the data, so that running servers show it', async () => {
    const before = await dataVersion(db);
    await applyCorrection(db, await objection('1.3.3/2', luhansk, chp));
    expect(await dataVersion(db)).not.toBe(before);
  });

  it('moves the area to the units that hold the right place', async () => {
    await applyCorrection(
      db,
      await objection('1.3.4/6', 'UA44140110010014704', 'UA44120090010096548'),
    );
    const at = await db.selectFrom('areaPlace').selectAll().where('code', '=', '1.3.4/6').execute();
    expect(at.map(({ placeId }) => placeId)).toEqual(
      expect.arrayContaining(['UA44120090010096548', 'UA44120090000062828', 'UA44000000000018893']),
    );
  });

  it('leaves no link where no place is meant', async () => {
    await applyCorrection(db, await objection('3.2.1/8', 'resort-luhanskkurort', null));
    expect(await placesOf('3.2.1/8')).toEqual([]);
  });

  it('survives a reload of the sources', async () => {
    await applyCorrection(db, await objection('1.3.3/2', luhansk, chp));
    const before = await everything();
    await reloaded();
    expect(await everything()).toEqual(before);
  });

  it('can be corrected again, and back again', async () => {
    await applyCorrection(db, await objection('1.3.3/2', luhansk, chp));
    await applyCorrection(db, await objection('1.3.3/2', chp, luhansk));
    const places = await placesOf('1.3.3/2');
    expect(places).toContainEqual([luhansk, 'concerns', 'person']);
    expect(places.map(([id]) => id)).not.toContain(chp);
    await reloaded();
    expect(await placesOf('1.3.3/2')).toEqual(places);
  });
});

describe('a correction of one place of a kind', () => {
  const mine = async () => {
    const [link] = (await links(db, { item: '1.3.3/1' })).filter(({ throughKind }) => throughKind);
    if (link === undefined) throw new Error('no mine');
    return link.placeId;
  };

  it('takes this one out, and the others stay', async () => {
    const before = await placesOf('1.3.3/1');
    const wrong = await mine();
    await applyCorrection(db, await objection('1.3.3/1', wrong, null));
    const expected = before.filter(([id]) => id !== wrong);
    expect(await placesOf('1.3.3/1')).toEqual(expected);
    await reloaded();
    expect(await placesOf('1.3.3/1')).toEqual(expected);
  });

  it('may say which place is meant in its stead', async () => {
    const wrong = await mine();
    await applyCorrection(db, await objection('1.3.3/1', wrong, luhansk));
    expect(await placesOf('1.3.3/1')).toContainEqual([luhansk, 'concerns', 'person']);
  });
});

describe('what does not fit is refused by its reason and changes nothing', () => {
  it.each<[string, Partial<Correction>]>([
    ['unknown_row', { linkId: '1.3.3/2|concerns|nowhere|1|curated|nowhere' }],
    ['unknown_row', { linkId: undefined, ledgerId: 'nothing' }],
    ['unknown_row', { itemCode: '2.1.2/3' }],
    ['other_words', { quote: 'Луганської ТЕЦ' }],
    ['other_words', { start: 0 }],
    ['unknown_place', { rightPlaceId: 'nowhere' }],
    ['same_place', { rightPlaceId: luhansk }],
  ])('%s for %o', async (code, change) => {
    const before = await everything();
    const correction = { ...(await objection('1.3.3/2', luhansk, chp)), ...change };
    await expect(applyCorrection(db, correction)).rejects.toMatchObject({
      name: 'CorrectionError',
      code,
      message: expect.stringMatching(/\S/),
    });
    expect(await everything()).toEqual(before);
  });

  it('a place that the row does not lead to', async () => {
    const [row] = await ledgerOf('1.3.3/2');
    const { linkId: _, ...plain } = await objection('1.3.3/2', luhansk, chp);
    const rows = await ledgerOf('1.3.3/2');
    const plant = rows.find(
      ({ placeId, supersededBy }) => placeId === luhansk && supersededBy === null,
    );
    expect(row).toBeDefined();
    await expect(
      applyCorrection(db, { ...plain, ledgerId: plant?.id, wrongPlaceId: chp, rightPlaceId: null }),
    ).rejects.toMatchObject({ code: 'unknown_place' });
  });

  it('the same a second time, and another of the same link', async () => {
    const first = await objection('1.3.3/2', luhansk, chp);
    await applyCorrection(db, first);
    const before = await everything();
    await expect(applyCorrection(db, first)).rejects.toMatchObject({ code: 'already_applied' });
    await expect(applyCorrection(db, { ...first, note: 'Ще раз' })).rejects.toMatchObject({
      code: 'already_settled',
    });
    expect(await everything()).toEqual(before);
  });

  it('the same of one place of a kind', async () => {
    const [link] = await links(db, { item: '1.3.3/1' });
    const first = await objection('1.3.3/1', link?.placeId ?? '', null);
    await applyCorrection(db, first);
    await expect(applyCorrection(db, { ...first, note: 'Ще раз' })).rejects.toMatchObject({
      code: 'already_settled',
    });
  });
});
