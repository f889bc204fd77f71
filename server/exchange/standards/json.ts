/** What was read of a JSON file: of any shape. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member that is an object; an empty one where it is not. */
export const objectIn = (value: unknown, name: string): Json => {
  const member = isObject(value) ? value[name] : undefined;
  return isObject(member) ? member : {};
};

/** The objects of a list; none where it is no list. */
export const objectsIn = (value: unknown, name: string): Json[] => {
  const member = isObject(value) ? value[name] : undefined;
  return Array.isArray(member) ? member.filter(isObject) : [];
};

export const textIn = (value: unknown, name: string): string => {
  const member = isObject(value) ? value[name] : undefined;
  return typeof member === 'string' ? member : typeof member === 'number' ? String(member) : '';
};

/** A number, also one that was written as a text. */
export const numberIn = (value: unknown, name: string): number | null => {
  const text = textIn(value, name).trim();
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
};

/** The texts of a list. */
export const textsIn = (value: unknown, name: string): string[] => {
  const member = isObject(value) ? value[name] : undefined;
  return Array.isArray(member) ? member.filter((one) => typeof one === 'string') : [];
};
