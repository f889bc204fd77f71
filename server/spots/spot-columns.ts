import type { Feature, Geometry, Position } from 'geojson';
import { FeatureBytes } from './feature-bytes.ts';
import { Interned } from './interned.ts';
import { Postings } from './postings.ts';

/** A published location as its row has it. */
export interface SpotRow {
  projectId: string;
  placeId: string;
  lon: number;
  lat: number;
  /** JSON of a GeoJSON feature, as `locationFeature` wrote it. */
  feature: string;
}

export type Box = [west: number, south: number, east: number, north: number];

/** What a feature says of its project in lists between commas, by the fields of the filter. */
const lists = {
  item: 'codes',
  place: 'placeIds',
  kind: 'kinds',
  funder: 'funders',
  source: 'sources',
} as const;

/** Gathers the columns of all spots, row by row. */
export class SpotColumns {
  readonly lon: number[] = [];
  readonly lat: number[] = [];
  readonly project: number[] = [];
  readonly goal: number[] = [];
  readonly place: number[] = [];
  readonly startYear: number[] = [];
  readonly endYear: number[] = [];
  readonly boxes: Box[] = [];
  readonly shapes: Feature[] = [];
  readonly projects = new Interned();
  readonly places = new Interned();
  readonly postings = new Postings();
  readonly features = new FeatureBytes();

  add(rows: readonly SpotRow[]): void {
    this.features.add(rows.map((row) => this.#addRow(row)));
  }

  /** @returns the feature as everybody gets it: without the text in which words are sought */
  #addRow({ projectId, placeId, lon, lat, feature }: SpotRow): string {
    const {
      geometry,
      properties,
    }: Feature<Geometry, Record<string, unknown>> = JSON.parse(feature);
    const { searchText: _, ...told } = properties;
    const spot = this.lon.push(lon) - 1;
    this.lat.push(lat);
    this.project.push(this.projects.numberOf(projectId));
    this.place.push(this.places.numberOf(placeId));
    this.goal.push(Number(told.goal));
    this.startYear.push(Number(told.startYear ?? 0));
    this.endYear.push(Number(told.endYear ?? 0));
    this.boxes.push(boxOf(geometry));
    this.#post(spot, told);
    if (geometry.type !== 'Point') {
      this.shapes.push({ type: 'Feature', geometry, properties: { spot } });
    }
    return JSON.stringify({ type: 'Feature', geometry, properties: told });
  }

  #post(spot: number, told: Record<string, unknown>): void {
    for (const field of ['status', 'scope'] as const) {
      this.postings.add(field, String(told[field]), spot);
    }
    for (const [field, name] of Object.entries(lists)) {
      for (const value of String(told[name]).split(',')) {
        if (value !== '') this.postings.add(field, value, spot);
      }
    }
  }
}

function boxOf(geometry: Geometry): Box {
  const positions = positionsOf(geometry);
  const lons = positions.map(([lon = 0]) => lon);
  const lats = positions.map(([, lat = 0]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** A project is drawn as a point, a line or an area with one ring. */
function positionsOf(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}
