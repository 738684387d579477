/**
 * Whether a definition holds in a situation: yes, no, or unknown. Readings are tried every way: where they
 * differ it is unknown, because the law does not say. Cautious where two conditions over the same unknown
 * fact exclude each other (Kleene's logic); never wrong.
 */
import type { Engine } from '../decide/engine.ts';
import { inForceTest, testOf, versionedTruth, type Truth } from '../decide/truth.ts';
import type { Expression } from '../language/expression.ts';
import type { Stack } from '../language/model.ts';
import { namesIn } from '../language/walk-expression.ts';
import type { Facts } from '../situation/situation.ts';

export function definitionValue(
  { law: { stack } }: Engine,
  name: string,
  facts: Facts,
): boolean | 'unknown' {
  if (!stack.definitions.has(name)) return 'unknown';
  const values = waysOfReading(stack, name).map((choices) =>
    new Evaluation(stack, facts, choices).definition(name),
  );
  const [first] = values;
  if (first === 2 || values.some((value) => value !== first)) return 'unknown';
  return first === 1;
}

type Choices = ReadonlyMap<string, string>;

function waysOfReading(stack: Stack, name: string): readonly Choices[] {
  const readings = new Set<string>();
  const seen = new Set<string>();
  const visit = (each: string): void => {
    if (seen.has(each)) return;
    seen.add(each);
    for (const { is } of stack.definitions.get(each)!.versions) {
      const names = namesIn(is);
      for (const reading of names.readings) readings.add(reading);
      names.definitions.forEach(visit);
    }
  };
  visit(name);
  return [...readings].reduce<readonly Choices[]>(
    (ways, reading) =>
      ways.flatMap((way) =>
        [...stack.readings.get(reading)!.choices.keys()].map(
          (choice) => new Map([...way, [reading, choice]]),
        ),
      ),
    [new Map()],
  );
}

class Evaluation {
  readonly #stack: Stack;
  readonly #facts: Facts;
  readonly #choices: Choices;

  constructor(stack: Stack, facts: Facts, choices: Choices) {
    this.#stack = stack;
    this.#facts = facts;
    this.#choices = choices;
  }

  definition(name: string): Truth {
    const definition = this.#stack.definitions.get(name)!;
    const answered = this.#facts[name];
    if (definition.quantified && typeof answered === 'boolean') return answered ? 1 : 0;
    return versionedTruth(
      definition.versions,
      ({ from, until }) => inForceTest(from, until)(this.#facts),
      ({ is }) => this.#value(is),
    );
  }

  #value(expression: Expression): Truth {
    switch (expression.op) {
      case 'not': {
        const value = this.#value(expression.part);
        return value === 2 ? 2 : value === 1 ? 0 : 1;
      }
      case 'and':
      case 'or': {
        const settles: Truth = expression.op === 'and' ? 0 : 1;
        const values = expression.parts.map((part) => this.#value(part));
        if (values.includes(settles)) return settles;
        return values.includes(2) ? 2 : settles === 1 ? 0 : 1;
      }
      case 'definition':
        return this.definition(expression.definition);
      case 'reading': {
        return expression.choices.includes(this.#choices.get(expression.reading)!) ? 1 : 0;
      }
      default:
        return testOf(expression, this.#stack)(this.#facts, undefined);
    }
  }
}
