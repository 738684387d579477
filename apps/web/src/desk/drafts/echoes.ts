/**
 * Tells a field's own words, coming back from the page, from another's. On a busy machine a page says a text after two more
 * letters were typed: taken for another's, it would wipe them out. Pure.
 */
export class Echoes {
  readonly #sent: string[] = [];

  send(text: string): void {
    this.#sent.push(text);
  }

  /** Whether the page only says what was sent to it; what was sent before that is then said too. */
  isOwn(text: string): boolean {
    const at = this.#sent.indexOf(text);
    this.#sent.splice(0, at < 0 ? this.#sent.length : at + 1);
    return at >= 0;
  }
}
