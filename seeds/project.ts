/** A project of the register: the words, and the shape of one record. */

export const projectStatuses = [
  'idea',
  'planned',
  'in_progress',
  'completed',
  'suspended',
  'cancelled',
  'unknown',
] as const;
export type ProjectStatus = (typeof projectStatuses)[number];

export const sourceClasses = [
  'state',
  'oblast',
  'local',
  'donor',
  'ifi',
  'private',
  'own',
  'other',
] as const;
export type SourceClass = (typeof sourceClasses)[number];

/** Never added together. */
export const fundingKinds = ['planned', 'committed', 'disbursed'] as const;
export type FundingKind = (typeof fundingKinds)[number];

export const currencies = ['UAH', 'EUR', 'USD'] as const;
export type Currency = (typeof currencies)[number];

/**
 * What a sum pays for: the whole of this project within the oblast; a component whose programme
 * is counted already; a programme of several oblasts, or of the country, without a split by oblast;
 * the control total of a plan, whose projects are counted one by one.
 */
export const coverages = [
  'whole',
  'component',
  'multi_region',
  'country_wide',
  'control_total',
] as const;
export type Coverage = (typeof coverages)[number];

/** How finely a location may be published; everything finer stays with signed-in people. */
export const precisions = ['exact', 'settlement', 'hromada', 'raion', 'oblast', 'hidden'] as const;
export type Precision = (typeof precisions)[number];

export const participantRoles = ['funding', 'accountable', 'extending', 'implementing'] as const;
export type ParticipantRole = (typeof participantRoles)[number];
export const identifierSchemes = ['iati', 'dream', 'prozorro', 'edr', 'other'] as const;
export type IdentifierScheme = (typeof identifierSchemes)[number];

export interface ProjectItem {
  /** Code of a task or an area. */
  code: string;
  /** Per cent with at most two decimals; all of a project add up to 100. */
  share: number;
  /** `proposed` is a guess (by keyword or by the linker) until a person confirms it. */
  state: 'proposed' | 'confirmed';
}

/** GeoJSON in WGS 84, longitude first, without heights. */
export type DrawnGeometry =
  | { type: 'Point'; coordinates: [number, number] }
  | { type: 'LineString'; coordinates: [number, number][] }
  | { type: 'Polygon'; coordinates: [number, number][][] };

export interface ProjectPlace {
  /** A place of the gazetteer; null where only a geometry was drawn. */
  placeId: string | null;
  geometry: DrawnGeometry | null;
  /** Per cent with at most two decimals; all of a project add up to 100. */
  share: number;
  precision: Precision;
  /** `rule:<id>` of the linker, `curated`, `given` by the source, or `person`. */
  method: string;
  /** From 0 to 1. */
  confidence: number;
  /** The words that name the place, where a text names it. */
  quote: string;
}

export interface Funding {
  /** Id of an organisation. */
  funder: string;
  sourceClass: SourceClass;
  kind: FundingKind;
  /** In hundredths of the currency; null where the source names no sum. */
  amountMinor: number | null;
  currency: Currency;
  /** The year of the sum; of a sum for several years the first. Null where it is not known. */
  year: number | null;
  untilYear: number | null;
  covers: Coverage;
  note: string;
}

export interface Activity {
  titleUk: string;
  titleEn: string;
  start: string | null;
  end: string | null;
}

export interface Indicator {
  nameUk: string;
  nameEn: string;
  unit: string;
  baseline: number | null;
  baselineYear: number | null;
  values: { year: number; target: number | null; actual: number | null }[];
}

export interface Participant {
  organisation: string;
  role: ParticipantRole;
}

export interface ProjectSource {
  title: string;
  url: string | null;
  licence: string;
  /** What the source says of how sure it is, and other remarks. */
  note: string;
  /** The row of a data file that was carried over; merged projects have several. */
  row: string | null;
}

export interface ProjectIdentifier {
  scheme: IdentifierScheme;
  id: string;
}

/**
 * One record, in the order of the official form. Texts that are not given are empty strings.
 * Dates are ISO 8601 of a year, a month or a day.
 */
export interface ProjectRecord {
  items: ProjectItem[];
  titleUk: string;
  titleEn: string;
  purposeUk: string;
  purposeEn: string;
  places: ProjectPlace[];
  territoryUk: string;
  territoryEn: string;
  beneficiariesUk: string;
  beneficiariesEn: string;
  beneficiaryCount: number | null;
  descriptionUk: string;
  descriptionEn: string;
  resultsUk: string;
  resultsEn: string;
  indicators: Indicator[];
  activities: Activity[];
  start: string | null;
  end: string | null;
  funding: Funding[];
  participants: Participant[];
  /** Of the author; never published. */
  contact: { name: string; phone: string; email: string };
  otherUk: string;
  otherEn: string;
  status: ProjectStatus;
  /** Id of the programme that this project is a part of. */
  partOf: string | null;
  identifiers: ProjectIdentifier[];
  sources: ProjectSource[];
  /**
   * What a file of a donor or of the state said and the form has no field for, as JSON by standard: kept
   * for whoever may ask for it, and never published.
   */
  rest?: string | undefined;
}

export const organisationKinds = [
  'government',
  'local_government',
  'donor',
  'ifi',
  'un',
  'company',
  'other',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export interface Organisation {
  id: string;
  nameUk: string;
  nameEn: string;
  kind: OrganisationKind;
}

/** Units of hryvnia for one unit of the currency, as a yearly average. */
export interface ExchangeRate {
  currency: Exclude<Currency, 'UAH'>;
  year: number;
  /** Ten-thousandths of a hryvnia: whole numbers, as money is. */
  rate: number;
  source: string;
}

/** A project that the sources hold, under the id that it keeps. */
export interface SeedProject {
  id: string;
  record: ProjectRecord;
}

/** The record of which nothing is known yet: what a new project begins with. */
export const emptyProject: ProjectRecord = {
  items: [],
  titleUk: '',
  titleEn: '',
  purposeUk: '',
  purposeEn: '',
  places: [],
  territoryUk: '',
  territoryEn: '',
  beneficiariesUk: '',
  beneficiariesEn: '',
  beneficiaryCount: null,
  descriptionUk: '',
  descriptionEn: '',
  resultsUk: '',
  resultsEn: '',
  indicators: [],
  activities: [],
  start: null,
  end: null,
  funding: [],
  participants: [],
  contact: { name: '', phone: '', email: '' },
  otherUk: '',
  otherEn: '',
  status: 'unknown',
  partOf: null,
  identifiers: [],
  sources: [],
};
