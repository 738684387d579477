/**
 * Which edits make the difference in one situation: the answer is worked out again with each edit taken
 * back by itself. Where none alone decides, those that suffice alone; else all that bear on the act.
 */
import { normTable } from '../compile/norm-table.ts';
import { fold } from '../compile/fold.ts';
import type { Law } from '../compile/law.ts';
import { cautiousAnswer } from '../decide/fallback.ts';
import type { Stack } from '../language/model.ts';
import type { Facts } from '../situation/situation.ts';
import { withEdits, type Edit } from './edit.ts';
import { putTo, type Side } from './side.ts';

export interface Attribution {
  /**
   * `needed`: without any one of them nothing would change. `enough`: any one of them changes it alone.
   * `together`: they bear on the act, and no one of them could be singled out.
   */
  readonly kind: 'needed' | 'enough' | 'together';
  readonly edits: readonly Edit[];
}

export function attribution(
  [before, after]: readonly [Side, Side],
  edits: readonly Edit[],
  act: string,
  facts: Facts,
): Attribution {
  const bearing = edits.filter(({ what, acts }) => what !== 'norm' || acts.includes(act));
  if (bearing.length <= 1) return { kind: 'needed', edits: bearing };
  const put = putTo(after, facts);
  const answer = (taken: (edit: Edit) => boolean): string =>
    answerKey(after.law, withEdits(before.plain, after.plain, taken, edits), act, put);
  const [old, now] = [answer(() => false), answer(() => true)];
  if (old !== now) {
    const needed = bearing.filter((each) => answer((edit) => edit !== each) !== now);
    if (needed.length > 0) return { kind: 'needed', edits: needed };
    const enough = bearing.filter((each) => answer((edit) => edit === each) === now);
    if (enough.length > 0) return { kind: 'enough', edits: enough };
  }
  return { kind: 'together', edits: bearing };
}

/** Outcomes still open, and the norms that win where all is settled. */
function answerKey(law: Law, stack: Stack, act: string, facts: Facts): string {
  const table = normTable(stack);
  const { outcomes, certain, open } = cautiousAnswer({ ...law, stack, table }, act, facts);
  const ids = (positions: readonly number[]): string =>
    positions
      .map((position) => table.norms[position]!.id)
      .sort()
      .join();
  const winning = open.length === 0 ? fold(certain, table.norms).winning : certain;
  return [
    outcomes.join(),
    ids(winning.slice(0, open.length === 0 ? 1 : winning.length)),
    ids(open),
  ].join('|');
}
