/** An object without the members that say nothing: null, empty texts, lists and objects. */
export function compact<Shape extends object>(value: Shape): Partial<Shape> {
  const said = Object.entries(value).filter(([, one]) => !isNothing(one));
  return Object.fromEntries(said) as Partial<Shape>;
}

const isNothing = (value: unknown): boolean => {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.keys(value).length === 0;
};
