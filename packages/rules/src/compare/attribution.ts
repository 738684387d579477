/**
 * Which edits make the difference in one situation: the answer is worked out again with each edit taken
 * back by itself. Where none alone decides, those that suffice alone; else all that bear on the act.
 * A law with one edit taken back is made once and kept for every situation asked about.
 */
import type { Law } from '../compile/law.ts';
import { normTable } from '../compile/norm-table.ts';
import type { Variable } from '../compile/variable.ts';
import type { Outcome } from '../language/outcome.ts';
import type { Facts } from '../situation/situation.ts';
import { withEdits, type Edit } from './edit.ts';
import { dutyText, hearerOf, type Hearer } from './heard.ts';
import type { JointLaw } from './joint-law.ts';
import { putTo, type Side } from './side.ts';
import { SharedTests } from './shared-tests.ts';
import { Splitter } from './splitter.ts';
import { dutyState, termsOf, type Subject } from './subject.ts';

export type EditRef = Pick<Edit, 'what' | 'id' | 'how'>;

export interface Attribution {
  /**
   * `needed`: with any one of them taken back it no longer comes out so. `enough`: any one of them makes
   * it come out so by itself. `together`: they bear on it, and no one of them could be singled out.
   */
  readonly kind: 'needed' | 'enough' | 'together';
  readonly edits: readonly EditRef[];
}

/** What is to be accounted for. */
export interface Effect {
  readonly subject: Subject;
  /** What comes of it, where it is one plain outcome; else the grounds themselves are compared. */
  readonly outcome?: Outcome;
  /** What either law's answer depends on. */
  readonly questions: readonly Variable[];
  /** The situation asked about with more of it known: one way in which it may be completed. */
  readonly whole: Facts;
}

/** With more edits than this none is singled out. */
const MOST_TRIED = 100;

type Taken = { readonly all: boolean; readonly but?: Edit };

export class Attributor {
  readonly #sides: readonly [Side, Side];
  readonly #edits: readonly Edit[];
  readonly #splitter: Splitter;
  readonly #tests: SharedTests;
  readonly #laws = new Map<string, Law>();
  readonly #hearers = new Map<string, Hearer>();

  constructor(sides: readonly [Side, Side], edits: readonly Edit[], joint: JointLaw) {
    this.#sides = sides;
    this.#edits = edits;
    this.#tests = new SharedTests(edits);
    this.#splitter = new Splitter(joint);
  }

  of(effect: Effect, facts: Facts): Attribution {
    const bearing = this.#edits.filter(
      ({ what, acts }) => what !== 'norm' || acts.includes(effect.subject.act),
    );
    if (bearing.length <= 1) return { kind: 'needed', edits: bearing.map(refOf) };
    if (bearing.length <= MOST_TRIED) {
      const comesOut = this.#comesOut(effect, putTo(this.#sides[1], facts));
      const needed = bearing.filter((but) => !comesOut({ all: true, but }));
      if (needed.length > 0) return { kind: 'needed', edits: needed.map(refOf) };
      const enough = bearing.filter((but) => comesOut({ all: false, but }));
      if (enough.length > 0) return { kind: 'enough', edits: enough.map(refOf) };
    }
    return { kind: 'together', edits: bearing.map(refOf) };
  }

  /** Whether it surely comes out under a law with some of the edits as it does under the later law. */
  #comesOut(
    { subject, outcome, questions, whole }: Effect,
    facts: Facts,
  ): (taken: Taken) => boolean {
    if (outcome !== undefined && outcome !== 'undetermined' && outcome !== 'contested') {
      const wanted = subject.duty === undefined ? outcome : this.#dutyText(subject, outcome);
      const completed = putTo(this.#sides[1], whole);
      return (taken) => {
        const hear = this.#hearer(subject, taken);
        // Most often the situation as it was found shows already that it is not sure.
        return (
          hear(completed).answers.includes(wanted) &&
          this.#splitter.isSurely(hear, wanted, facts, questions)
        );
      };
    }
    const said = (taken: Taken): string => {
      const { answers, ground } = this.#hearer(subject, taken)(facts);
      return outcome === undefined ? ground() : answers.join();
    };
    const now = said({ all: true });
    return (taken) => said(taken) === now;
  }

  #dutyText({ duty }: Subject, outcome: Outcome): string {
    const norm = this.#sides[1].plain.norms.find(({ id }) => id === duty);
    return dutyText(dutyState(outcome), norm ? termsOf(norm) : '');
  }

  #hearer(subject: Subject, taken: Taken): Hearer {
    const key = [subject.act, subject.duty ?? '', nameOf(taken)].join('|');
    const known = this.#hearers.get(key);
    if (known) return known;
    const made = hearerOf(this.#law(taken), subject, this.#tests);
    this.#hearers.set(key, made);
    return made;
  }

  /** The later law, with only some of the edits. */
  #law(taken: Taken): Law {
    const key = nameOf(taken);
    const known = this.#laws.get(key);
    if (known) return known;
    const [before, after] = this.#sides;
    const { all, but } = taken;
    const stack = withEdits(
      before.plain,
      after.plain,
      (edit) => (edit === but ? !all : all),
      this.#edits,
    );
    const made = { ...after.law, stack, table: normTable(stack) };
    this.#laws.set(key, made);
    return made;
  }
}

function refOf({ what, id, how }: Edit): EditRef {
  return { what, id, how };
}

function nameOf({ all, but }: Taken): string {
  return [all ? 'all' : 'none', ...(but ? [but.what, but.id] : [])].join(' ');
}
