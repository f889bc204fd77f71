import type { MultiPolygon } from 'geojson';
import outline from './shapes/country.json' with { type: 'json' };

/**
 * Ukraine within its internationally recognised borders, for an inset the size of a stamp: simplified
 * to about three kilometres. Longitude and latitude in degrees; Natural Earth, public domain.
 */
export const country = outline as MultiPolygon;
