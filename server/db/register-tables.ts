import type {
  Currency,
  FundingKind,
  OrganisationKind,
  ProjectStatus,
  SourceClass,
} from '@stratlas/seeds/project';
import type { Scope } from '@stratlas/seeds/strategy';
import type { ImportFormat, ImportState } from '../contract/import.ts';
import type { LeftOutReason } from '../contract/left-out.ts';
import type { RecordState, RecordType } from '../contract/register.ts';

/** All that was ever said of a record, each time as a whole; rows are only added. */
export interface RevisionTable {
  /** `<type>:<record's id>:<number>`. */
  id: string;
  /** Over all records, in the order in which they were written. */
  seq: number;
  recordType: RecordType;
  recordId: string;
  /** From 1, without gaps. */
  number: number;
  state: RecordState;
  /** The whole record as JSON. */
  record: string;
  /** `{field, old, new}[]` against the revision before, as JSON. */
  changes: string;
  /** Null for what the program itself wrote; the name is that of then. */
  personId: string | null;
  personName: string;
  reason: string;
  importId: string | null;
  /** ISO 8601, UTC. */
  createdAt: string;
}

/** Where each record stands: its last revision, and the last one that was published. */
export interface RecordTable {
  type: RecordType;
  id: string;
  number: number;
  state: RecordState;
  publishedNumber: number | null;
  updatedAt: string;
}

/** What a person is writing: saved as they type, theirs alone, and no revision yet. */
export interface WorkingCopyTable {
  recordType: RecordType;
  recordId: string;
  personId: string;
  /** Number of the revision that it began from; 0 for a new record. */
  baseNumber: number;
  record: string;
  updatedAt: string;
}

export interface OrganisationTable {
  id: string;
  nameUk: string;
  nameEn: string;
  kind: OrganisationKind;
  /** Both names as `foldName` writes them, to find one again. */
  folded: string;
}

/** A published project; nothing in it is finer than its publication precision. */
export interface ProjectTable {
  id: string;
  titleUk: string;
  titleEn: string;
  status: ProjectStatus;
  scope: Scope;
  /** Of the period and of the sums together. */
  startYear: number | null;
  endYear: number | null;
  onMap: number;
  searchText: string;
  /** The titles on screen as `sortKey` writes them. */
  sortUk: string;
  sortEn: string;
  /** JSON as lists of projects answer it, and as the project's own address does. */
  answer: string;
  detail: string;
}

export interface ProjectItemTable {
  projectId: string;
  /** Empty, in the one row of a project of which no task is known. */
  code: string;
  state: 'proposed' | 'confirmed';
}

export interface ProjectPlaceTable {
  projectId: string;
  position: number;
  /** Empty where no place may be told, and in the one row of a project of which none is known. */
  placeId: string;
  /** Where it may be drawn; null where it may not. */
  lon: number | null;
  lat: number | null;
  /** GeoJSON feature of the location; null where it is not on the map, or drawn there already. */
  feature: string | null;
}

/** A sum, divided over tasks and places: the parts of one sum add up to it to the last unit. */
export interface FundingPartTable {
  projectId: string;
  /** Of the sum among the project's sums. */
  position: number;
  /** Empty where no task is known. */
  itemCode: string;
  /** Null where no place may be told. */
  placeId: string | null;
  onMap: number;
  funder: string;
  sourceClass: SourceClass;
  kind: FundingKind;
  currency: Currency;
  year: number | null;
  amountMinor: number;
  /** Why the sum is not counted; null for those that are. */
  leftOut: LeftOutReason | null;
}

export interface ExchangeRateTable {
  currency: Exclude<Currency, 'UAH'>;
  year: number;
  rate: number;
  source: string;
}

/** A file that was imported; the revisions that it wrote bear its id. */
export interface ImportTable {
  id: string;
  fileName: string;
  format: ImportFormat;
  state: ImportState;
  /** How many projects were new, changed, the same: JSON. */
  counts: string;
  /** Null for the operator of the machine. */
  personId: string | null;
  personName: string;
  /** ISO 8601, UTC. */
  createdAt: string;
  /** Name of who published or undid it, and when. */
  decidedBy: string | null;
  decidedAt: string | null;
}

/** Which columns people chose for the headings of a file, for the next file with these headings. */
export interface ImportMappingTable {
  /** A hash of the headings, whatever their order. */
  headingSet: string;
  /** Keys of columns by heading, null for what is left out: JSON. */
  mapping: string;
  updatedAt: string;
}

/** A version of the published data that a story keeps. */
export interface KeptVersionTable {
  version: string;
  /** Of when its data are: ISO 8601, UTC. */
  dataDate: string;
  createdAt: string;
}

/** A piece of its backup, in base64. */
export interface KeptVersionPartTable {
  version: string;
  position: number;
  content: string;
}

/** The register: its history, what of it is published, and what was imported into it. */
export interface RegisterTables {
  revision: RevisionTable;
  record: RecordTable;
  workingCopy: WorkingCopyTable;
  organisation: OrganisationTable;
  project: ProjectTable;
  projectItem: ProjectItemTable;
  projectPlace: ProjectPlaceTable;
  fundingPart: FundingPartTable;
  exchangeRate: ExchangeRateTable;
  import: ImportTable;
  importMapping: ImportMappingTable;
  keptVersion: KeptVersionTable;
  keptVersionPart: KeptVersionPartTable;
}
