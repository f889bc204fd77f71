import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goalLooks } from '../../../seeds/goals.ts';
import { collections } from '../../../server/ogc/collections.ts';
import { colours, shades } from '../../../server/ogc/styles/colours.ts';
import { palettes } from '../../../web/map/palette.ts';
import { testApp } from '../fixture.ts';

let api: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  api = await testApp();
});
afterAll(() => api.db.destroy());

const drawn = collections.filter(({ geometry }) => geometry !== 'none');
const styleOf = (id: string, form: string) =>
  `/ogc/collections/${id}/styles/atlas?f=${form}&lang=en`;

async function textOf(path: string): Promise<string> {
  const response = await api.app.request(path);
  expect(response.status).toBe(200);
  return response.text();
}

/** What stands at a path in a document, if that is well-formed. */
function textsIn(text: string, path: string): string[] {
  const document = XmlDocument.fromString(text);
  const texts = document.find(path).map(({ content }) => content);
  document.dispose();
  return texts;
}

describe('a style', () => {
  it.each(drawn.map(({ id }) => id))(
    'of %s is valid for MapLibre, and drawn from the tiles',
    async (id) => {
      const style = JSON.parse(await textOf(styleOf(id, 'mbs')));
      expect(validateStyleMin(style)).toEqual([]);
      expect(style.layers.length).toBeGreaterThan(1);
      const { url } = style.sources[id];
      const { body: tileJson } = await api.get(url);
      expect(tileJson.vector_layers[0].id).toBe(style.layers[1]['source-layer']);
    },
  );

  it.each(drawn.map(({ id }) => id))('of %s is XML for QGIS and for what reads SLD', async (id) => {
    const sld = await textOf(styleOf(id, 'sld10'));
    const rules = textsIn(sld, '//*[local-name() = "Rule"]');
    expect(rules.length).toBeGreaterThan(0);
    const qml = await textOf(styleOf(id, 'qml'));
    expect(textsIn(qml, '//symbol')).toHaveLength(rules.length);
  });

  it('colours projects by goal, as the page does', async () => {
    const { layers } = JSON.parse(await textOf(styleOf('projects', 'mbs')));
    const inks = layers
      .slice(1)
      .map((layer: { paint: Record<string, string> }) => [layer.paint['circle-color']]);
    const own = Object.values(goalLooks).map(({ onLight }) => [onLight]);
    expect(inks).toEqual([...own, [colours.object]]);
    const qml = await textOf(styleOf('projects', 'qml'));
    expect(qml).toContain('label="Goal 1" filter="&quot;goal&quot; = \'1\'"');
    expect(qml).toContain('<Option type="QString" name="color" value="20,88,58,255"/>');
    const sld = await textOf(styleOf('projects', 'sld10'));
    expect(sld).toContain('<CssParameter name="fill">#14583a</CssParameter>');
  });

  it('shades hromadas by classes that leave no sum out', async () => {
    const { layers } = JSON.parse(await textOf(styleOf('funding-by-hromada', 'mbs')));
    const fills = layers.filter(({ type }: { type: string }) => type === 'fill');
    expect(fills.map(({ metadata }: { metadata: { title: string } }) => metadata.title)).toEqual([
      'UAH 0–1 million',
      'UAH 1–10 million',
      'UAH 10–100 million',
      'UAH 100–1000 million',
      'UAH 1000 million and more',
    ]);
  });

  it('has the inks of the page’s map', () => {
    const { light } = palettes;
    const { paper, ...named } = colours;
    expect(paper).toBe(light.land);
    expect(light).toMatchObject(named);
    expect([...shades]).toEqual(light.shades);
  });

  it('is listed with all its forms, and led to from the collection', async () => {
    const { body: collection } = await api.get('/ogc/collections/places-river?lang=en');
    const link = collection.links.find(({ rel }: { rel: string }) => rel.endsWith('/styles'));
    const { body } = await api.get(link.href);
    expect(body.default).toBe('atlas');
    const forms = body.styles[0].links.map(({ type }: { type: string }) => type);
    expect(forms).toEqual([
      'application/vnd.mapbox.style+json',
      'application/vnd.ogc.sld+xml;version=1.0',
      'application/vnd.qgis.qml',
    ]);
    for (const { href, type } of body.styles[0].links) {
      const response = await api.app.request(href);
      expect(response.headers.get('content-type')).toBe(type);
    }
  });

  it.each([
    ['/ogc/collections/projects/styles/night', 404],
    ['/ogc/collections/nothing/styles', 404],
    ['/ogc/collections/strategy/styles/atlas', 404],
    ['/ogc/collections/projects/styles/atlas?f=css', 400],
  ])('is refused at %s', async (path, status) => {
    const answer = await api.get(path);
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).toMatch(/./);
  });
});

describe('the project for QGIS', () => {
  const projectAt = async (address: string) => {
    const response = await api.app.request(address);
    expect(response.headers.get('content-type')).toBe('application/vnd.qgis.qgz');
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(Object.keys(files)).toEqual(['stratlas.qgs']);
    return strFromU8(files['stratlas.qgs'] ?? new Uint8Array());
  };

  it('holds every collection once, in the legend and as a layer', async () => {
    const qgs = await projectAt('/ogc/stratlas.qgz');
    const all = collections.map(({ id }) => `stratlas-${id}`).sort();
    expect(textsIn(qgs, '//layer-tree-layer/@id').sort()).toEqual(all);
    expect(textsIn(qgs, '//maplayer/id').sort()).toEqual(all);
  });

  it('asks the very server from which it was taken', async () => {
    const qgs = await projectAt('https://atlas.example/ogc/stratlas.qgz?lang=en');
    expect(qgs).toContain("typename='projects' url='https://atlas.example/ogc'");
    expect(qgs).toContain(
      'url=https://atlas.example/ogc/collections/links/tiles/WebMercatorQuad/{z}/{y}/{x}',
    );
    expect(qgs).not.toMatch(/localhost|127\.0\.0\.1/);
  });
});
