/**
 * The law's answer to one request, for whoever may see the request: made again from the law that the suggestion
 * names, on the day it names, so that it is the answer that was given. docs/desk.md.
 */
import type { Calendar } from '@threshold/calendar/calendar';
import type { Proof } from '@threshold/calendar/proof';
import { timeLeft } from '@threshold/calendar/working-days-left';
import { dateAt } from '@threshold/calendar/zone-time';
import { noticeRule } from '@threshold/letters/letter/from-determination';
import type { OwedDuty } from '@threshold/rules/decide/decision';
import type { Facts, Situation } from '@threshold/rules/situation/situation';
import { done, refused, type Result } from '../../db/result.ts';
import type { DeskLaw } from '../../law/desk-law.ts';
import { shownAct, shownFact, shownNorm, shownQuestion } from '../../law/shown-law.ts';
import type { CaseReasoning, ShownAct, ShownClock } from './case-reasoning-schema.ts';
import type { Actor, Desk } from './desk.ts';
import { loadRequest, type StoredRequest } from './event-store.ts';
import type { Refusal } from './refusal.ts';
import { STEPS } from './request-flow.ts';
import type { RequestState } from './request-state.ts';

export async function reasonRequest(
  desk: Desk,
  actor: Actor,
  id: string,
): Promise<Result<CaseReasoning, Refusal>> {
  const read = await desk.database.as(actor.account, async (transaction) => {
    const stored = await loadRequest(transaction, desk, id);
    return stored ? done(stored) : refused<Refusal>({ code: 'not-found' });
  });
  if (!read.ok) return read;
  const stored = read.value;
  const { state } = stored;
  const law = state.suggestion && (await desk.lawOf(state.suggestion.law));
  return done({
    ...lawPart(stored, law),
    clocks: state.clocks.map((clock) => shownClock(desk, law, clock)),
    flow: STEPS.map(({ event, from, to = [], claimed = false }) => ({
      event,
      from: [...from],
      to: [...to],
      claimed,
    })),
  });
}

type LawPart = Omit<CaseReasoning, 'clocks' | 'flow'>;

function lawPart({ state, events }: StoredRequest, law: DeskLaw | undefined): LawPart {
  const { suggestion } = state;
  const read = law?.read(state.acts, state.situation);
  if (!law || !suggestion || !read?.ok) {
    return {
      law: null,
      facts: [],
      acts: [],
      determined: null,
      questions: [],
      next: null,
      notice: null,
      titles: {},
    };
  }
  const engine = law.rules;
  const { stack } = engine.law;
  const situation: Situation = { ...read.value, knownOn: suggestion.knownOn };
  const { acts, next, notNeeded, duties } = answered(law, situation, suggestion.knownOn);
  const asked = events.flatMap(({ event }) =>
    event.type === 'question-asked' ? event.facts.asks : [],
  );
  const names = [...(next === null ? [] : [next]), ...asked, ...acts.flatMap(({ open }) => open)];
  return {
    law: {
      title: stack.title,
      hash: engine.law.hash,
      engine: engine.law.engine,
      knownOn: suggestion.knownOn,
    },
    facts: Object.entries(state.situation).map(([fact, value]) => ({
      ...shownFact(stack, fact, value),
      seq: toldBy(events, fact),
      needed: !notNeeded.includes(fact),
    })),
    acts: [...acts],
    determined:
      state.determination?.acts.map(({ act, outcome, agrees }) => ({
        act,
        title: stack.acts.get(act)?.title ?? act,
        outcome,
        say: stack.acts.get(act)?.say[outcome] ?? null,
        agrees,
      })) ?? null,
    questions: [...new Set(names)].flatMap((name) => shownQuestion(stack, name) ?? []),
    next,
    notice: noticeOf(law, situation.facts, duties),
    titles: Object.fromEntries([...stack.acts.values()].map(({ id, title }) => [id, title])),
  };
}

interface Answered {
  readonly acts: readonly ShownAct[];
  readonly next: string | null;
  readonly notNeeded: readonly string[];
  readonly duties: readonly OwedDuty[];
}

const MOST_KEPT = 200;
/** The nearest changes cost a tenth of a second an act, and a page is looked at more than once. */
const kept = new WeakMap<DeskLaw, Map<string, Answered>>();

function answered(law: DeskLaw, situation: Situation, knownOn: string): Answered {
  const mine = kept.get(law) ?? new Map<string, Answered>();
  kept.set(law, mine);
  const key = JSON.stringify(situation);
  const known = mine.get(key);
  if (known) return known;
  const engine = law.rules;
  const decision = engine.decide(situation, { today: knownOn });
  const answer = {
    acts: decision.determinations.flatMap(
      ({ act }) => shownAct(engine, situation, act, knownOn) ?? [],
    ),
    next: decision.next?.fact ?? null,
    notNeeded: decision.notNeeded,
    duties: decision.duties,
  };
  const [oldest] = mine.keys();
  if (mine.size >= MOST_KEPT && oldest !== undefined) mine.delete(oldest);
  mine.set(key, answer);
  return answer;
}

function noticeOf(
  law: DeskLaw,
  facts: Facts,
  duties: readonly OwedDuty[],
): CaseReasoning['notice'] {
  const { says, citations } = noticeRule(law.rules, facts, duties);
  return { says, cite: citations.map(({ ref, verified }) => ({ ref, verified })) };
}

/** The event that told a fact last. */
function toldBy(events: StoredRequest['events'], fact: string): number {
  let seq = 1;
  for (const each of events) {
    if (each.event.type === 'facts-added' && fact in each.event.facts.situation) seq = each.seq;
  }
  return seq;
}

function shownClock(
  desk: Desk,
  law: DeskLaw | undefined,
  { norm, act, proof }: RequestState['clocks'][number],
): ShownClock {
  const reference = law?.norm(norm);
  const calendar = proof && desk.clocks.calendars.get(proof.calendar.id);
  return {
    norm,
    act,
    summary: reference?.summary ?? norm,
    cite: reference ? shownNorm(reference).cite : [],
    left: calendar ? leftOf(desk, proof, calendar) : null,
    rows: calendar ? rowsOf(proof, calendar) : {},
  };
}

/** As the calendar is known today: a closure ordered since then counts for the days that are left. */
function leftOf({ now, clocks }: Desk, proof: Proof, calendar: Calendar): ShownClock['left'] {
  const moment = now().getTime();
  return timeLeft(proof, calendar, moment, dateAt(moment, clocks.zone));
}

function rowsOf(proof: Proof, { rows }: Calendar): ShownClock['rows'] {
  const parts = [proof, ...(proof.parts ?? []), ...(proof.policy ? [proof.policy] : [])];
  const named = new Set(
    parts.flatMap(({ steps, rolled }) =>
      [...steps, ...(rolled?.over ?? [])].flatMap(({ why }) =>
        why.flatMap(({ row }) => (row === undefined ? [] : [row])),
      ),
    ),
  );
  return Object.fromEntries(
    rows
      .filter(({ row }) => named.has(row.id))
      .map(({ row }) => [row.id, { name: row.name, cite: row.cite.map(({ ref }) => ref) }]),
  );
}
