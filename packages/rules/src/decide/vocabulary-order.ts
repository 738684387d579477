/**
 * The order in which facts are listed: as the packs declare them, then definitions. The order of the
 * diagrams is chosen for speed and means nothing to a reader; nothing shown may depend on it.
 */
import type { Stack } from '../language/model.ts';

const PLACES = new WeakMap<Stack, ReadonlyMap<string, number>>();

/** Compares two names of facts or definitions; unknown ones come last. */
export function inVocabularyOrder(stack: Stack): (a: string, b: string) => number {
  const places = placesOf(stack);
  return (a, b) => (places.get(a) ?? places.size) - (places.get(b) ?? places.size);
}

function placesOf(stack: Stack): ReadonlyMap<string, number> {
  const known = PLACES.get(stack);
  if (known) return known;
  const names = new Set([...stack.facts.keys(), ...stack.definitions.keys()]);
  const made = new Map([...names].map((name, place) => [name, place]));
  PLACES.set(stack, made);
  return made;
}
