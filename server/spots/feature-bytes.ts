const comma = Buffer.from(',');

/**
 * The features of all spots as the bytes that are sent: an answer joins them and parses nothing.
 * They lie in pieces, so that none has to be copied when another is added.
 */
export class FeatureBytes {
  readonly #pieces: Buffer[] = [];
  readonly #piece: number[] = [];
  readonly #start: number[] = [];
  readonly #end: number[] = [];

  /** Adds the features of the next spots, each as JSON. */
  add(features: readonly string[]): void {
    let end = 0;
    for (const feature of features) {
      this.#piece.push(this.#pieces.length);
      this.#start.push(end);
      end += Buffer.byteLength(feature);
      this.#end.push(end);
    }
    this.#pieces.push(Buffer.from(features.join('')));
  }

  of(spot: number): Buffer {
    const piece = this.#pieces[this.#piece[spot] ?? -1];
    return piece?.subarray(this.#start[spot], this.#end[spot]) ?? Buffer.alloc(0);
  }

  /** Those of several spots, with commas between. */
  joined(spots: readonly number[]): Buffer[] {
    return spots.flatMap((spot, at) => (at === 0 ? [this.of(spot)] : [comma, this.of(spot)]));
  }
}
