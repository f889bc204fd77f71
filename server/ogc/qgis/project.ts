import type { Language } from '../../contract/view.ts';
import { escapeXml } from '../../exchange/export/xml.ts';
import { maxTileZoom } from '../../spots/zooms.ts';
import type { Collection, GeometryKind } from '../collections.ts';
import type { DataOrigin } from '../origin.ts';
import { styleXml } from '../styles/qml.ts';
import { symbologyOf } from '../styles/symbology-of.ts';
import { tilesAt } from '../tiles/links.ts';
import { type QgisGroup, type QgisLayer, qgisGroups } from './layers.ts';

/** The oblast with some land around it, in metres of Web Mercator. */
const view = { xmin: 4_160_000, ymin: 6_050_000, xmax: 4_540_000, ymax: 6_490_000 };

/**
 * The XML of a project of QGIS (from 3.16 on) with all collections in the atlas's colours.
 * @param base address of the API, without a slash at its end: the project asks there
 */
export function qgisProject(base: string, language: Language, origin: DataOrigin): string {
  const groups = qgisGroups();
  const layers = groups.flatMap((group) => group.layers);
  const title = { uk: 'Атлас стратегії Луганщини', en: 'Luhansk strategy atlas' }[language];
  return `<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" projectname="${title}">
<title>${title}</title>
<projectCrs>${crs('EPSG:3857')}</projectCrs>
<layer-tree-group>
${groups.map((group) => groupXml(group, base, language)).join('\n')}
</layer-tree-group>
<mapcanvas name="theMapCanvas" annotationsVisible="1"><units>meters</units>${extent}<destinationsrs>${crs('EPSG:3857')}</destinationsrs></mapcanvas>
<projectlayers>
${layers.map((layer) => layerXml(layer, base, language)).join('\n')}
</projectlayers>
<properties><SpatialRefSys><ProjectionsEnabled type="int">1</ProjectionsEnabled></SpatialRefSys></properties>
<projectMetadata><title>${title}</title><abstract>${escapeXml([base, origin.dataDate, origin.licence, origin.attribution].join('\n'))}</abstract></projectMetadata>
</qgis>
`;
}

const extent = `<extent>${Object.entries(view)
  .map(([name, metres]) => `<${name}>${metres}</${name}>`)
  .join('')}</extent>`;

/** QGIS looks at the name only where its own number of a known system stands beside it. */
const srsIds = { 'EPSG:3857': 3857, 'OGC:CRS84': 63159 } as const;

const crs = (authid: keyof typeof srsIds): string =>
  `<spatialrefsys><srsid>${srsIds[authid]}</srsid><authid>${authid}</authid></spatialrefsys>`;

const groupXml = ({ title, layers }: QgisGroup, base: string, language: Language): string => {
  const lines = layers.map(({ collection, isShown, ...layer }) => {
    const { provider, source } = sourceOf({ collection, isShown, ...layer }, base);
    return (
      `<layer-tree-layer id="${layerId(collection)}" name="${escapeXml(collection.title[language])}" ` +
      `providerKey="${provider}" source="${escapeXml(source)}" ` +
      `checked="${isShown ? 'Qt::Checked' : 'Qt::Unchecked'}" expanded="0"/>`
    );
  });
  return `<layer-tree-group name="${escapeXml(title[language])}" checked="Qt::Checked" expanded="1">\n${lines.join('\n')}\n</layer-tree-group>`;
};

/** QGIS makes up an id of its own in place of a short one. */
const layerId = ({ id }: Pick<Collection, 'id'>): string => `stratlas-${id}`;

function sourceOf({ collection, from }: QgisLayer, base: string) {
  if (from === 'tiles') {
    const url = tilesAt(base, collection);
    return { provider: '', source: `type=xyz&url=${url}&zmin=0&zmax=${maxTileZoom}` };
  }
  const source =
    ` pagingEnabled='true' restrictToRequestBBOX='1' srsname='OGC:CRS84'` +
    ` typename='${collection.id}' url='${base}'`;
  return { provider: 'OAPIF', source };
}

/** As QGIS names the geometries of a layer. */
const geometryNames: Record<GeometryKind, string> = {
  Point: 'Point',
  MultiPoint: 'Point',
  MultiLineString: 'Line',
  MultiPolygon: 'Polygon',
  Geometry: 'Unknown geometry',
  none: 'No geometry',
};

function layerXml(layer: QgisLayer, base: string, language: Language): string {
  const { collection, from } = layer;
  const { provider, source } = sourceOf(layer, base);
  const symbology = symbologyOf(collection);
  const kind =
    from === 'tiles'
      ? 'type="vector-tile"'
      : `type="vector" geometry="${geometryNames[collection.geometry]}"`;
  return [
    `<maplayer ${kind} labelsEnabled="${symbology.label ? 1 : 0}" readOnly="1">`,
    `<id>${layerId(collection)}</id>`,
    `<datasource>${escapeXml(source)}</datasource>`,
    `<layername>${escapeXml(collection.title[language])}</layername>`,
    `<abstract>${escapeXml(collection.description[language])}</abstract>`,
    `<srs>${crs(from === 'tiles' ? 'EPSG:3857' : 'OGC:CRS84')}</srs>`,
    provider === '' ? '' : `<provider encoding="UTF-8">${provider}</provider>`,
    symbology.rules.length === 0 ? '' : styleXml(collection.id, symbology, language),
    '</maplayer>',
  ].join('');
}
