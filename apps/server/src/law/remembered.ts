/** Answers that were worked out before: the latest used, at most so many. For what never changes under its key. */
export class Remembered<Value> {
  readonly #kept = new Map<string, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, work: () => Value): Value {
    const before = this.#kept.get(key);
    const value = before ?? work();
    // A Map gives its keys in the order in which they came.
    this.#kept.delete(key);
    this.#kept.set(key, value);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#most) break;
      this.#kept.delete(oldest);
    }
    return value;
  }
}
