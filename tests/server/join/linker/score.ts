import type { Mark } from './gold.ts';

export interface Found {
  quote: string;
  target: string;
}

/** Counts for one kind of place. */
export interface Tally {
  right: number;
  missed: number;
  wrong: number;
}

/** Compares what was found with what was marked; `same` says when two quotes are the same words. */
export function compare(
  marks: readonly Mark[],
  found: readonly Found[],
  same: (marked: string, found: string) => boolean,
): { missed: Mark[]; wrong: Found[]; right: Found[] } {
  const missed = [...marks];
  const wrong: Found[] = [];
  const right: Found[] = [];
  for (const one of found) {
    const at = missed.findIndex(
      ([quote, target]) => target === one.target && same(quote, one.quote),
    );
    if (at < 0) wrong.push(one);
    else right.push(...missed.splice(at, 1).map(() => one));
  }
  return { missed, wrong, right };
}

/** Tallies by kind. */
export class Score {
  readonly #tallies = new Map<string, Tally>();

  add(kind: string, part: keyof Tally): void {
    const tally = this.#tallies.get(kind) ?? { right: 0, missed: 0, wrong: 0 };
    this.#tallies.set(kind, { ...tally, [part]: tally[part] + 1 });
  }

  get total(): Tally {
    const sum = (part: keyof Tally) =>
      [...this.#tallies.values()].reduce((all, tally) => all + tally[part], 0);
    return { right: sum('right'), missed: sum('missed'), wrong: sum('wrong') };
  }

  /** One line a kind: precision, recall and counts. */
  toString(): string {
    const rows = [...this.#tallies.entries(), ['all', this.total] as const];
    return rows
      .map(([kind, tally]) => {
        const { right, missed, wrong } = tally;
        const counts = `${right} right, ${missed} missed, ${wrong} wrong`;
        return `${kind.padEnd(22)} precision ${precision(tally).toFixed(2)} recall ${recall(tally).toFixed(2)}  ${counts}`;
      })
      .join('\n');
  }
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
export const precision = ({ right, wrong }: Tally): number => share(right, right + wrong);
export const recall = ({ right, missed }: Tally): number => share(right, right + missed);
