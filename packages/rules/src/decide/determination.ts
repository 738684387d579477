/** The answer for one act, and the duties owed: from reachable terminals to words, norms and deciders. */
import { supportOf } from '../diagram/visit-nodes.ts';
import type { Act } from '../language/model.ts';
import type { Outcome } from '../language/outcome.ts';
import type { Alternative, TerminalEntry } from '../compile/ground-table.ts';
import type {
  ContestedAlternative,
  Determination,
  Ground,
  OwedDuty,
  ReadingSplit,
} from './decision.ts';
import type { GroundViewer } from './ground-view.ts';
import type { Inquiry } from './inquiry.ts';
import { cautiousAnswer } from './fallback.ts';
import { testOf } from './truth.ts';
import { openSubjects } from './open-subjects.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';

const OPEN: ReadonlySet<Outcome> = new Set(['undetermined', 'contested', 'no-rule']);
const COUNSEL = 'counsel';
/** Facts that say who and when, not what happened. */
const STANDING: ReadonlySet<string> = new Set([EVENT_DATE, 'agency']);

export function determine(inquiry: Inquiry, viewer: GroundViewer, act: Act): Determination {
  if (inquiry.law.tooLarge.includes(act.id)) return cautious(inquiry, viewer, act);
  const root = inquiry.law.acts.get(act.id);
  const terminals = root === undefined ? [] : inquiry.terminals(root);
  const entries = terminals.map((terminal) => inquiry.law.terminals[terminal]!);
  const outcomes = new Set(entries.map((entry) => entry.outcome));
  const settled = outcomes.size === 1 ? entries[0]! : undefined;
  const outcome = settled?.outcome ?? (root === undefined ? 'no-rule' : 'undetermined');
  // A settled outcome depends on nothing more, and looking costs a walk through the whole act.
  const open =
    root === undefined || settled ? { subjects: [], unknowable: [] } : openSubjects(inquiry, root);
  const { ground, alternatives } = settled
    ? groundsOf(entries, settled.outcome, inquiry, viewer, act.id)
    : { ground: undefined, alternatives: [] };
  const safe = OPEN.has(outcome) ? act.safe : undefined;
  const silence = outcome === 'no-rule' ? silenceOf(inquiry, act.id) : undefined;
  return {
    act: act.id,
    title: act.title,
    outcome,
    say: act.say[outcome],
    ...(safe === undefined ? {} : { safe }),
    decider: deciderOf(
      inquiry,
      act,
      outcome,
      ground ? [ground] : alternatives.map((each) => each.ground),
    ),
    ...(ground === undefined ? {} : { ground }),
    alternatives,
    readings: settled ? readingsOf(alternatives, inquiry) : [],
    possible: outcome === 'undetermined' ? possibleOf(entries, inquiry, viewer, act.id) : [],
    open: open.subjects,
    unknowable: open.unknowable,
    exact: true,
    restsOnUnverified: unverified(
      ground,
      alternatives.map((each) => each.ground),
    ),
    ...(silence === undefined ? {} : { silence }),
  };
}

/** The answer for an act too large to compile: right, or openly undecided. */
function cautious(inquiry: Inquiry, viewer: GroundViewer, act: Act): Determination {
  const { outcomes, certain, open } = cautiousAnswer(inquiry.law, act.id, inquiry.facts);
  const [only] = outcomes;
  const outcome = outcomes.length === 1 ? only! : 'undetermined';
  const ground = viewer.plainGround(certain, open);
  // The sure norms alone are one of the combinations, so a sole outcome is theirs.
  const settled = outcome === 'undetermined' ? undefined : ground;
  return {
    act: act.id,
    title: act.title,
    outcome,
    say: act.say[outcome],
    ...(OPEN.has(outcome) && act.safe !== undefined ? { safe: act.safe } : {}),
    decider: deciderOf(inquiry, act, outcome, settled ? [settled] : []),
    ...(settled === undefined ? {} : { ground: settled }),
    alternatives: [],
    readings: [],
    possible: outcome === 'undetermined' ? outcomes.map((each) => ({ outcome: each, ground })) : [],
    open: [],
    unknowable: [],
    exact: false,
    restsOnUnverified: unverified(settled, []),
  };
}

/**
 * What a settled answer rests on. One ground: that. Several: the ground they share, when it carries the
 * answer alone, and the ways in which the law can be read. Where nothing is shared there is no one ground,
 * and every possible one is an alternative.
 */
function groundsOf(
  entries: readonly TerminalEntry[],
  outcome: Outcome,
  inquiry: Inquiry,
  viewer: GroundViewer,
  act: string,
): { ground: Ground | undefined; alternatives: ContestedAlternative[] } {
  const all = distinct(entries.flatMap(({ alternatives }) => alternatives));
  const [first] = all;
  if (first && all.length === 1) {
    const ground = viewer.ground(inquiry, act, act, first);
    return { ground: ground.outcome === outcome ? ground : undefined, alternatives: [] };
  }
  const shared = viewer.sharedGround(inquiry, act);
  const carries = shared.outcome === outcome && shared.winning.length > 0;
  return {
    ground: carries ? shared : undefined,
    // Readings behind a ground that only some unknown fact would bring are moot beside the shared one.
    alternatives: (carries && entries.length > 1 ? [] : all).map((alternative) => ({
      readings: Object.fromEntries(alternative.readings),
      ground: viewer.ground(inquiry, act, act, alternative),
    })),
  };
}

/** The same norms under the same readings, reached through different terminals, are one. */
function distinct(alternatives: readonly Alternative[]): Alternative[] {
  return [
    ...new Map(
      alternatives.map((each) => [JSON.stringify([each.readings, each.live]), each]),
    ).values(),
  ];
}

function readingsOf(
  alternatives: readonly ContestedAlternative[],
  inquiry: Inquiry,
): ReadingSplit[] {
  const ids = new Set(alternatives.flatMap(({ readings }) => Object.keys(readings)));
  return [...ids].map((id) => {
    const reading = inquiry.law.stack.readings.get(id);
    // Built in: whether a claim that the law compels the city is right.
    if (!reading) {
      return {
        reading: id,
        question:
          'They say the law forces the city to do this. No rule we know of does. Is there one?',
        choices: [
          { choice: 'binding', text: 'There is such a law.' },
          { choice: 'not-binding', text: 'There is no such law.' },
        ],
      };
    }
    return {
      reading: id,
      question: reading.question,
      ...(reading.practice === undefined ? {} : { practice: reading.practice }),
      choices: [...reading.choices].map(([choice, text]) => ({ choice, text })),
    };
  });
}

/** Every outcome still possible, each with one example ground, in the order of OUTCOMES' first sight. */
function possibleOf(
  entries: readonly TerminalEntry[],
  inquiry: Inquiry,
  viewer: GroundViewer,
  act: string,
): Determination['possible'] {
  const seen = new Map<Outcome, Ground>();
  for (const entry of entries) {
    for (const alternative of entry.alternatives) {
      const ground = viewer.ground(inquiry, act, act, alternative, true);
      const outcome = entry.outcome === 'undetermined' ? ground.outcome : entry.outcome;
      if (!seen.has(outcome)) seen.set(outcome, ground);
    }
  }
  return [...seen].map(([outcome, ground]) => ({ outcome, ground }));
}

/** Where the grounds name different deciders, counsel. */
function deciderOf(
  inquiry: Inquiry,
  act: Act,
  outcome: Outcome,
  grounds: readonly Ground[],
): Determination['decider'] {
  const { deciders } = inquiry.law.stack;
  const { norms, positionOf } = inquiry.law.table;
  const named = new Set(
    grounds.map(
      ({ winning }) =>
        winning
          .map(({ id }) => norms[positionOf.get(id)!]!.decider)
          .find((decider) => decider !== undefined) ?? act.decider,
    ),
  );
  const [only = act.decider] = named;
  const id = OPEN.has(outcome) || named.size > 1 ? COUNSEL : (only ?? COUNSEL);
  return { id, title: deciders.get(id) ?? id };
}

function unverified(ground: Ground | undefined, others: readonly Ground[]): string[] {
  const grounds = ground ? [ground, ...others] : others;
  return [
    ...new Set(
      grounds.flatMap((each) =>
        each.winning.filter((norm) => !norm.verified).map((norm) => norm.id),
      ),
    ),
  ];
}

function silenceOf(inquiry: Inquiry, act: string): Determination['silence'] {
  const { silences } = inquiry.law.stack;
  const silence = silences.find(
    (each) =>
      each.act === act && testOf(each.when, inquiry.law.stack)(inquiry.facts, undefined) === 1,
  );
  return silence ? { why: silence.why, searched: silence.searched } : undefined;
}

/**
 * Duties of every kind that the situation brings, owed or still possible; those that cannot be are left out.
 * `surely`: only those owed in every completion, which is quicker to tell.
 */
export function owedDuties(inquiry: Inquiry, viewer: GroundViewer, surely = false): OwedDuty[] {
  const duties: OwedDuty[] = [];
  for (const [id, root] of inquiry.law.duties) {
    if (surely && !inquiry.isSurely(root, 'must')) continue;
    const position = inquiry.law.table.positionOf.get(id)!;
    const norm = inquiry.law.table.norms[position]!;
    const duty = norm.duty!;
    const act = norm.acts[0]!;
    const own = inquiry.law.live.get(id)!.find((each) => each.position === position);
    const truth = own ? inquiry.truthOf(own.live, new Map()) : 'never';
    if (truth === 'never') continue;
    const entries = inquiry.terminals(root).map((terminal) => inquiry.law.terminals[terminal]!);
    const state = dutyState(entries, truth === 'always');
    const barredBy = entries
      .filter((entry) => entry.outcome === 'must-not')
      .flatMap((entry) => entry.alternatives)
      .flatMap((alternative) => viewer.ground(inquiry, id, act, alternative).winning);
    const { fields, clock, to } = duty;
    duties.push({
      norm: viewer.reference(position),
      act,
      state,
      standing: own !== undefined && isStanding(inquiry, own.live),
      who: duty.who,
      do: duty.do,
      ...(to === undefined ? {} : { to }),
      ...(clock === undefined || state === 'barred' ? {} : { clock }),
      ...(duty['nil-report'] === undefined ? {} : { nilReport: duty['nil-report'] }),
      ...(fields === undefined
        ? {}
        : {
            fields: {
              ...(fields.required === undefined ? {} : { required: fields.required }),
              ...(fields['if-known'] === undefined ? {} : { ifKnown: fields['if-known'] }),
              ...(fields.forbidden === undefined ? {} : { forbidden: fields.forbidden }),
            },
          }),
      barredBy:
        state === 'barred' ? [...new Map(barredBy.map((each) => [each.id, each])).values()] : [],
      open: state === 'possible' ? openSubjects(inquiry, root).subjects : [],
    });
  }
  return duties;
}

/** Owed by an agency as such, whatever happens at the counter. */
function isStanding(inquiry: Inquiry, live: NodeRef): boolean {
  return supportOf(inquiry.law.diagram, live).every((level) => {
    const variable = inquiry.law.variables[level]!;
    return variable.kind === 'reading' || ('fact' in variable && STANDING.has(variable.fact));
  });
}

function dutyState(entries: readonly TerminalEntry[], live: boolean): OwedDuty['state'] {
  const all = (outcome: Outcome): boolean => entries.every((entry) => entry.outcome === outcome);
  if (all('must')) return 'owed';
  if (live && all('must-not')) return 'barred';
  if (live && all('contested')) return 'contested';
  return 'possible';
}
