/** TH401: two norms of one layer that can both win with different answers, and nothing says which prevails. */
import { fold } from '../compile/fold.ts';
import type { TerminalEntry } from '../compile/ground-table.ts';
import type { Engine } from '../decide/engine.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Modality } from '../language/outcome.ts';
import type { Facts } from '../situation/situation.ts';
import type { ActView, StandingNorm } from './act-view.ts';
import type { CheckedLaw } from './checked-law.ts';
import { unshown } from './unshown.ts';
import { findWitness } from './witness.ts';

export function clashes(checked: CheckedLaw, views: readonly ActView[]): Diagnostic[] {
  const reported = new Set<string>();
  return views.flatMap((view) =>
    clashingPairs(checked, view).flatMap(([first, second]) => {
      const key = `${first.norm.id} ${second.norm.id}`;
      if (reported.has(key)) return [];
      reported.add(key);
      return [clash(checked, view, first, second)];
    }),
  );
}

function clashingPairs(checked: CheckedLaw, view: ActView): [StandingNorm, StandingNorm][] {
  const { store, compiled } = checked;
  const conflict = store.map(view.root, (terminal) =>
    Number(isConflict(checked, compiled.terminals[terminal]!)),
  );
  if (!checked.canBe(conflict)) return [];
  return view.norms.flatMap((first, index) =>
    view.norms.slice(index + 1).flatMap((second): [StandingNorm, StandingNorm][] => {
      if (!exclude(first, second)) return [];
      const both = checked.underSomeReading(store.and(first.stands, second.stands));
      return checked.canBe(store.and(conflict, both)) ? [[first, second]] : [];
    }),
  );
}

function isConflict({ compiled }: CheckedLaw, entry: TerminalEntry): boolean {
  return entry.alternatives.some(
    ({ live }) => fold(live, compiled.table.norms).conflict !== undefined,
  );
}

const EXCLUDES: readonly (readonly [Modality, Modality])[] = [
  ['must', 'must-not'],
  ['may', 'must-not'],
  ['must', 'not-required'],
];

function exclude({ norm: a }: StandingNorm, { norm: b }: StandingNorm): boolean {
  return (
    a.layer === b.layer &&
    EXCLUDES.some(
      ([one, other]) =>
        (a.modality === one && b.modality === other) ||
        (a.modality === other && b.modality === one),
    )
  );
}

function clash(
  checked: CheckedLaw,
  view: ActView,
  first: StandingNorm,
  second: StandingNorm,
): Diagnostic {
  const { store, compiled, engine } = checked;
  const conflict = store.map(view.root, (terminal) =>
    Number(isConflict(checked, compiled.terminals[terminal]!)),
  );
  const both = checked.underSomeReading(store.and(first.stands, second.stands));
  const result = findWitness({
    engine,
    region: checked.region(store.and(conflict, both)),
    wanted: (terminal) => terminal === 1,
    shows: (facts) => showsClash(engine, view.name, facts, first.norm.id, second.norm.id),
  });
  const [a, b] = [first.norm, second.norm];
  const title = checked.stack.acts.get(view.name)!.title;
  const message = `\`${a.id}\` says ${a.modality!} and \`${b.id}\` says ${b.modality!} of the same act, \`${view.name}\` (${title}).`;
  if (result.kind !== 'found') return unshown(message, a.span, b.span);
  return diagnostic('TH401', message, a.span, {
    notes: [{ message: 'The other norm stands here.', span: b.span }],
    help: `Give one of them an exception, let one override the other, or declare the pair under \`contested\`: [${a.id}, ${b.id}].`,
    witness: result.facts,
  });
}

/** Whatever the rest may be, both win and contradict each other, under some reading of the law. */
function showsClash(
  engine: Engine,
  act: string,
  facts: Facts,
  first: string,
  second: string,
): boolean {
  const { law } = engine;
  const root = law.acts.get(act)!;
  const entries = engine
    .inquire(facts)
    .terminals(root)
    .map((each) => law.terminals[each]!);
  const all = entries.every((entry) =>
    entry.alternatives.some(({ live }) => fold(live, law.table.norms).conflict),
  );
  if (!all || entries.length === 0) return false;
  const decision = engine.decide({ facts, acts: [act] }, { today: LAST_DAY, ask: false });
  const answer = decision.determinations[0]!;
  const grounds = [
    ...(answer.ground ? [answer.ground] : []),
    ...[...answer.alternatives, ...answer.possible].map(({ ground }) => ground),
  ];
  return grounds.some(({ outcome, winning }) => {
    const ids = winning.map(({ id }) => id);
    return outcome === 'contested' && ids.includes(first) && ids.includes(second);
  });
}

/** Everything the packs know counts. */
const LAST_DAY = '9999-12-31';
