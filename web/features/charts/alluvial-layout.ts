import { type Flow, type FlowGroups, type Party, stages } from './flow-groups.ts';

export interface Block {
  party: Party;
  x: number;
  y: number;
  height: number;
}

export interface Band {
  flow: Flow;
  /** Path of the band's outline. */
  path: string;
}

export interface Size {
  width: number;
  height: number;
  /** Width of a block, and least space between two. */
  block: number;
  gap: number;
}

/** Blocks of three columns and the bands between them, as high as their money is much. */
export function alluvialLayout(
  { parties, flows, total }: FlowGroups,
  size: Size,
): { blocks: Block[]; bands: Band[] } {
  const columns = stages.map((stage) => parties.filter((party) => party.stage === stage));
  const most = Math.max(1, ...columns.map(({ length }) => length));
  const scale = total === 0 ? 0 : (size.height - (most - 1) * size.gap) / total;
  const blocks = columns.flatMap((column, at) => blocksOf(column, at, scale, size));
  return { blocks, bands: bandsOf(flows, blocks, scale, size.block) };
}

function blocksOf(column: readonly Party[], at: number, scale: number, size: Size): Block[] {
  const x = (at * (size.width - size.block)) / (stages.length - 1);
  const full = column.reduce((sum, { amountMinor }) => sum + amountMinor * scale, 0);
  const gap = column.length < 2 ? 0 : (size.height - full) / (column.length - 1);
  let y = 0;
  return column.map((party) => {
    const height = party.amountMinor * scale;
    const block = { party, x, y, height };
    y += height + gap;
    return block;
  });
}

/** Bands leave and reach a block in the order of the blocks at their other end, so that few cross. */
function bandsOf(
  flows: readonly Flow[],
  blocks: readonly Block[],
  scale: number,
  block: number,
): Band[] {
  const at = new Map(blocks.map((one, order) => [one.party, { ...one, order, left: 0, right: 0 }]));
  const orderOf = (party: Party) => at.get(party)?.order ?? 0;
  const sorted = [...flows].sort(
    (a, b) => orderOf(a.from) - orderOf(b.from) || orderOf(a.to) - orderOf(b.to),
  );
  return sorted.flatMap((flow): Band[] => {
    const [from, to] = [at.get(flow.from), at.get(flow.to)];
    if (from === undefined || to === undefined) return [];
    const thick = flow.amountMinor * scale;
    const path = bandPath(from.x + block, from.y + from.right, to.x, to.y + to.left, thick);
    from.right += thick;
    to.left += thick;
    return [{ flow, path }];
  });
}

const short = (length: number): string => String(Math.round(length * 100) / 100);

function bandPath(x0: number, y0: number, x1: number, y1: number, thick: number): string {
  const middle = (x0 + x1) / 2;
  const curve = (from: number, to: number, end: number) =>
    `C${short(middle)},${short(from)} ${short(middle)},${short(to)} ${short(end)},${short(to)}`;
  const there = `M${short(x0)},${short(y0)}${curve(y0, y1, x1)}`;
  return `${there}V${short(y1 + thick)}${curve(y1 + thick, y0 + thick, x0)}Z`;
}

/** The goal whose colour a band bears. */
export const goalOfFlow = ({ from, to }: Flow): string => (from.stage === 'goal' ? from : to).key;
