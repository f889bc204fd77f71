const comma = ','.charCodeAt(0);

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

  /** Those of several spots with commas between, and what comes before and after: copied once. */
  joined(before: Buffer, spots: readonly number[], after: Buffer): Uint8Array<ArrayBuffer> {
    const lengths = spots.reduce((sum, spot) => sum + this.#length(spot) + 1, 0);
    const whole = Buffer.allocUnsafeSlow(before.length + Math.max(0, lengths - 1) + after.length);
    let end = before.copy(whole);
    for (const spot of spots) {
      if (end > before.length) whole[end++] = comma;
      const piece = this.#pieces[this.#piece[spot] ?? -1];
      end += piece?.copy(whole, end, this.#start[spot], this.#end[spot]) ?? 0;
    }
    after.copy(whole, end);
    return whole;
  }

  #length(spot: number): number {
    return (this.#end[spot] ?? 0) - (this.#start[spot] ?? 0);
  }
}
