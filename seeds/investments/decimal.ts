/**
 * The whole number that decimal text stands for in units of 10^-places, without floating point:
 * `scaled('1581264.9', 2)` is 158126490. The text has no sign and at most `places` decimals.
 */
export function scaled(text: string, places: number): number {
  const [whole = '', fraction = ''] = text.split('.');
  return Number(whole + fraction.padEnd(places, '0'));
}
