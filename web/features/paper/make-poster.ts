import type { Language, View } from '@stratlas/server/contract';
import type { QueryClient } from '@tanstack/react-query';
import type { FeatureCollection, Geometry } from 'geojson';
import { ask } from '../../api/ask.ts';
import { bodyOf } from '../../api/client.ts';
import { i18n } from '../../i18n/i18n.ts';
import type { Bounds } from '../../map/camera.ts';
import { mapData } from '../../map/map-data.ts';
import { palettes } from '../../map/palette.ts';
import { fileOf } from '../../map/picture/canvas.ts';
import { type Drawing, drawPicture } from '../../map/picture/draw-picture.ts';
import { type Shot, shotOf } from '../../map/picture/mercator.ts';
import { atEasyRatio } from '../../map/picture/scale.ts';
import { styleOf } from '../../map/picture/style-of-view.ts';
import { signSteps } from '../../map/sign-sizes.ts';
import { currencyOf } from '../../map/sign-tiles.ts';
import { headingOf } from './content.ts';
import { densityOf, layoutOf, type Paper, pixelsPerInch } from './layout.ts';
import { legendFor } from './legend-of-picture.ts';
import { pinAside, pinBoxes, pinNames } from './pin-names.ts';
import { type Pin, pinsOf } from './pins.ts';
import { type Spots, spotsOf } from './spots.ts';

export interface PosterOrder {
  view: View;
  /** The box of ground that the map shows at least. */
  bounds: Bounds;
  paper: Paper;
  language: Language;
  /** In place of the filter's words; empty for those. */
  title: string;
  hasTable: boolean;
  hasLegend: boolean;
  hasInset: boolean;
  /** Of the view; empty where nobody else could open it. */
  address: string;
}

/** What numbered pins stand in place of. */
const numberedLayers = ['link-pins', 'project-signs'];

export interface MadePoster {
  bytes: Uint8Array<ArrayBuffer>;
  /** Its title. */
  name: string;
}

/** Makes a poster as a PDF. @throws when it is given up, when data do not come, or the picture is too large */
export async function makePoster(
  order: PosterOrder,
  client: QueryClient,
  drawing: Drawing,
): Promise<MadePoster> {
  const { view, paper, language, hasTable } = order;
  const palette = palettes.light;
  const shown = { ...view, lang: language };
  const shot = shotFor(order);
  const [style, spots, heading, { posterPdf }] = await Promise.all([
    styleOf(shown, mapData(client), palette),
    hasTable ? spotsOf(view, language, client) : null,
    headingOf(view, language, client),
    import('./pdf/poster.ts'),
  ]);
  drawing.signal.throwIfAborted();
  const steps = spots?.of === 'projects' ? signSteps(currencyOf(view)) : [];
  const pins = spots === null ? [] : pinsOf(spots.spots, shot, steps);
  const over = {
    without: spots === null ? [] : numberedLayers,
    covered: () => pinBoxes(pins),
    names: pinNames(pins, view, language, palette),
  };
  const picture = await drawPicture(
    { style, palette, shot, density: densityOf(paper), ...over },
    { ...drawing, onProgress: (part) => drawing.onProgress(part * 0.85) },
  );
  const [image, legend, oblast, rows] = await Promise.all([
    fileOf(picture.context.canvas, 'image/jpeg').then(bytesOf),
    order.hasLegend ? (await legendFor(view, language, client, palette))({ ...picture, pins }) : [],
    order.hasInset ? oblastShape(client) : null,
    spots === null ? [] : tableFor(spots, pins, view, language),
  ]);
  drawing.signal.throwIfAborted();
  drawing.onProgress(0.92);
  const { address } = order;
  const named = order.title.trim() === '' ? heading : { ...heading, title: order.title.trim() };
  const words = posterWords(language, heading.date);
  const poster = { paper, language, heading: named, picture, image, palette, pins, rows, legend };
  const bytes = await posterPdf({ ...poster, oblast, address, words });
  drawing.signal.throwIfAborted();
  return { bytes, name: named.title };
}

/** As large as the map's box, and at a scale that people can read. */
function shotFor({ paper, bounds }: PosterOrder): Shot {
  const { map } = layoutOf(paper);
  const perInch = pixelsPerInch(paper);
  const pixels = (millimetres: number) => Math.round((millimetres / 25.4) * perInch);
  const size = { width: pixels(map.width), height: pixels(map.height) };
  return atEasyRatio(shotOf(bounds, size), perInch).shot;
}

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

async function oblastShape(client: QueryClient): Promise<Geometry | null> {
  const { features } = await client.fetchQuery({
    queryKey: ['oblast-shape'],
    queryFn: async () => (await bodyOf(ask('/api/places.geojson'))) as FeatureCollection,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return features.find(({ properties }) => properties?.kind === 'oblast')?.geometry ?? null;
}

async function tableFor(spots: Spots, pins: readonly Pin[], view: View, language: Language) {
  const { tableRows } = await import('./pdf/draw-table.ts');
  const t = i18n.getFixedT(language, 'paper');
  const outside = spots.spots.length - pins.reduce((sum, pin) => sum + pin.spots.length, 0);
  const notes = [
    ...(spots.spots.length === 0 ? [t(`table.none.${spots.of}`)] : []),
    ...(outside > 0 ? [t('table.outside', { count: outside })] : []),
    ...(spots.isCut ? [t('table.cut')] : []),
    ...(spots.of === 'areas' ? [t('table.dots')] : []),
  ];
  return tableRows(pins, notes, (pin) => pinAside(pin, view, language));
}

function posterWords(language: Language, date: string) {
  const t = i18n.getFixedT(language, 'paper');
  return {
    kilometres: t('strip.kilometres'),
    metres: t('strip.metres'),
    north: t('strip.north'),
    projection: t('strip.projection'),
    table: t('table.title'),
    inset: t('inset'),
    code: t('code'),
    date: date === '' ? '' : t('date', { date }),
    page: (number: number, count: number) => t('page', { number, count }),
  };
}
