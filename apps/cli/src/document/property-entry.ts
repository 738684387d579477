/** A property that a pack claims, as it comes out now: the same on every page and in the terminal. docs/prove.md */
import type { Stack } from '@threshold/rules/language/model';
import { everyNorm } from '@threshold/rules/load/unused';
import type { Proved, Verdict } from '@threshold/rules/prove/prove';

export interface PropertyEntry {
  readonly id: string;
  readonly pack: string;
  readonly title: string;
  readonly verdict: Verdict['kind'];
  /** Norms that give the guarantee, with their citations; what was not read in full carries a dagger. */
  readonly rests: readonly { readonly norm: string; readonly refs: string }[];
}

export const PROPERTY_WORDS: Readonly<Record<Verdict['kind'], string>> = {
  holds: '✓ Proved.',
  untested: '? Says nothing: no situation meets its condition.',
  fails: '✗ Does not hold.',
  unshown: '? Not proved, and no situation was found that breaks it.',
  'too-large': '? Not proved: an act it speaks of is too large to compile.',
};

export function propertyEntries(stack: Stack, proved: readonly Proved[]): PropertyEntry[] {
  const cites = new Map([...everyNorm(stack.norms)].map(({ id, cite }) => [id, cite]));
  return proved.map(({ property: { id, pack, title, claim, restsOn }, verdict }) => ({
    id,
    pack,
    title,
    verdict: verdict.kind,
    rests: [...new Set([...restsOn, ...('norms' in claim ? claim.norms : [])])].map((norm) => ({
      norm,
      refs: (cites.get(norm) ?? [])
        .map(({ ref, verified }) => (verified ? ref : `† ${ref}`))
        .join('; '),
    })),
  }));
}
