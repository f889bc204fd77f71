import { encode } from 'uqr';

/** In modules: the white around a code by which cameras find it. */
const quietZone = 4;

/**
 * A QR code as rows of modules, true for black, with its quiet zone.
 * @returns null for an address that is too long for any
 */
export function qrModules(address: string): boolean[][] | null {
  try {
    return encode(address, { ecc: 'M', border: quietZone }).data;
  } catch {
    return null;
  }
}

/** The black modules as the path of an SVG in which a module is one by one. */
export const qrPath = (modules: readonly (readonly boolean[])[]): string =>
  modules
    .flatMap((row, y) => runs(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
    .join('');

/** Runs of black in a row: where each begins and how long it is. */
function runs(row: readonly boolean[]): [start: number, length: number][] {
  const found: [number, number][] = [];
  for (const [x, isBlack] of row.entries()) {
    const last = found.at(-1);
    if (!isBlack) continue;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  }
  return found;
}

/** Whether others can open this address; that of a file is good for one machine only. */
export const isPublic = (address: string): boolean => /^https?:/.test(address);
