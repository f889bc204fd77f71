import type { ProjectRecord } from '@stratlas/seeds/project';

/** The official form as a value, before it is a PDF or a DOCX. */
export interface Form {
  title: string;
  rows: FormRow[];
}

/** A field of the form: its number, its name, and what stands in it. */
export interface FormRow {
  number: string;
  label: string;
  content: Block[];
}

export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'list'; entries: string[] }
  | FormTable;

/** All cells but the first of each row are numbers. */
export interface FormTable {
  kind: 'table';
  title: string;
  head: string[];
  body: string[][];
  /** The last row of all, if the rows add up to one. */
  total: string[] | null;
  note: string;
}

/** A project as far as it may be printed: whole for its editor, as published for everybody. */
export type Printed = Omit<ProjectRecord, 'contact' | 'places' | 'funding' | 'sources'> & {
  places: Pick<ProjectRecord['places'][number], 'placeId' | 'geometry' | 'share'>[];
  funding: ProjectRecord['funding'];
  sources: Pick<ProjectRecord['sources'][number], 'title' | 'url'>[];
  /** Only in its editor's own print. */
  contact?: ProjectRecord['contact'];
};

/** The names that a record has only as ids and codes. */
export interface Names {
  /** The item's text with its number: `Завдання 2.1.2. …`. */
  item: (code: string) => string;
  /** From the goal down to the item, each as `item` has it. */
  lineage: (code: string) => string[];
  /** With the unit that holds it: `Рубіжне, Рубіжанська міська громада`. */
  place: (id: string) => string;
  organisation: (id: string) => string;
}
