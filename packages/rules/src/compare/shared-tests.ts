/**
 * Conditions made ready for laws that differ by a few edits. One that reaches nothing edited is made once for all of these laws,
 * and the situation asked about is put to it once, however many of them are asked.
 */
import { visitReads } from '../compile/expression-facts.ts';
import { allOf, anyOf, noneOf, testOf, type Test, type Truth } from '../decide/truth.ts';
import type { Expression } from '../language/expression.ts';
import type { Stack } from '../language/model.ts';
import { namesIn } from '../language/walk-expression.ts';
import type { Facts } from '../situation/situation.ts';
import type { Edit } from './edit.ts';

export class SharedTests {
  readonly #edited: ReadonlySet<string>;
  /** Undefined: it reaches an edit, and says something else in each law. */
  readonly #shared = new WeakMap<Expression, Test | undefined>();
  /** Definitions that reach an edit, by law. */
  readonly #own = new WeakMap<Stack, Map<string, Test>>();

  constructor(edits: readonly Edit[]) {
    this.#edited = new Set(edits.map(({ what, id }) => `${what} ${id}`));
  }

  /** `stack`: either law with some of the edits. Facts put to the test must not be changed afterwards. */
  of(expression: Expression, stack: Stack): Test {
    if (!this.#shared.has(expression)) {
      const isShared = !this.#reachesAnEdit(expression, stack);
      this.#shared.set(expression, isShared ? remembering(testOf(expression, stack)) : undefined);
    }
    return this.#shared.get(expression) ?? this.#ownTest(expression, stack);
  }

  /** Put together from its parts: most of them reach no edit, and the definitions that do stand in many conditions. */
  #ownTest(expression: Expression, stack: Stack): Test {
    switch (expression.op) {
      case 'and':
        return allOf(expression.parts.map((part) => this.of(part, stack)));
      case 'or':
        return anyOf(expression.parts.map((part) => this.of(part, stack)));
      case 'not':
        return noneOf(this.of(expression.part, stack));
      case 'definition': {
        const tests = this.#own.get(stack) ?? new Map<string, Test>();
        this.#own.set(stack, tests);
        const known = tests.get(expression.definition);
        if (known) return known;
        const made = remembering(testOf(expression, stack));
        tests.set(expression.definition, made);
        return made;
      }
      default:
        return testOf(expression, stack);
    }
  }

  #reachesAnEdit(expression: Expression, stack: Stack): boolean {
    let found = false;
    const look = (each: Expression): void => {
      for (const list of namesIn(each).codeLists) found ||= this.#edited.has(`list ${list}`);
    };
    look(expression);
    visitReads(expression, stack, {
      definition: ({ name, versions }) => {
        found ||= this.#edited.has(`definition ${name}`);
        for (const { is } of versions) look(is);
      },
    });
    return found;
  }
}

/** Of a condition on facts, not on one record: the same situation is asked about again and again. */
function remembering(test: Test): Test {
  let last: Facts | undefined;
  let truth: Truth = 2;
  return (facts) => {
    if (facts !== last) truth = test((last = facts), undefined);
    return truth;
  };
}
