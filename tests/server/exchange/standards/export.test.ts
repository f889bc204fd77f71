import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp } from '../../fixture.ts';
import { dryRun } from '../importing.ts';
import { packageSchema } from './oc4ids-schema.ts';
import { iatiFault } from './valid.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

const text = async (path: string): Promise<string> => {
  const response = await api.app.request(path);
  expect(response.status).toBe(200);
  return response.text();
};

test('every project of the register is an activity that the schema of IATI takes', async () => {
  const xml = await text('/api/export.iati');
  expect(iatiFault(xml)).toBeNull();
  const { features } = JSON.parse(await text('/api/export.geojson'));
  expect(xml.match(/<iati-activity /g)).toHaveLength(features.length);
});

test('the schema refuses what does not stand in its order', async () => {
  const xml = await text('/api/export.iati?funder=nefco');
  const turned = xml.replace(
    /(<activity-status [^>]*>)(<activity-date .*?<\/activity-date>)/,
    '$2$1',
  );
  expect(turned).not.toBe(xml);
  expect(iatiFault(turned)).toContain('activity-date');
});

test('an activity tells where, latitude first, for which task and by whom', async () => {
  const xml = await text('/api/export.iati?funder=dfrr&item=2.1.2');
  expect(xml).toMatch(/<location ref="UA44\d{15}">/);
  expect(xml).toMatch(/<pos>4[89]\.\d+ 3[789]\.\d+<\/pos>/);
  expect(xml).toMatch(
    /<tag vocabulary="99" vocabulary-uri="http[^"]*\/api\/strategy" code="2\.1\.2/,
  );
  expect(xml).toContain('Державний фонд регіонального розвитку (ДФРР)');
  expect(xml).toContain('<narrative xml:lang="en">State Fund for Regional Development</narrative>');
});

test('the organisation file is valid and tells what was planned, by year and payer', async () => {
  const xml = await text('/api/export.iati-org');
  expect(iatiFault(xml)).toBeNull();
  expect(xml).toContain('<organisation-identifier>UA-STRATLAS</organisation-identifier>');
  expect(xml).toMatch(/<total-budget status="1"><period-start iso-date="20\d\d-01-01"\/>/);
});

test('every project of the register is in a package that OC4IDS takes', async () => {
  const read = packageSchema.safeParse(JSON.parse(await text('/api/export.oc4ids')));
  expect(read.error?.issues.slice(0, 3) ?? []).toEqual([]);
  expect(read.data?.projects.length).toBeGreaterThan(100);
});

test('a project of DREAM has words by language and places by their code', async () => {
  const { data, about } = JSON.parse(await text('/api/export.dream?funder=dfrr'));
  expect(about.licence).toContain('OpenStreetMap');
  const [first] = data;
  expect(first.title[0]).toEqual({ lang: 'uk', translation: expect.any(String) });
  const locations = data.flatMap(
    (one: { approaches: { items: { locations: object[] }[] }[] }) =>
      one.approaches[0]?.items[0]?.locations ?? [],
  );
  expect(locations).toContainEqual(
    expect.objectContaining({
      gazetteer: { scheme: 'UA-CATOTTG', identifiers: [expect.stringMatching(/^UA44\d{15}$/)] },
    }),
  );
});

test.each([
  ['iati', 'stratlas-iati.xml', 'application/xml; charset=utf-8'],
  ['oc4ids', 'stratlas-oc4ids.json', 'application/json'],
])('a file of %s has its name and says whose the data are', async (format, name, type) => {
  const response = await api.app.request(`/api/export.${format}?funder=nefco&lang=en`);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('content-disposition')).toContain(`"${name}"`);
  const body = await response.text();
  expect(body).toContain('OpenStreetMap contributors');
  expect(body).toContain('funder=nefco');
});

test('what selects nothing is no file: the standards know no empty ones', async () => {
  const { status, body } = await api.get('/api/export.iati?q=немаєтакого');
  expect([status, body.error.code]).toEqual([404, 'nothing_selected']);
});

test.each(['iati', 'oc4ids', 'dream'])(
  'a file of %s that nobody changed changes nothing',
  async (format) => {
    const ending = format === 'iati' ? 'xml' : 'json';
    const report = await dryRun(api.db, `x.${ending}`, await text(`/api/export.${format}`));
    expect(report.rows.filter(({ outcome }) => outcome !== 'same').slice(0, 2)).toEqual([]);
    expect(report.format).toBe(format);
    expect(report.counts).toMatchObject({ new: 0, changed: 0, error: 0 });
    expect(report.counts.same).toBeGreaterThan(100);
  },
);

test('a report says before what a standard cannot hold, field by field', async () => {
  const { body } = await api.get('/api/losses?standard=iati&funder=nefco');
  expect(body.standard).toBe('iati');
  expect(body.projects).toBeGreaterThan(0);
  expect(body.fields).toContainEqual(
    expect.objectContaining({ field: 'places.method', nameEn: 'How the place was found' }),
  );
  expect(body.items[0].losses[0]).toEqual({ field: expect.any(String), count: expect.any(Number) });
  const { status, body: refused } = await api.get('/api/losses?standard=pdf');
  expect([status, refused.error.details.parameter]).toEqual([400, 'standard']);
});
