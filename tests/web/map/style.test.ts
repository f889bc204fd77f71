import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { mapLayers } from '../../../web/map/layers.ts';
import { palettes } from '../../../web/map/palette.ts';
import { buildStyle } from '../../../web/map/style.ts';
import { allContexts, plainContext } from './contexts.ts';

const layerOf = (style: ReturnType<typeof buildStyle>, id: string) =>
  style.layers.find((layer) => layer.id === id);

describe('buildStyle', () => {
  it.each(allContexts.map((context, number) => [number, context] as const))(
    'gives a valid style for combination %i',
    (_, context) => {
      expect(validateStyleMin(buildStyle(context) as never)).toEqual([]);
    },
  );

  it('has the same sources and layers in every combination, so that only properties change', () => {
    const shapes = allContexts.map((context) => {
      const { sources, layers } = buildStyle(context);
      return JSON.stringify([sources, layers.map(({ id }) => id)]);
    });
    expect(new Set(shapes).size).toBe(1);
  });

  it('asks for data at its own origin and for no glyphs or sprites from elsewhere', () => {
    const style = buildStyle(plainContext);
    const { projects, marks, land: _, ...others } = style.sources;
    expect(projects).toMatchObject({
      tiles: ['https://atlas.test/api/map/projects/{z}/{x}/{y}.mvt'],
    });
    expect(marks).toMatchObject({ data: plainContext.marks });
    const addresses = Object.values(others).map((source) => (source as { data: string }).data);
    expect(addresses).toEqual([
      'https://atlas.test/api/places.geojson',
      'https://atlas.test/api/map/labels.geojson',
      'https://atlas.test/api/map/ground.geojson',
      'https://atlas.test/api/map/links.geojson',
    ]);
    expect([style.glyphs, style.sprite]).toEqual([undefined, undefined]);
  });

  it('writes names in the language of the page', () => {
    const fieldIn = (language: 'uk' | 'en') =>
      layerOf(buildStyle({ ...plainContext, language }), 'town-names-0')?.layout;
    expect(fieldIn('uk')).toMatchObject({ 'text-field': ['get', 'nameUk'] });
    expect(fieldIn('en')).toMatchObject({ 'text-field': ['get', 'nameEn'] });
  });

  it('switches every layer of the registry on and off', () => {
    for (const { id } of mapLayers) {
      const style = buildStyle({ ...plainContext, hidden: [id] });
      const own = style.layers.filter(
        (layer) => (layer.metadata as { layer?: string } | undefined)?.layer === id,
      );
      expect(own.length, id).toBeGreaterThan(0);
      expect(new Set(own.map((layer) => layer.layout?.visibility)), id).toEqual(new Set(['none']));
    }
  });

  it('frames the oblast only while something for the whole oblast is shown', () => {
    const frame = (wholeOblast: boolean) =>
      layerOf(buildStyle({ ...plainContext, wholeOblast }), 'frame')?.layout?.visibility;
    expect([frame(true), frame(false)]).toEqual(['visible', 'none']);
  });

  it('breaks the borders of the neighbours only while something beyond the oblast is shown', () => {
    const border = (beyondBorder: boolean) =>
      layerOf(buildStyle({ ...plainContext, beyondBorder }), 'frame-beyond')?.layout?.visibility;
    expect([border(true), border(false)]).toEqual(['visible', 'none']);
  });

  it('lights the places of a tried text and all places of its kinds, and nothing without one', () => {
    const filterOf = (change: Partial<typeof plainContext>) => {
      const layer = layerOf(buildStyle({ ...plainContext, ...change }), 'lit-lines');
      return layer !== undefined && 'filter' in layer ? layer.filter : undefined;
    };
    expect(filterOf({})).toEqual(['literal', false]);
    expect(filterOf({ lit: ['city', 'mine'] })).toEqual([
      'match',
      ['get', 'id'],
      ['city', 'mine'],
      true,
      false,
    ]);
    expect(filterOf({ lit: ['city'], litKinds: ['coal_mine'] })).toEqual([
      'any',
      ['match', ['get', 'id'], ['city'], true, false],
      ['match', ['get', 'kind'], ['coal_mine'], true, false],
    ]);
  });

  it('keeps the goal colours for data: no other layer has them', () => {
    const { goals } = palettes.light;
    const others = buildStyle(plainContext).layers.filter(
      ({ id }) => !/^(?:link|project)-/.test(id),
    );
    for (const color of Object.values(goals)) expect(JSON.stringify(others)).not.toContain(color);
  });
});
