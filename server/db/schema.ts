import type { AliasKind, Exactness, PlaceKind } from '@stratlas/geodata/place';
import type {
  Currency,
  FundingKind,
  OrganisationKind,
  ProjectStatus,
  SourceClass,
} from '@stratlas/seeds/project';
import type { ItemLevel, Scope } from '@stratlas/seeds/strategy';
import type { Kysely, Transaction } from 'kysely';
import type { ImportFormat, ImportState } from '../contract/import.ts';
import type { LeftOutReason } from '../contract/left-out.ts';
import type { RecordState, RecordType } from '../contract/register.ts';
import type { LedgerRow } from '../join/ledger/statement.ts';
import type { AuthTables } from './auth-tables.ts';

/** Booleans are 0 or 1 and JSON is text, so that SQLite and PostgreSQL hold the same rows. */
export interface ItemTable {
  code: string;
  level: ItemLevel;
  parentCode: string | null;
  /** Place in the strategy's own order, from 0. */
  position: number;
  titleUk: string | null;
  titleEn: string | null;
  textUk: string;
  textEn: string;
  /** Offsets of `textUk` in the strategy's file, in UTF-16 code units. */
  startOffset: number;
  endOffset: number;
  /** Areas only, as are the reasons. */
  scope: Scope | null;
  reasonUk: string | null;
  reasonEn: string | null;
  searchText: string;
}

/** Every item with itself and everything above it. */
export interface ItemLineageTable {
  code: string;
  ancestorCode: string;
}

export interface PlaceTable {
  id: string;
  kind: PlaceKind;
  position: number;
  nameUk: string;
  nameEn: string;
  parentId: string | null;
  lon: number | null;
  lat: number | null;
  /** Box of the geometry in degrees; null where there is none. */
  west: number | null;
  south: number | null;
  east: number | null;
  north: number | null;
  exactness: Exactness;
  inOblast: number;
  planned: number;
  population: number | null;
  attributes: string;
  source: string;
  licence: string;
  /** GeoJSON geometry where the place is more than a point. */
  shape: string | null;
}

export interface PlaceNameTable {
  placeId: string;
  form: string;
  /** The form as `foldName` writes it. */
  folded: string;
  language: 'uk' | 'en';
  kind: AliasKind | 'name';
  fromDate: string | null;
  toDate: string | null;
  act: string | null;
}

/** The standing links, one row for each item and place: compiled from the ledger. */
export interface LinkTable {
  id: string;
  itemCode: string;
  placeId: string;
  /** The kind of place through which the link came (every mine …); null for a place meant itself. */
  throughKind: PlaceKind | null;
  relation: string;
  method: string;
  quote: string;
  /** Offsets of the quote in the strategy's file, in UTF-16 code units. */
  startOffset: number;
  endOffset: number;
  /** The item whose text holds the quote: the area itself or, if inherited, its task. */
  quoteCode: string;
  confidence: number;
}

/** What was said of which item and place, by whom; `join/ledger/statement.ts` says how it is kept. */
export type LedgerTable = LedgerRow;

/** A correction that was applied; the rows that it added to the ledger begin with its id. */
export interface CorrectionTable {
  /** `correction:` and a hash of what it says. */
  id: string;
  /** The row of the ledger that it corrects. */
  ledgerId: string;
  wrongPlaceId: string;
  rightPlaceId: string | null;
  note: string;
  author: string | null;
  /** ISO 8601, UTC: when it was written, and when it was applied. */
  createdAt: string;
  appliedAt: string;
}

/** Each area with every place it is linked to and every unit that holds such a place. */
export interface AreaPlaceTable {
  code: string;
  placeId: string;
}

/** What the map draws beneath the places: background railways, the Minsk line. */
export interface GroundTable {
  id: string;
  /** GeoJSON geometry. */
  shape: string;
}

/** Every place with itself and every unit above it. */
export interface PlaceLineageTable {
  placeId: string;
  ancestorId: string;
}

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

export interface MetaTable {
  key: string;
  value: string;
}

export interface Schema extends AuthTables {
  item: ItemTable;
  itemLineage: ItemLineageTable;
  place: PlaceTable;
  placeName: PlaceNameTable;
  link: LinkTable;
  ledger: LedgerTable;
  correction: CorrectionTable;
  areaPlace: AreaPlaceTable;
  ground: GroundTable;
  meta: MetaTable;
  placeLineage: PlaceLineageTable;
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
}

export type Database = Kysely<Schema>;
export type DatabaseTransaction = Transaction<Schema>;
