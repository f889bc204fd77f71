import type { Filter } from '@stratlas/server/contract';
import {
  changeFor,
  clearFor,
  type Flow,
  type FlowGroups,
  isAsked,
  type Party,
} from './flow-groups.ts';
import type { ChartRow } from './model.ts';

export const partyKey = ({ stage, key }: Party): string => `${stage} ${key}`;
export const flowKey = ({ from, to }: Flow): string => `${partyKey(from)} > ${partyKey(to)}`;

type NameOf = (party: Party) => string;

const rowOf = (
  key: string,
  label: string,
  amountMinor: number,
  parties: readonly Party[],
  filter: Filter,
): ChartRow => ({
  key,
  label,
  values: [amountMinor],
  change: changeFor(parties),
  clear: clearFor(parties),
  isPressed: isAsked(parties, filter),
});

/** A row for each party and for each flow: what a press of them filters by, and their money. */
export const flowRows = ({ parties, flows }: FlowGroups, filter: Filter, nameOf: NameOf) => ({
  parties: parties.map((party) =>
    rowOf(partyKey(party), nameOf(party), party.amountMinor, [party], filter),
  ),
  flows: flows.map((flow) => {
    const { from, to, amountMinor } = flow;
    const label = `${nameOf(from)} → ${nameOf(to)}`;
    return rowOf(flowKey(flow), label, amountMinor, [from, to], filter);
  }),
});
