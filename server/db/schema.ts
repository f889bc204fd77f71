import type { AliasKind, Exactness, PlaceKind } from '@stratlas/geodata/place';
import type { ItemLevel, Scope } from '@stratlas/seeds/strategy';
import type { Kysely, Transaction } from 'kysely';
import type { LedgerRow } from '../join/ledger/statement.ts';
import type { AuthTables } from './auth-tables.ts';
import type { RegisterTables } from './register-tables.ts';

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

export interface MetaTable {
  key: string;
  value: string;
}

export interface Schema extends AuthTables, RegisterTables {
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
}

export type Database = Kysely<Schema>;
export type DatabaseTransaction = Transaction<Schema>;
