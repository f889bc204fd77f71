import type { Geometry, Position } from 'geojson';
import type { ProjectDetail } from '../../contract/projects.ts';
import type { Names } from '../columns/names.ts';
import { aboutText } from './about.ts';
import type { Export } from './export.ts';
import { geometryOf } from './geometry.ts';
import { propertiesOf } from './properties.ts';
import { escapeXml } from './xml.ts';

/** KML 2.2 (OGC): one placemark for each project; lists are JSON in its extended data. */
export async function* kmlExport(
  { projects, about, names }: Export,
  bothNames: readonly Names[],
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>${escapeXml(about.title)}</name>
<description>${escapeXml(aboutText(about, names.language))}</description>\n`;
  for await (const some of projects) {
    yield some.map((project) => placemark(project, names, bothNames)).join('');
  }
  yield '</Document></kml>\n';
}

function placemark(project: ProjectDetail, { language }: Names, bothNames: readonly Names[]) {
  const { titleUk, titleEn, descriptionUk, descriptionEn } = project;
  const name = language === 'uk' ? titleUk || titleEn : titleEn || titleUk;
  const description = language === 'uk' ? descriptionUk : descriptionEn;
  const data = Object.entries(propertiesOf(project, bothNames)).map(
    ([key, value]) => `<Data name="${key}"><value>${escapeXml(dataText(value))}</value></Data>`,
  );
  const geometry = geometryOf(project);
  return `<Placemark><name>${escapeXml(name)}</name><description>${escapeXml(description)}</description><ExtendedData>${data.join('')}</ExtendedData>${geometry === null ? '' : kmlGeometry(geometry)}</Placemark>\n`;
}

const dataText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const coordinates = (positions: readonly Position[]): string =>
  `<coordinates>${positions.map(([lon, lat]) => `${lon},${lat}`).join(' ')}</coordinates>`;

function kmlGeometry(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Point':
      return `<Point>${coordinates([geometry.coordinates])}</Point>`;
    case 'LineString':
      return `<LineString>${coordinates(geometry.coordinates)}</LineString>`;
    case 'Polygon':
      return `<Polygon>${geometry.coordinates.map(kmlRing).join('')}</Polygon>`;
    case 'MultiPoint':
      return multi(geometry.coordinates.map((at) => ({ type: 'Point', coordinates: at })));
    case 'GeometryCollection':
      return multi(geometry.geometries);
    default:
      return '';
  }
}

const multi = (parts: readonly Geometry[]): string =>
  `<MultiGeometry>${parts.map(kmlGeometry).join('')}</MultiGeometry>`;

function kmlRing(ring: readonly Position[], index: number): string {
  const boundary = index === 0 ? 'outerBoundaryIs' : 'innerBoundaryIs';
  return `<${boundary}><LinearRing>${coordinates(ring)}</LinearRing></${boundary}>`;
}
