/** Gives each text a small number, so that a column of texts is a column of numbers. */
export class Interned {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a text, from 0; a new text gets the next one. */
  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}
