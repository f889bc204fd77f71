import type { About } from '../export/about.ts';
import type { Box } from './box.ts';
import { dataFiles, fileTypes, type PackageFile } from './files.ts';
import { licences } from './licences.ts';
import { address, type LinkedNode, literal, text } from './linked-data.ts';
import { archivePath, filePath, releaseOf } from './release.ts';

/** What is told of the data to portals. */
export interface Described {
  uk: About;
  en: About;
  /** Of the oblast. */
  box: Box | null;
}

/** The years of the strategy. */
const period = { from: '2021-01-01', until: '2027-12-31' };

const keywords = [
  ['Луганська область', 'Luhansk oblast'],
  ['стратегія розвитку', 'development strategy'],
  ['проєкти', 'projects'],
  ['фінансування', 'funding'],
] as const;

const fileTypeIri = 'http://publications.europa.eu/resource/authority/file-type/';
const fileTypeNames: Readonly<Record<string, string>> = {
  csv: 'CSV',
  gpkg: 'GPKG',
  geojson: 'GEOJSON',
  xlsx: 'XLSX',
  zip: 'ZIP',
};

/** The catalogue with its one data set, by DCAT-AP 3. @param origin of the site */
export function catalog(origin: string, described: Described): LinkedNode {
  const { uk, en } = described;
  const publisher: LinkedNode = {
    '@type': 'foaf:Agent',
    'foaf:name': text('Стратлас', 'Stratlas'),
    'foaf:homepage': address(`${origin}/`),
  };
  return {
    '@id': `${origin}/data/catalog`,
    '@type': 'dcat:Catalog',
    'dcterms:title': text('Відкриті дані атласу', 'Open data of the atlas'),
    'dcterms:description': text(uk.note, en.note),
    'dcterms:publisher': publisher,
    'dcterms:license': address(licences[0].url),
    'foaf:homepage': address(`${origin}/`),
    ...changed(uk),
    'dcat:dataset': dataset(origin, described, publisher),
    'dcat:service': service(origin),
  };
}

const changed = ({ dataDate }: About): LinkedNode =>
  dataDate === '' ? {} : { 'dcterms:modified': literal(dataDate, 'xsd:dateTime') };

function dataset(origin: string, { uk, en, box }: Described, publisher: LinkedNode): LinkedNode {
  return {
    '@type': 'dcat:Dataset',
    'dcterms:identifier': 'stratlas',
    'dcterms:title': text(uk.title, en.title),
    'dcterms:description': text(`${uk.note} ${uk.licence}`, `${en.note} ${en.licence}`),
    'dcterms:publisher': publisher,
    'dcterms:language': [language('UKR'), language('ENG')],
    'dcterms:accrualPeriodicity': authority('frequency/IRREG'),
    'dcterms:accessRights': authority('access-right/PUBLIC'),
    'dcat:theme': [authority('data-theme/REGI'), authority('data-theme/GOVE')],
    'dcat:keyword': keywords.flatMap(([inUk, inEn]) => text(inUk, inEn)),
    'dcat:version': uk.dataVersion,
    'dcat:landingPage': address(`${origin}/`),
    ...changed(uk),
    'dcterms:temporal': {
      '@type': 'dcterms:PeriodOfTime',
      'dcat:startDate': literal(period.from, 'xsd:date'),
      'dcat:endDate': literal(period.until, 'xsd:date'),
    },
    ...(box !== null && { 'dcterms:spatial': location(box) }),
    'dcat:distribution': distributions(origin, uk),
  };
}

const authority = (name: string): LinkedNode =>
  address(`http://publications.europa.eu/resource/authority/${name}`);
const language = (code: string): LinkedNode => authority(`language/${code}`);

const location = ([west, south, east, north]: Box): LinkedNode => ({
  '@type': 'dcterms:Location',
  'dcat:bbox': literal(
    `POLYGON((${west} ${south},${east} ${south},${east} ${north},${west} ${north},${west} ${south}))`,
    'geo:wktLiteral',
  ),
});

const archive: PackageFile = {
  name: 'stratlas.zip',
  type: fileTypes.zip,
  uk: 'Усі файли в одному архіві',
  en: 'All files in one archive',
};

function distributions(origin: string, about: About): LinkedNode[] {
  const release = releaseOf(about);
  return [
    distribution(archive, origin + archivePath(release)),
    ...dataFiles.map((file) => distribution(file, origin + filePath(release, file.name))),
  ];
}

function distribution({ name, type, uk, en }: PackageFile, url: string): LinkedNode {
  const format = fileTypeNames[name.split('.').at(-1) ?? ''];
  return {
    '@type': 'dcat:Distribution',
    'dcterms:title': text(uk, en),
    'dcat:accessURL': address(url),
    'dcat:downloadURL': address(url),
    'dcat:mediaType': address(`https://www.iana.org/assignments/media-types/${type}`),
    ...(format !== undefined && { 'dcterms:format': address(fileTypeIri + format) }),
    'dcterms:license': address(licences[0].url),
  };
}

const service = (origin: string): LinkedNode => ({
  '@type': 'dcat:DataService',
  'dcterms:title': text('API атласу', 'API of the atlas'),
  'dcat:endpointURL': address(`${origin}/api/v1`),
  'dcat:endpointDescription': address(`${origin}/api/v1/openapi.json`),
});
