import type { Name } from './names.ts';
import type { Use } from './reading.ts';

/** A form under which texts may name a place, and the name that it comes from. */
export interface Form {
  text: string;
  use: Use;
  name: Name;
}
