/**
 * What another law would suggest for the requests that are open: each situation is decided again by the law in force
 * and by that one, on the same day, and what differs is listed. No request is changed, and none is opened: what is
 * sealed is not read, and nothing but number, acts and duties is shown.
 */
import { dateAt } from '@threshold/calendar/zone-time';
import { z } from 'zod';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { DeskLaw } from '../../law/desk-law.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { OUTCOMES, requestEvent } from '../requests/request-event.ts';
import { OPEN_STATES } from '../requests/request-flow.ts';
import { NO_CHANGE, NOT_LAW, mayChangeLaw } from './rule-desk.ts';

const outcome = z.enum(OUTCOMES).nullable();
const replayed = z.strictObject({
  id: z.uuid(),
  number: z.string(),
  agency: z.string(),
  state: z.string(),
  acts: z.array(
    z.strictObject({ act: z.string(), title: z.string(), before: outcome, after: outcome }),
  ),
  duties: z.strictObject({ added: z.array(z.string()), gone: z.array(z.string()) }),
  /** Why the other law cannot read the situation; empty where it can. */
  problems: z.array(z.string()),
});

export const replay = z
  .strictObject({
    day: z.iso.date(),
    looked: z.int(),
    differing: z.int(),
    requests: z.array(replayed).meta({ description: 'The first 500.' }),
  })
  .meta({ id: 'law-replay' });
export type Replay = z.infer<typeof replay>;

const MOST_SHOWN = 500;
const PAGE = 200;

export async function replayRequests(
  desk: Desk,
  actor: Actor,
  id: string,
): Promise<Result<Replay, Refusal>> {
  if (!mayChangeLaw(actor, 'law:approve')) return refused(NOT_LAW);
  const read = await desk.database.as(actor.account, async (transaction) =>
    done(
      await transaction.query<{ compiled: string; effective_on: string | null }>(
        'select compiled, effective_on::text from law_change where id = $1',
        [id],
      ),
    ),
  );
  const [change] = read.ok ? read.value : [];
  if (!change) return refused(NO_CHANGE);
  const today = dateAt(desk.now().getTime(), desk.clocks.zone);
  const day =
    change.effective_on !== null && change.effective_on > today ? change.effective_on : today;
  const [before, after] = [desk.law, new DeskLaw(change.compiled)];
  const requests: z.infer<typeof replayed>[] = [];
  let looked = 0;
  let differing = 0;
  let from = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    // Page after page, each its own transaction: others work meanwhile.
    const page = await desk.database.asSystem((transaction) => openRequests(transaction, from));
    const last = page.at(-1);
    if (!last) break;
    from = last.id;
    looked += page.length;
    for (const each of page) {
      const differs = differenceOf(each, before, after, day);
      if (!differs) continue;
      differing++;
      if (requests.length < MOST_SHOWN) requests.push(differs);
    }
  }
  requests.sort((a, b) => (a.number < b.number ? -1 : 1));
  return done({ day, looked, differing, requests });
}

interface OpenRequest {
  readonly id: string;
  readonly number: string;
  readonly agency: string;
  readonly state: string;
  readonly acts: readonly string[];
  readonly situation: Readonly<Record<string, unknown>>;
}

/** From the open part of the events alone. */
async function openRequests(
  transaction: Transaction,
  after: string,
): Promise<readonly OpenRequest[]> {
  const rows = await transaction.query<Omit<OpenRequest, 'acts' | 'situation'>>(
    `select id, number, agency, state from request
     where state = any($1) and id > $2 order by id limit ${PAGE}`,
    [OPEN_STATES, after],
  );
  if (rows.length === 0) return [];
  const events = await transaction.query<{
    request: string;
    type: 'request-recorded' | 'facts-added';
    version: number;
    facts: { acts?: readonly string[]; situation: Readonly<Record<string, unknown>> };
  }>(
    `select request, type, version, facts from request_event
     where request = any($1::uuid[]) and type in ('request-recorded', 'facts-added')
     order by request, seq`,
    [rows.map(({ id }) => id)],
  );
  return rows.map((row) => {
    const own = events.filter(({ request }) => request === row.id);
    const read = own.map(({ type, version, facts }) =>
      requestEvent.parse({ type, version, facts, sealed: {} }),
    );
    const [first] = read;
    return {
      ...row,
      acts: first?.type === 'request-recorded' ? first.facts.acts : [],
      situation: Object.assign(
        {},
        ...read.map((event) => ('situation' in event.facts ? event.facts.situation : {})),
      ) as OpenRequest['situation'],
    };
  });
}

function differenceOf(
  { id, number, agency, state, acts, situation }: OpenRequest,
  before: DeskLaw,
  after: DeskLaw,
  day: string,
): z.infer<typeof replayed> | undefined {
  const was = answerOf(before, acts, situation, day);
  const is = answerOf(after, acts, situation, day);
  const names = [...new Set([...was.acts.keys(), ...is.acts.keys()])];
  const changed = names.flatMap((act) => {
    const [from, to] = [was.acts.get(act) ?? null, is.acts.get(act) ?? null];
    return from === to
      ? []
      : [{ act, title: titleOf(act, after, before), before: from, after: to }];
  });
  const duties = {
    added: [...is.duties].filter((norm) => !was.duties.has(norm)),
    gone: [...was.duties].filter((norm) => !is.duties.has(norm)),
  };
  if (changed.length + duties.added.length + duties.gone.length + is.problems.length === 0) {
    return undefined;
  }
  return { id, number, agency, state, acts: changed, duties, problems: [...is.problems] };
}

interface Answer {
  readonly acts: ReadonlyMap<string, z.infer<typeof outcome>>;
  readonly duties: ReadonlySet<string>;
  readonly problems: readonly string[];
}

function answerOf(
  law: DeskLaw,
  acts: readonly string[],
  situation: Readonly<Record<string, unknown>>,
  day: string,
): Answer {
  const read = law.read(acts, situation);
  if (!read.ok) return { acts: new Map(), duties: new Set(), problems: read.refusal.problems };
  const { determinations, duties, impossible } = law.suggestion(read.value, day);
  return {
    acts: new Map(determinations.map((each) => [each.act, each.outcome])),
    duties: new Set(duties.filter(({ standing }) => !standing).map(({ norm }) => norm.id)),
    problems: impossible.map(({ why }) => why),
  };
}

function titleOf(act: string, ...laws: readonly DeskLaw[]): string {
  for (const law of laws) {
    const found = law.rules.law.stack.acts.get(act);
    if (found) return found.title;
  }
  return act;
}
