/**
 * New York's law and its compiled diagrams as propositions in SMT-LIB over the same unknowns. A one-of
 * fact is one proposition per value, exactly one of which holds; a date or number one proposition per
 * day the law names (`on or after`), which loses nothing, for the law compares with nothing else;
 * conditions over records and comparisons of two facts are free. Law is encoded from the norms (through
 * the chains that peers are given), never from the diagram.
 */
import { expressionKey } from '@threshold/rules/compile/expression-facts';
import type { Law } from '@threshold/rules/compile/law';
import type { Variable } from '@threshold/rules/compile/variable';
import type { Stack } from '@threshold/rules/language/model';
import type { Outcome } from '@threshold/rules/language/outcome';
import type { Chain } from '../../peers/chain.ts';
import type { Condition } from '../../peers/condition.ts';
import {
  asNumber,
  CLAIMED_CHOICES,
  CLAIMED_COMPULSION,
  type Computed,
} from '../../peers/lower-expression.ts';

/** A proposition, as SMT-LIB text. */
export type Claim = string;

export class Encoding {
  readonly #stack: Stack;
  readonly #symbols = new Map<string, string>();
  readonly #oneOf = new Map<string, readonly string[]>();
  readonly #cuts = new Map<string, Set<number>>();
  readonly #computed = new Map<string, string>();
  readonly #definitions: string[] = [];

  constructor(stack: Stack) {
    this.#stack = stack;
  }

  /** Everything declared so far, what every fact can be, and the claims under the names given. */
  program(claims: ReadonlyMap<string, Claim>): string {
    // First the domains: they name the values that no condition names.
    const domains = this.#domains();
    const declared = [...this.#symbols.values()].map((symbol) => `(declare-const ${symbol} Bool)`);
    const asserted = [...claims].flatMap(([name, claim]) => [
      `(declare-const ${name} Bool)`,
      `(assert (= ${name} ${claim}))`,
    ]);
    return [...declared, ...domains, ...this.#definitions, ...asserted].join('\n');
  }

  /** Conditions worked out over records keep one unknown, whichever chain or diagram asks. */
  register(computed: readonly Computed[]): void {
    for (const { input, test } of computed) this.#computed.set(input, expressionKey(test));
  }

  condition(condition: Condition): Claim {
    switch (condition.kind) {
      case 'constant':
        return String(condition.value);
      case 'all':
        return and(condition.parts.map((part) => this.condition(part)));
      case 'any':
        return or(condition.parts.map((part) => this.condition(part)));
      case 'not':
        return not(this.condition(condition.part));
      case 'yes':
        return this.#symbol(this.#computed.get(condition.input) ?? condition.input);
      case 'in':
        return this.#among(condition.input, this.#valuesOf(condition.input), condition.values);
      case 'reading':
        return this.#among(
          `reading ${condition.reading}`,
          this.choicesOf(condition.reading),
          condition.choices,
        );
      case 'compare': {
        const from = (value: number): Claim => this.#onOrAfter(condition.input, value);
        const { value } = condition;
        switch (condition.comparison) {
          case '>=':
            return from(value);
          case '<':
            return not(from(value));
          case '>':
            return from(value + 1);
          case '<=':
            return not(from(value + 1));
          case '=':
            return and([from(value), not(from(value + 1))]);
          case '!=':
            return or([not(from(value)), from(value + 1)]);
        }
      }
    }
  }

  choicesOf(reading: string): readonly string[] {
    if (reading === CLAIMED_COMPULSION) return CLAIMED_CHOICES;
    return [...(this.#stack.readings.get(reading)?.choices.keys() ?? [])];
  }

  /** The norms answer this, under readings that stay free. */
  norms(chain: Chain, outcome: Outcome): Claim {
    let claim: Claim = String(outcome === 'no-rule');
    for (const link of chain.links.toReversed()) {
      claim = this.#define(ite(this.condition(link.when), String(link.then === outcome), claim));
    }
    return claim;
  }

  /** The compiled diagram answers one of these. */
  diagram(law: Law, root: number, outcomes: readonly Outcome[]): Claim {
    return this.reaching(law, root, (terminal) =>
      outcomes.includes(law.terminals[terminal]?.outcome ?? 'no-rule'),
    );
  }

  /** The diagram ends at such a terminal. */
  reaching(
    law: Pick<Law, 'diagram' | 'variables'>,
    root: number,
    wanted: (terminal: number) => boolean,
  ): Claim {
    const made = new Map<number, Claim>();
    const walk = (node: number): Claim => {
      if (node >= 0) return String(wanted(node));
      const known = made.get(node);
      if (known !== undefined) return known;
      const level = law.diagram.level(node);
      const variable = law.variables[level];
      const size = law.diagram.levels[level]?.size ?? 0;
      if (!variable) throw new Error('a node without a variable');
      let claim = walk(law.diagram.child(node, size - 1));
      for (let value = size - 2; value >= 0; value--) {
        claim = ite(this.#notLater(variable, value), walk(law.diagram.child(node, value)), claim);
      }
      const defined = this.#define(claim);
      made.set(node, defined);
      return defined;
    };
    return walk(root);
  }

  /** The variable has this answer, given that it has no earlier one. */
  #notLater(variable: Variable, value: number): Claim {
    switch (variable.kind) {
      case 'yes-no':
        return not(this.#symbol(variable.fact));
      case 'relation':
      case 'quantified':
        return not(this.#symbol(expressionKey(variable.test)));
      case 'range':
        return not(this.#onOrAfter(variable.fact, asNumber(variable.cuts[value] ?? 0)));
      case 'one-of':
        return this.#among(
          variable.fact,
          this.#valuesOf(variable.fact),
          variable.classes[value] ?? [],
        );
      default:
        throw new Error(`${variable.kind} is not encoded`);
    }
  }

  #among(name: string, values: readonly string[], wanted: readonly string[]): Claim {
    this.#oneOf.set(name, values);
    return or(wanted.map((value) => this.#symbol(`${name} = ${value}`)));
  }

  #onOrAfter(fact: string, value: number): Claim {
    const cuts = this.#cuts.get(fact) ?? new Set();
    this.#cuts.set(fact, cuts.add(value));
    return this.#symbol(`${fact} >= ${value}`);
  }

  #domains(): string[] {
    const lines: string[] = [];
    for (const [name, values] of this.#oneOf) {
      const each = values.map((value) => this.#symbol(`${name} = ${value}`));
      lines.push(`(assert ${or(each)})`);
      each.forEach((one, index) => {
        for (const other of each.slice(index + 1)) lines.push(`(assert ${not(and([one, other]))})`);
      });
    }
    for (const [fact, cuts] of this.#cuts) {
      const type = this.#stack.facts.get(fact)?.value;
      const [min, max] = type?.type === 'number' ? [type.min, type.max] : [undefined, undefined];
      const sorted = [...cuts].sort((a, b) => a - b);
      sorted.forEach((cut, index) => {
        const here = this.#symbol(`${fact} >= ${cut}`);
        const earlier = sorted[index - 1];
        if (earlier !== undefined)
          lines.push(`(assert (=> ${here} ${this.#symbol(`${fact} >= ${earlier}`)}))`);
        if (min !== undefined && cut <= min) lines.push(`(assert ${here})`);
        if (max !== undefined && cut > max) lines.push(`(assert ${not(here)})`);
      });
    }
    return lines;
  }

  #valuesOf(fact: string): readonly string[] {
    const type = this.#stack.facts.get(fact)?.value;
    return type?.type === 'one-of' ? [...type.values.keys()] : [];
  }

  #symbol(name: string): Claim {
    const known = this.#symbols.get(name);
    if (known !== undefined) return known;
    const made = `p${this.#symbols.size}`;
    this.#symbols.set(name, made);
    return made;
  }

  #define(claim: Claim): Claim {
    if (claim === 'true' || claim === 'false') return claim;
    const name = `d${this.#definitions.length}`;
    this.#definitions.push(`(define-fun ${name} () Bool ${claim})`);
    return name;
  }
}

export function and(claims: readonly Claim[]): Claim {
  return claims.length === 0
    ? 'true'
    : claims.length === 1
      ? (claims[0] ?? 'true')
      : `(and ${claims.join(' ')})`;
}

export function or(claims: readonly Claim[]): Claim {
  return claims.length === 0
    ? 'false'
    : claims.length === 1
      ? (claims[0] ?? 'false')
      : `(or ${claims.join(' ')})`;
}

export function not(claim: Claim): Claim {
  return claim === 'true' ? 'false' : claim === 'false' ? 'true' : `(not ${claim})`;
}

function ite(condition: Claim, yes: Claim, no: Claim): Claim {
  return yes === no ? yes : `(ite ${condition} ${yes} ${no})`;
}
