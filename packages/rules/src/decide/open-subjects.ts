/** Facts on which an answer still depends: those the open part of its diagram still tests. */
import type { NodeRef } from '../diagram/diagram.ts';
import { UNKNOWABLE } from '../situation/situation.ts';
import type { Inquiry } from './inquiry.ts';

export interface OpenSubjects {
  /** Facts and definitions, in the order of the diagram. */
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
  const all = [...subjects];
  return { subjects: all, unknowable: all.filter((name) => inquiry.facts[name] === UNKNOWABLE) };
}
