import type { RecordState } from '../../contract/register.ts';

/** What the rules need to know of one revision. */
export interface Step {
  number: number;
  state: RecordState;
  /** Null for what the program itself wrote. */
  personId: string | null;
  /** Whether it changed a field. */
  isChange: boolean;
}
