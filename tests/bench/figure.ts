/** One figure of the bench: ours beside a baseline that was measured in the same run. */
export interface Figure {
  name: string;
  /** Medians (or the percentile that the name says), in the unit that the name says. */
  ours: number;
  baseline: number;
  ratio: number;
  runs: number;
}

/** The value under which this part of the sample lies; 0.5 is the median. */
function percentile(sample: readonly number[], part: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

const rounded = (value: number): number => Number(value.toPrecision(4));

export function figure(
  name: string,
  ours: readonly number[],
  baseline: readonly number[],
  part = 0.5,
): Figure {
  const [own, other] = [percentile(ours, part), percentile(baseline, part)];
  return {
    name,
    ours: rounded(own),
    baseline: rounded(other),
    ratio: rounded(own / other),
    runs: ours.length,
  };
}
