/**
 * The bare walk from a root to its terminal, for bulk use: the same answers as the encoders give, read
 * from flat tables. Stops with -1 where a fact on the path is not known.
 */
import type { Law } from '../compile/law.ts';
import type { Variable } from '../compile/variable.ts';
import type { CompactDiagram } from '../diagram/compact.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import type { Facts } from '../situation/situation.ts';
import type { Encoder } from './encode.ts';
import { readerOf, type PropertyReader } from './property-reader.ts';

const YES_NO = 1;
const ONE_OF = 2;
const DATE = 3;

interface Step {
  /** 0: ask the encoder. */
  readonly kind: number;
  readonly fact: string;
  readonly read: PropertyReader;
  readonly indexOf: ReadonlyMap<unknown, number>;
  /** Days on which the answer changes, as whole numbers: 20260206. */
  readonly cuts: Int32Array;
  readonly encoder: Encoder;
}

export class Walk {
  readonly #diagram: CompactDiagram;
  readonly #steps: readonly Step[];

  constructor(law: Law, encoders: readonly Encoder[]) {
    this.#diagram = law.diagram;
    this.#steps = law.variables.map((variable, level) => stepOf(variable, encoders[level]!));
  }

  /** The terminal that the facts lead to, or -1. */
  terminal(root: NodeRef, facts: Facts): number {
    const diagram = this.#diagram;
    const code = diagram.cells;
    const steps = this.#steps;
    let ready = diagram.ready;
    let node = root;
    while (node < 0) {
      const address = ~node;
      if (address >= ready) {
        diagram.readTo(address);
        ready = diagram.ready;
      }
      const step = steps[code[address]!]!;
      let answer: number;
      if (step.kind === ONE_OF) {
        answer = step.indexOf.get(step.read(facts, step.fact)) ?? -1;
      } else if (step.kind === YES_NO) {
        const value = step.read(facts, step.fact);
        answer = value === true ? 1 : value === false ? 0 : step.encoder(facts);
      } else if (step.kind === DATE) {
        const day = dayKey(step.read(facts, step.fact));
        answer = day < 0 ? step.encoder(facts) : countUpTo(step.cuts, day);
      } else {
        answer = step.encoder(facts);
      }
      if (answer < 0) return -1;
      node = code[address + 1 + answer]!;
    }
    return node;
  }
}

const NO_VALUES: ReadonlyMap<unknown, number> = new Map();
const NO_CUTS = new Int32Array(0);

function stepOf(variable: Variable, encoder: Encoder): Step {
  const step = (kind: number, fact: string, indexOf = NO_VALUES, cuts = NO_CUTS): Step => ({
    kind,
    fact,
    read: readerOf(fact),
    indexOf,
    cuts,
    encoder,
  });
  switch (variable.kind) {
    case 'yes-no':
      return step(YES_NO, variable.fact);
    case 'one-of': {
      const values = variable.classes.flatMap((group, index) =>
        group.map((value): [string, number] => [value, index]),
      );
      return step(ONE_OF, variable.fact, new Map(values));
    }
    case 'range': {
      const cuts = variable.cuts.map(dayKey);
      if (variable.type === 'number' || cuts.includes(-1)) return step(0, variable.fact);
      return step(DATE, variable.fact, NO_VALUES, Int32Array.from(cuts));
    }
    default:
      return step(0, '');
  }
}

/** 2026-02-06 as 20260206; -1 for anything not written so. Keeps the order of days. */
function dayKey(value: unknown): number {
  if (typeof value !== 'string' || value.length !== 10) return -1;
  let key = 0;
  for (let index = 0; index < 10; index++) {
    const digit = value.charCodeAt(index) - 48;
    if (index === 4 || index === 7) {
      if (digit !== -3) return -1;
    } else {
      if (digit < 0 || digit > 9) return -1;
      key = key * 10 + digit;
    }
  }
  return key;
}

function countUpTo(cuts: Int32Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
