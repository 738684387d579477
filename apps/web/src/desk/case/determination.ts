/** What counsel chose for each act, and what follows: complete or not, a reason needed, a second reader, a question. */
import type { Determined, Outcome } from './model.ts';

export interface ActChoice {
  readonly way: 'agree' | 'otherwise' | 'ask';
  readonly outcome?: Determined | undefined;
}

export interface Made {
  readonly acts: readonly { readonly act: string; readonly outcome: Determined }[];
  readonly complete: boolean;
  readonly needsReason: boolean;
  readonly secondReader: boolean;
  /** Acts that the counter is asked about first. */
  readonly asks: readonly string[];
}

type Suggested = readonly { readonly act: string; readonly outcome: Outcome }[];

/** With an open answer nobody can agree. */
export function choicesFor(outcome: Outcome): readonly ActChoice['way'][] {
  return isDetermined(outcome) ? ['agree', 'otherwise', 'ask'] : ['otherwise', 'ask'];
}

export function determinationOf(
  suggested: Suggested,
  chosen: Readonly<Record<string, ActChoice>>,
): Made {
  const acts = suggested.flatMap(({ act, outcome }) => {
    const choice = chosen[act];
    const decided =
      choice?.way === 'agree' && isDetermined(outcome)
        ? outcome
        : choice?.way === 'otherwise'
          ? choice.outcome
          : undefined;
    return decided === undefined ? [] : [{ act, outcome: decided, agrees: decided === outcome }];
  });
  return {
    acts: acts.map(({ act, outcome }) => ({ act, outcome })),
    complete: acts.length === suggested.length && suggested.length > 0,
    needsReason: acts.some(({ agrees }) => !agrees),
    secondReader: acts.some(({ outcome }) => outcome === 'must' || outcome === 'may'),
    asks: suggested.flatMap(({ act }) => (chosen[act]?.way === 'ask' ? [act] : [])),
  };
}

function isDetermined(outcome: Outcome): outcome is Determined {
  return outcome !== 'no-rule' && outcome !== 'contested' && outcome !== 'undetermined';
}
