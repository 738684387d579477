/**
 * The same situation, seen by someone who knows only some of its entries. Used to find out which of them
 * an answer really needs. Learning more never widens what a variable could be, so that a part which
 * forces an answer still forces it with more known.
 */
import type { Law } from '../compile/law.ts';
import type { Engine } from '../decide/engine.ts';
import { UNKNOWN, type Facts } from '../situation/situation.ts';
import type { Values } from './completion.ts';
import { factIndex } from './fact-index.ts';

export class KnownPart {
  readonly engine: Engine;
  readonly law: Law;
  readonly facts: Facts;
  /** Entries that say something and that some variable reads. */
  readonly names: readonly string[];
  readonly #factsOf: readonly (readonly string[])[];
  readonly #actual: (readonly number[] | undefined)[] = [];
  readonly #all: (readonly number[] | undefined)[] = [];
  readonly #several = new Map<string, readonly number[]>();
  readonly #whole;

  constructor(engine: Engine, facts: Facts) {
    this.engine = engine;
    this.law = engine.law;
    this.facts = facts;
    const { factsOf, levelsOf } = factIndex(engine.law);
    this.#factsOf = factsOf;
    this.#whole = engine.inquire(facts);
    this.names = Object.keys(facts).filter(
      (name) => saysSomething(facts, name) && levelsOf.has(name),
    );
  }

  /** An answer of the variable that the whole situation leaves possible. */
  actual = (level: number): number | undefined => this.#values(level)[0];

  /** Whether the whole situation leaves this answer possible. */
  allows(level: number, answer: number): boolean {
    return this.#values(level).includes(answer);
  }

  /** Entries behind a variable. */
  entries(level: number): readonly string[] {
    return this.#factsOf[level]!;
  }

  /** What the variables could be for someone who knows these entries only. */
  knowing(names: ReadonlySet<string>): Values {
    return (level) => {
      const entries = this.#factsOf[level]!;
      if (entries.length === 1) {
        return this.#hides(entries[0]!, names) ? this.#allValues(level) : this.#values(level);
      }
      const hidden = entries.filter((name) => this.#hides(name, names));
      return hidden.length === 0 ? this.#values(level) : this.#hiding(level, hidden);
    };
  }

  /** What was stated and is not among the names; a fact that counts when unstated stays what it is. */
  #hides(name: string, names: ReadonlySet<string>): boolean {
    return this.facts[name] !== undefined && !names.has(name);
  }

  #hiding(level: number, hidden: readonly string[]): readonly number[] {
    const key = `${String(level)}:${hidden.join(' ')}`;
    const known = this.#several.get(key);
    if (known) return known;
    const unknown = Object.fromEntries(hidden.map((name) => [name, UNKNOWN]));
    const made = this.engine.inquire({ ...this.facts, ...unknown }).values(level);
    this.#several.set(key, made);
    return made;
  }

  #values(level: number): readonly number[] {
    return (this.#actual[level] ??= this.#whole.values(level));
  }

  #allValues(level: number): readonly number[] {
    return (this.#all[level] ??= this.#whole.allValues(level));
  }
}

function saysSomething(facts: Facts, name: string): boolean {
  const value = facts[name];
  return value !== undefined && value !== UNKNOWN;
}
