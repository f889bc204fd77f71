import { emptyFilter } from '../contract/filter.ts';
import type { Language } from '../contract/view.ts';
import type { Database } from '../db/schema.ts';
import { aboutExport } from '../exchange/export/about.ts';
import type { Link } from './links.ts';
import type { Asked } from './request.ts';

/** What every answer says of the data: their date, licence and whose they are. */
export interface DataOrigin {
  /** ISO 8601: the last change of the register; empty without one. */
  dataDate: string;
  licence: string;
  attribution: string;
}

export async function dataOrigin(db: Database, language: Language): Promise<DataOrigin> {
  const selection = { filter: emptyFilter, only: null };
  const { dataDate, licence, credits } = await aboutExport(db, selection, language);
  return { dataDate, licence, attribution: credits.join('; ') };
}

/** To where the licences are told in full. */
export const licenceLink = ({ root, language }: Asked): Link => ({
  href: new URL(`/api/about?lang=${language}`, root).href,
  rel: 'license',
  type: 'application/json',
  title: language === 'uk' ? 'Ліцензії й автори даних' : 'Licences and credits of the data',
});
