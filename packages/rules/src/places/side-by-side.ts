/**
 * Several laws on one situation: what each answers, on which condition and citation, and where each parts
 * from the first of them. Nothing is said of a law that is not in it. docs/compare.md
 */
import { isWithin } from '../compile/civil-date.ts';
import { ENGINE } from '../compile/engine-version.ts';
import type { NormRef, OwedDuty } from '../decide/decision.ts';
import { determine, owedDuties } from '../decide/determination.ts';
import type { Engine } from '../decide/engine.ts';
import { GroundViewer } from '../decide/ground-view.ts';
import type { Inquiry } from '../decide/inquiry.ts';
import { entryTitle, entryWords } from '../explain/fact-words.ts';
import { describeExpression } from '../language/describe-expression.ts';
import type { Act, Citation, LayerName, Norm } from '../language/model.ts';
import type { Outcome } from '../language/outcome.ts';
import type { Facts } from '../situation/situation.ts';
import { fitted, type Lacking } from './fit.ts';
import { partingOf, type Parting } from './parting.ts';

/** One jurisdiction's law. */
export interface Place {
  readonly engine: Engine;
  /** As the reader knows it: the id of the pack. */
  readonly id: string;
}

export interface Asked {
  readonly acts: readonly string[];
  /** Kinds of duty to list. */
  readonly duties?: readonly string[];
  readonly facts: Facts;
  /** By place: facts that stand for the same thing there, such as which agency runs the jail. */
  readonly own?: ReadonlyMap<string, Facts>;
}

/** A norm with its condition in words. */
export interface LawLine {
  readonly id: string;
  readonly layer: LayerName;
  readonly summary: string;
  readonly modality: Outcome | null;
  readonly condition: string;
  readonly cite: readonly Citation[];
  readonly verified: boolean;
}

export interface Cell {
  readonly place: string;
  /** `no-such-act`: this law has no word for it. */
  readonly outcome: Outcome | 'no-such-act';
  readonly say: string;
  /** The norms that decide; while the answer is open, those that may. */
  readonly norms: readonly LawLine[];
  /** Norms that give way. */
  readonly yielding: readonly LawLine[];
  /** While the answer is open: what it may be, and what it waits for, by title. */
  readonly possible: readonly Outcome[];
  readonly open: readonly string[];
  /** Some norm that decides was not read in full. */
  readonly unread: boolean;
  readonly silence?: string;
  /** What else this place's own law says of the act on that day, if its condition holds. */
  readonly otherwise: readonly LawLine[];
  /** From the first place; absent for itself. */
  readonly parting?: Parting;
}

export interface ActRow {
  readonly act: string;
  readonly title: string;
  readonly cells: readonly Cell[];
}

export interface DutyLine extends LawLine {
  readonly act: string;
  readonly state: OwedDuty['state'];
  readonly who: string;
  readonly do: string;
}

export interface PlaceSaid {
  readonly id: string;
  readonly title: string;
  readonly hash: string;
  /** Facts that stand for the same thing here, in words. */
  readonly own: readonly { readonly title: string; readonly value: string }[];
  readonly lacking: readonly Lacking[];
  readonly duties: readonly DutyLine[];
}

export interface SideBySide {
  readonly version: 1;
  readonly engine: string;
  readonly places: readonly PlaceSaid[];
  readonly acts: readonly ActRow[];
}

interface Put {
  readonly place: Place;
  readonly inquiry: Inquiry;
  readonly viewer: GroundViewer;
  readonly lacking: readonly Lacking[];
  readonly own: Facts;
}

export function sideBySide(places: readonly Place[], asked: Asked): SideBySide {
  const put = places.map((place): Put => {
    const own = asked.own?.get(place.id) ?? {};
    const { facts, lacking } = fitted({ ...asked.facts, ...own }, place.engine.law.stack);
    const viewer = new GroundViewer(place.engine.law);
    return { place, inquiry: place.engine.inquire(facts), viewer, lacking, own };
  });
  return {
    version: 1,
    engine: ENGINE,
    places: put.map((each) => said(each, asked.duties ?? [])),
    acts: asked.acts.map((act) => row(put, act)),
  };
}

/** Acts that any of the laws reads from the situation, in the order of the first that does. */
export function actsAsked(places: readonly Place[], facts: Facts): readonly string[] {
  return [
    ...new Set(
      places.flatMap(({ engine }) =>
        engine.actsOf({ facts: fitted(facts, engine.law.stack).facts }),
      ),
    ),
  ];
}

function row(put: readonly Put[], act: string): ActRow {
  const views = put.map((each) => {
    const found = each.place.engine.law.stack.acts.get(act);
    return found && view(each, found);
  });
  const titles = put.flatMap(({ place }) => place.engine.law.stack.acts.get(act)?.title ?? []);
  const [base] = views;
  const cells = put.map(({ place }, at): Cell => {
    const own = views[at];
    if (!own) return { ...NOTHING, place: place.id };
    if (at === 0 || !base) return own.cell;
    return { ...own.cell, parting: partingOf(base.seen, own.seen) };
  });
  return { act, title: titles[0] ?? act, cells };
}

const NOTHING: Omit<Cell, 'place'> = {
  outcome: 'no-such-act',
  say: '',
  norms: [],
  yielding: [],
  possible: [],
  open: [],
  unread: false,
  otherwise: [],
};

function view({ place, inquiry, viewer }: Put, act: Act) {
  const { law } = place.engine;
  const { stack } = law;
  const determination = determine(inquiry, viewer, act);
  const { outcome, ground, alternatives, possible, silence } = determination;
  const grounds = ground ? [ground] : [...alternatives, ...possible].map((each) => each.ground);
  const winning = unique(grounds.flatMap((each) => each.winning));
  const shown = new Set(winning.map(({ id }) => id));
  const line = (ref: NormRef): LawLine => lineOf(ref, place);
  const cell: Cell = {
    place: place.id,
    outcome,
    say: determination.say,
    norms: winning.map(line),
    yielding: unique(grounds.flatMap((each) => each.yielding)).map(line),
    possible: possible.map((each) => each.outcome),
    open: determination.open.map((name) => entryTitle(stack, name)),
    unread: winning.some(({ verified }) => !verified),
    ...(silence && { silence: silence.why }),
    otherwise: law.table.norms.flatMap((norm, position) => {
      if (norm.modality === undefined || norm.modality === outcome || norm.layer === 0) return [];
      if (!norm.acts.includes(act.id) || shown.has(norm.id) || !isInForce(norm, inquiry)) return [];
      return [line(viewer.reference(position))];
    }),
  };
  const waits = ground === undefined ? cell.open : [];
  const live = grounds.flatMap((each) => [...each.winning, ...each.yielding, ...each.beside]);
  return { cell, seen: { law, outcome, live: unique(live), isOpen: ground === undefined, waits } };
}

function isInForce(norm: Norm, { eventDate }: Inquiry): boolean {
  return eventDate === null || isWithin(eventDate, norm.from, norm.until);
}

function lineOf(ref: NormRef, { engine: { law } }: Place): LawLine {
  const { id, layer, summary, modality, cite, verified } = ref;
  const norm = law.table.norms[law.table.positionOf.get(id)!]!;
  const parts = [norm.binds, norm.when].filter((each) => each.op !== 'constant' || !each.value);
  const condition = parts.map((each) => describeExpression(each, law.stack)).join(', and ');
  return { id, layer, summary, modality, condition, cite, verified };
}

function said({ place, inquiry, viewer, lacking, own }: Put, wanted: readonly string[]): PlaceSaid {
  const { id, title } = place.engine.law.stack;
  const { stack } = place.engine.law;
  const duties = wanted.length === 0 ? [] : owedDuties(inquiry, viewer);
  return {
    id: place.id,
    title: title === '' ? id : title,
    hash: place.engine.law.hash,
    own: Object.entries(own).map(([name, value]) => ({
      title: entryTitle(stack, name),
      value: entryWords(stack, name, value),
    })),
    lacking,
    duties: duties
      .filter(({ act }) => wanted.includes(act))
      .map(({ norm, act, state, who, do: task }) => ({
        ...lineOf(norm, place),
        act,
        state,
        who,
        do: task,
      })),
  };
}

function unique<T extends NormRef>(norms: readonly T[]): T[] {
  return [...new Map(norms.map((norm) => [norm.id, norm])).values()];
}
