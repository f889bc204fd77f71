import { loadGeodata } from '../../../geodata/index.ts';
import { loadStrategy } from '../../../seeds/index.ts';
import { projectStatuses, sourceClasses } from '../../../seeds/project.ts';
import { scopes } from '../../../seeds/strategy.ts';
import { syntheticOrganisations } from '../../synthetic/projects.ts';

/** Ways of asking the register, each with the address of a query. */
const addresses = {
  list: (query: string) => encodeURI(`/api/projects?limit=100&${query}`),
  summary: (query: string) => encodeURI(`/api/summary?${query}`),
};
export type Kind = keyof typeof addresses;

const filters = [
  '',
  'status=completed',
  'item=2',
  'item=2.1.2',
  'place=UA44120000000092852',
  'place=UA44120050010021900',
  'kind=settlement',
  'kind=coal_mine',
  'funder=payer-7',
  'source=donor',
  'from=2018&to=2020',
  'item=2&source=state',
  'q=школи',
  'q=лікарні+термомодернізацією',
  'scope=named_object',
];

/** Where pages of a list begin, in a register of 10,000 as in a larger one. */
const cursors = ['', '&cursor=made-002500', '&cursor=made-007500'];

/** Addresses that are asked again and again: broad filters, and of the list several pages of each. */
export const rotating = (kind: Kind): string[] =>
  (kind === 'list' ? cursors : ['']).flatMap((cursor) =>
    filters.map((filter) => addresses[kind](filter + cursor)),
  );

/** Addresses of which no two are the same: in turn of a place, an item, a payer, words, a source. */
export function* neverAsked(kind: Kind): Generator<string, never> {
  const places = loadGeodata().places.filter(({ inOblast }) => inOblast);
  const { items } = loadStrategy();
  const nth = <Value>(values: readonly Value[], turn: number) =>
    values[turn % values.length] as Value;
  for (let turn = 0; ; turn++) {
    const year = 2015 + (turn % 9);
    yield* [
      `place=${nth(places, turn).id}`,
      `item=${nth(items, turn).code}&status=${nth(projectStatuses, turn)}`,
      `funder=${nth(syntheticOrganisations, turn).id}&from=${year}`,
      `q=школи+${turn}`,
      `source=${nth(sourceClasses, turn)}&scope=${nth(scopes, turn)}&to=${year}`,
    ].map(addresses[kind]);
  }
}
