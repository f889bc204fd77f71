import type { Collection } from '../collections.ts';
import type { DataOrigin } from '../origin.ts';
import type { Asked } from '../request.ts';
import { tileJsonAt } from '../tiles/links.ts';
import { mapLibreStyle } from './maplibre.ts';
import { qmlStyle } from './qml.ts';
import { sldStyle } from './sld.ts';
import type { Symbology } from './symbology.ts';

/** What a style is written from. */
export interface Styled {
  asked: Asked;
  collection: Collection;
  symbology: Symbology;
  origin: DataOrigin;
}

interface StyleFormat {
  type: string;
  title: string;
  /** Of a file of it. */
  extension: string;
  write: (styled: Styled) => string;
}

/** The forms in which a style can be asked for, by the value of `f`; the first is the usual one. */
export const styleFormats = {
  mbs: {
    type: 'application/vnd.mapbox.style+json',
    title: 'MapLibre',
    extension: 'json',
    write: ({ asked, collection: { id, title }, symbology, origin }) =>
      JSON.stringify(
        mapLibreStyle(
          { id, title: title[asked.language], licence: origin.licence },
          symbology,
          tileJsonAt(asked.root, { id }),
          asked.language,
        ),
      ),
  },
  sld10: {
    type: 'application/vnd.ogc.sld+xml;version=1.0',
    title: 'SLD 1.0',
    extension: 'sld',
    write: ({ asked: { language }, collection: { id, title }, symbology }) =>
      sldStyle({ id, title: title[language] }, symbology, language),
  },
  qml: {
    type: 'application/vnd.qgis.qml',
    title: 'QGIS',
    extension: 'qml',
    write: ({ asked: { language }, collection: { id }, symbology }) =>
      qmlStyle(id, symbology, language),
  },
} satisfies Record<string, StyleFormat>;

export type StyleFormatName = keyof typeof styleFormats;
export const styleFormatNames = Object.keys(styleFormats) as StyleFormatName[];
