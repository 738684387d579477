/** Facts on which an answer still depends: those the open part of its diagram still tests. */
import type { NodeRef } from '../diagram/diagram.ts';
import { UNKNOWABLE } from '../situation/situation.ts';
import type { Inquiry } from './inquiry.ts';
import { inVocabularyOrder } from './vocabulary-order.ts';

const COUNSEL = 'counsel';
/** Above any cost that the schema allows. */
const AFTER_ALL_OTHERS = 100;

export interface OpenSubjects {
  /** Facts and definitions: what somebody at hand can say first, the cheapest first; then counsel's. */
  readonly subjects: readonly string[];
  /** Of those, the ones answered `unknowable`. */
  readonly unknowable: readonly string[];
}

export function openSubjects(inquiry: Inquiry, root: NodeRef): OpenSubjects {
  const restricted = inquiry.outcomes(root);
  const subjects = new Set<string>();
  for (const level of restricted.store.support(restricted.root)) {
    for (const subject of inquiry.subjects(level)) subjects.add(subject);
  }
  const { facts, definitions } = inquiry.law.stack;
  const trouble = (name: string): number => {
    const ask = facts.get(name)?.ask ?? definitions.get(name)?.ask;
    if (!ask) return Infinity;
    return ask.who.some((id) => id !== COUNSEL) ? ask.cost : AFTER_ALL_OTHERS + ask.cost;
  };
  const all = [...subjects]
    .sort(inVocabularyOrder(inquiry.law.stack))
    .sort((a, b) => Math.sign(trouble(a) - trouble(b)) || 0);
  return { subjects: all, unknowable: all.filter((name) => inquiry.facts[name] === UNKNOWABLE) };
}
