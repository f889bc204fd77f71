import type { Described } from './catalog.ts';
import { dataFiles, fileTypes } from './files.ts';
import { licences } from './licences.ts';
import { archivePath, filePath, releaseOf } from './release.ts';

/**
 * The data set as schema.org has it, for the head of the page: search engines for data read it there.
 * @param origin of the site; empty where only the reader's browser knows it
 */
export function datasetMetadata(origin: string, { uk, en, box }: Described): object {
  const release = releaseOf(uk);
  const download = (name: string, type: string, path: string) => ({
    '@type': 'DataDownload',
    name,
    encodingFormat: type,
    contentUrl: origin + path,
  });
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: uk.title,
    alternateName: en.title,
    description: `${uk.note} ${uk.licence} ${en.note} ${en.licence}`,
    url: `${origin}/`,
    identifier: 'stratlas',
    version: uk.dataVersion,
    ...(uk.dataDate !== '' && { dateModified: uk.dataDate }),
    inLanguage: ['uk', 'en'],
    isAccessibleForFree: true,
    license: licences[0].url,
    creator: { '@type': 'Organization', name: 'Stratlas', url: `${origin}/` },
    temporalCoverage: '2021-01-01/2027-12-31',
    spatialCoverage: {
      '@type': 'Place',
      name: 'Luhansk oblast, Ukraine',
      ...(box !== null && {
        geo: { '@type': 'GeoShape', box: `${box[1]} ${box[0]} ${box[3]} ${box[2]}` },
      }),
    },
    includedInDataCatalog: { '@type': 'DataCatalog', url: `${origin}/data/catalog.jsonld` },
    distribution: [
      download('stratlas.zip', fileTypes.zip, archivePath(release)),
      ...dataFiles.map(({ name, type }) => download(name, type, filePath(release, name))),
    ],
  };
}
