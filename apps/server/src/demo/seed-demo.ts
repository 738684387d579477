/**
 * Fills a new desk with the demonstration, through the same verbs as anybody's work: nothing in it could not have
 * happened. Times are counted back from now; ids are fixed, so a seed that was broken off goes on where it stopped.
 */
import { createHash } from 'node:crypto';
import { dateAt } from '@threshold/calendar/zone-time';
import type { Result } from '../db/result.ts';
import { askBack } from '../features/requests/ask-back.ts';
import { claimRequest } from '../features/requests/claim.ts';
import { closeRequest } from '../features/requests/close-request.ts';
import type { Changed } from '../features/requests/change-request.ts';
import { saveOffice } from '../features/settings/save-office.ts';
import type { Actor, Desk } from '../features/requests/desk.ts';
import { confirmDetermination, determine } from '../features/requests/determine.ts';
import { decideNotice, recordNoticeSent } from '../features/requests/notice.ts';
import { recordRequest, type Recorded } from '../features/requests/record-request.ts';
import { sentenceOf, type Refusal } from '../features/requests/refusal.ts';
import { DETERMINED } from '../features/requests/request-event.ts';
import { sendReply } from '../features/requests/reply.ts';
import { saveCounsel } from '../features/settings/save-counsel.ts';
import { saveSites } from '../features/settings/save-sites.ts';
import { showSites } from '../features/settings/show-sites.ts';
import { DEMO_COUNSEL, DEMO_SITES } from './demo-settings.ts';
import { DEMO_CASES, HELD_DETAINER, type DemoCase } from './demo-cases.ts';
import { DEMO_AGENCIES, DEMO_PEOPLE } from './demo-people.ts';
import { seedDefense } from './demo-defense.ts';
import { seedDuties } from './demo-duties.ts';
import { markDemo } from './demo-mark.ts';
import { seedRecords } from './demo-records.ts';
import { demoOffice } from './demo-office.ts';

const HOUR = 3_600_000;
/** Between two steps of a case; all of them fit into one claim. */
const STEP_MINUTES = 4;

export async function seedDemo(desk: Desk): Promise<void> {
  await markDemo(desk.database, desk.now());
  await seedPeople(desk);
  for (const { id, title } of DEMO_AGENCIES) {
    await must(
      saveOffice(desk, named('Max Example'), {
        agency: id,
        seen: 0,
        content: demoOffice(title),
      }),
    );
  }
  await seedSettings(desk);
  const now = desk.now().getTime();
  // The oldest first, as their numbers tell.
  const cases = [...DEMO_CASES].sort((a, b) => b.hoursAgo - a.hoursAgo);
  for (const each of cases) await playCase(desk, each, now);
  const people = { privacy: named('Priya Example'), counsel: named('Imani Example') };
  await seedRecords(desk, { ...people, held: uuidOf(HELD_DETAINER) }, must);
  await seedDuties({ desk, named, uuidOf, must });
  await seedDefense({ desk, named, uuidOf, must });
}

async function seedPeople({ database }: Desk): Promise<void> {
  await database.asSystem(async (transaction) => {
    for (const { id, title, lawAgency } of DEMO_AGENCIES) {
      await transaction.query(
        'insert into agency (id, title, law_agency) values ($1, $2, $3) on conflict do nothing',
        [id, title, lawAgency],
      );
    }
    for (const { id, name, email, roles } of DEMO_PEOPLE) {
      await transaction.query(
        'insert into account (id, name, email) values ($1, $2, $3) on conflict do nothing',
        [id, name, email],
      );
      for (const { agency, role } of roles) {
        await transaction.query(
          'insert into membership (account, agency, role) values ($1, $2, $3) on conflict do nothing',
          [id, agency, role],
        );
      }
    }
  });
}

/** Of one agency; begun again after a break, the first ones stand. */
async function seedSettings(desk: Desk): Promise<void> {
  const administrator = named('Max Example');
  const { changed } = await must(showSites(desk, administrator, { agency: 'jails' }));
  if (changed !== null) return;
  const first = { agency: 'jails', seen: 0 };
  const content = DEMO_COUNSEL;
  await must(saveCounsel(desk, administrator, { ...first, content }));
  await must(saveSites(desk, administrator, { ...first, ...DEMO_SITES }));
}

async function playCase(desk: Desk, demo: DemoCase, now: number): Promise<void> {
  let at = now - demo.hoursAgo * HOUR;
  const then: Desk = { ...desk, now: () => new Date(at) };
  const id = uuidOf(demo.title);
  const recorded = await must(
    recordRequest(then, named(demo.by), {
      id,
      command: uuidOf(`${demo.title} recorded`),
      agency: demo.agency,
      channel: demo.channel,
      receivedAt: new Date(at).toISOString(),
      acts: [...demo.acts],
      situation: {
        'event.date': dateAt(at, desk.clocks.zone),
        ...demo.situation,
      },
      details: demo.details,
    }),
  );
  const { counsel, second } = counselOf(demo.agency);
  let seen = recorded.events;
  const step = async (
    run: (command: { command: string; seen: number }) => Promise<Result<Changed, Refusal>>,
  ): Promise<Changed> => {
    // What is claimed now is held now; the rest happened soon after it came in.
    at = demo.until === 'claimed' ? now : Math.min(now, at + STEP_MINUTES * 60_000);
    const changed = await must(run({ command: uuidOf(`${demo.title} ${seen}`), seen }));
    seen = changed.events;
    return changed;
  };

  if (demo.until === 'received') return;
  await step((command) => claimRequest(then, counsel, id, command));
  if (demo.until === 'claimed') return;
  if (demo.until === 'asked') {
    await step((command) =>
      askBack(then, counsel, id, {
        ...command,
        asks: [],
        text: 'Did they leave the paper? Please send a photograph of every page.',
      }),
    );
    return;
  }
  const determined = await step((command) =>
    determine(then, counsel, id, { ...command, ...determinationOf(recorded) }),
  );
  if (determined.state === 'second-reading') {
    await step((command) => confirmDetermination(then, second, id, command));
  }
  if (demo.until === 'determined') return;
  await step((command) =>
    sendReply(then, counsel, id, {
      ...command,
      letter: 'reply',
      channel: 'e-mail',
      hash: createHash('sha256').update(demo.title).digest('hex'),
    }),
  );
  if (demo.until === 'answered') return;
  await step((command) =>
    decideNotice(then, counsel, id, {
      ...command,
      notice: 'allowed',
      language: 'es',
      channel: 'by-hand',
      safe: 'yes',
    }),
  );
  await step((command) => recordNoticeSent(then, counsel, id, command));
  await step((command) => closeRequest(then, counsel, id, command));
}

/** Agrees wherever the law settles it; where it is open, counsel does not cooperate and says why. */
function determinationOf({ suggestion }: Recorded): {
  acts: { act: string; outcome: (typeof DETERMINED)[number] }[];
  reason?: string;
} {
  const acts = suggestion.acts.map(({ act, outcome }) => ({
    act,
    outcome: DETERMINED.find((each) => each === outcome),
  }));
  const open = acts.some(({ outcome }) => outcome === undefined);
  return {
    acts: acts.map(({ act, outcome = 'must-not' }) => ({ act, outcome })),
    ...(open ? { reason: 'Open on the facts we have. We wait for a judge’s paper.' } : {}),
  };
}

function named(name: string): Actor {
  const found = DEMO_PEOPLE.find((person) => person.name === name);
  if (!found) throw new RangeError(`Nobody in the demonstration is called ${name}.`);
  return { account: found.id, memberships: found.roles };
}

function counselOf(agency: string): { readonly counsel: Actor; readonly second: Actor } {
  const [counsel, other] = DEMO_PEOPLE.filter(({ roles }) =>
    roles.some((each) => each.agency === agency && each.role === 'counsel'),
  ).map(({ name }) => named(name));
  if (!counsel) throw new RangeError(`${agency} has no counsel in the demonstration.`);
  return { counsel, second: other ?? counsel };
}

async function must<Value>(asked: Promise<Result<Value, Refusal>>): Promise<Value> {
  const result = await asked;
  if (result.ok) return result.value;
  throw new Error(`The demonstration could not be made: ${sentenceOf(result.refusal)}`);
}

function uuidOf(name: string): string {
  const hex = createHash('sha256').update(`threshold-demo ${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
