/**
 * A situation that shows a finding: found on the diagram, made plain, run again, and stripped of every
 * fact that it does not need. A witness that does not hold when it is run is never returned.
 */
import { EVENT_DATE } from '../language/vocabulary.ts';
import type { Engine } from '../decide/engine.ts';
import type { Region } from '../explain/completion.ts';
import type { Facts, RecordValue } from '../situation/situation.ts';
import { realise, type RealiseOptions } from './realise.ts';

export interface WitnessQuestion {
  readonly engine: Engine;
  readonly region: Region;
  readonly wanted: (terminal: number) => boolean;
  /** Runs a situation again, with whatever is left out unknown: does it show the finding? */
  readonly shows: (facts: Facts) => boolean;
  readonly options?: RealiseOptions;
  /** Leave every fact in. */
  readonly whole?: boolean;
  /** Places of the region to try; 60 when left out. */
  readonly attempts?: number;
}

export type WitnessResult =
  | { readonly kind: 'found'; readonly facts: Facts }
  /** The diagram has no such place. */
  | { readonly kind: 'none' }
  /** The diagram has one, but no situation was found that is really there. */
  | { readonly kind: 'not-realised' };

const ATTEMPTS = 60;

export function findWitness(question: WitnessQuestion): WitnessResult {
  const { engine, region, wanted, shows, options, whole, attempts = ATTEMPTS } = question;
  const values = allValues(engine);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const path = region.find(values, wanted, preference(engine, attempt));
    if (!path) return { kind: 'none' };
    const facts = realise(engine, path, options);
    if (facts && shows(facts)) {
      return { kind: 'found', facts: whole === true ? facts : stripped(facts, shows) };
    }
  }
  return { kind: 'not-realised' };
}

export function allValues(engine: Engine): (level: number) => readonly number[] {
  const { levels } = engine.law.diagram;
  return (level) => Array.from({ length: levels[level]!.size }, (_, value) => value);
}

/** First today's law and plain facts; then other corners, always the same ones. */
function preference(engine: Engine, attempt: number): (level: number) => number {
  const { variables, diagram } = engine.law;
  return (level) => {
    const size = diagram.levels[level]!.size;
    const variable = variables[level]!;
    const isDay = variable.kind === 'range' && variable.fact === EVENT_DATE;
    if (isDay && attempt % 2 === 0) return size - 1;
    if (attempt === 0) return 0;
    return mixed(level, attempt) % size;
  };
}

function mixed(level: number, attempt: number): number {
  let bits = Math.imul(level + 1, 0x9e3779b1) ^ Math.imul(attempt, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  return (bits ^ (bits >>> 13)) >>> 0;
}

/** Leaves out what can be left out: whole facts, then records, then fields. */
export function stripped(facts: Facts, shows: (facts: Facts) => boolean): Facts {
  let left = facts;
  for (const name of Object.keys(facts).reverse()) {
    const { [name]: _dropped, ...fewer } = left;
    if (shows(fewer)) left = fewer;
  }
  for (const [name, value] of Object.entries(left)) {
    if (!Array.isArray(value)) continue;
    let records = value as readonly RecordValue[];
    for (let index = records.length - 1; index >= 0; index--) {
      const fewer = records.filter((_, at) => at !== index);
      if (shows({ ...left, [name]: fewer })) records = fewer;
    }
    records.forEach((record, index) => {
      for (const field of Object.keys(record)) {
        const { [field]: _dropped, ...shorter } = records[index]!;
        const next = records.map((each, at) => (at === index ? shorter : each));
        if (shows({ ...left, [name]: next })) records = next;
      }
    });
    left = { ...left, [name]: records };
  }
  return left;
}
