import { emptyFilter, type Filter } from './filter.ts';
import { emptyView, type View } from './view.ts';

/** Who asks: the words of each stand under `role`. */
export const askers = ['planner', 'donor', 'presenter'] as const;
export type Asker = (typeof askers)[number];

/** A question and the view that answers it; `questions.<id>` has its words. */
export interface Question {
  id: string;
  asker: Asker;
  view: Partial<Omit<View, 'filter'>>;
  filter: Partial<Filter>;
  /** Without the page's bars, as other sites and slides show it. */
  isBare?: true;
}

const starobilsk = 'UA44140110000056578';

export const questions = [
  {
    id: 'inHromada',
    asker: 'planner',
    view: { panel: 'projects', select: starobilsk },
    filter: { place: [starobilsk] },
  },
  {
    id: 'nearContact',
    asker: 'planner',
    view: { panel: 'ask', near: 'place:contact-line-2015-2022:20' },
    filter: {},
  },
  {
    id: 'gaps',
    asker: 'planner',
    view: { panel: 'gaps' },
    filter: {},
  },
  {
    id: 'railway',
    asker: 'planner',
    view: { panel: 'map' },
    filter: { kind: ['railway_line', 'railway_station'] },
  },
  {
    id: 'noDonor',
    asker: 'donor',
    view: { panel: 'matrix' },
    filter: { source: ['donor', 'ifi'] },
  },
  {
    id: 'dfrr2019',
    asker: 'donor',
    view: { panel: 'projects', units: 'hromada', measure: 'sum', shade: true },
    filter: { funder: ['dfrr'], from: 2019, to: 2019 },
  },
  {
    id: 'ofFunder',
    asker: 'donor',
    view: { panel: 'projects', select: 'funder:eib' },
    filter: { funder: ['eib'] },
  },
  {
    id: 'notFunded',
    asker: 'donor',
    view: { panel: 'projects' },
    filter: { status: ['idea', 'planned'] },
  },
  {
    id: 'byYear',
    asker: 'presenter',
    view: { panel: 'charts' },
    filter: {},
  },
  {
    id: 'slide',
    asker: 'presenter',
    view: { panel: 'projects', units: 'hromada', measure: 'count', shade: true },
    filter: {},
    isBare: true,
  },
] as const satisfies readonly Question[];

/** The whole view of a question, in the language of who asks. */
export const viewOfQuestion = ({ view, filter }: Question, lang: View['lang']): View => ({
  ...emptyView,
  lang,
  ...view,
  filter: { ...emptyFilter, ...filter },
});
