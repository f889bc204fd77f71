const told = [
  'v',
  'lang',
  'item',
  'place',
  'kind',
  'scope',
  'status',
  'funder',
  'source',
  'from',
  'to',
  'q',
  'select',
  'view',
  'in',
] as const;
type Told = (typeof told)[number];

/** Which words say what is wrong with this parameter. */
export const reasonKey = (parameter: string): Told | 'other' =>
  told.find((one) => one === parameter) ?? 'other';
