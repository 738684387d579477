/** The demonstration's records of separation duties: fictional, each through the verbs that everybody uses. */
import type { Actor, Desk } from '../features/requests/desk.ts';
import { decideDuty } from '../features/duties/decide-duty.ts';
import { dutiesQuery, listDuties } from '../features/duties/list-duties.ts';
import { openDuty, type OpenDutyBody } from '../features/duties/open-duty.ts';
import { openOwedDuties } from '../features/duties/owed-duties.ts';
import { stepDuty } from '../features/duties/step-duty.ts';
import { todayAt } from '../features/duties/duty-clock.ts';
import type { Result } from '../db/result.ts';
import type { Refusal } from '../features/requests/refusal.ts';

export interface DutyDemo {
  readonly desk: Desk;
  readonly named: (name: string) => Actor;
  readonly uuidOf: (name: string) => string;
  readonly must: <Value>(asked: Promise<Result<Value, Refusal>>) => Promise<Value>;
}

type Opening = Omit<OpenDutyBody, 'id' | 'command'> & { readonly by: string };

export async function seedDuties({ desk, named, uuidOf, must }: DutyDemo): Promise<void> {
  await openOwedDuties(desk);
  const day = todayAt(desk);
  const before = (days: number): string =>
    todayAt({ ...desk, now: () => new Date(desk.now().getTime() - days * 86_400_000) });
  const open = async ({ by, ...body }: Opening): Promise<string> => {
    const id = uuidOf(
      `duty ${body.agency} ${body.kind} ${body.values['happened-on']?.toString() ?? ''}`,
    );
    await must(openDuty(desk, named(by), { ...body, id, command: uuidOf(`${id} opened`) }));
    return id;
  };
  const privacy = named('Priya Example');
  const inquiry = { 'asked-by': 'employee', 'asked-how': 'in-person', ground: 'none' };
  await open({
    by: 'Dana Example',
    agency: 'jails',
    kind: 'inquiry',
    values: { ...inquiry, 'happened-on': before(1) },
    words: {
      unit: 'Example intake desk',
      'what-happened': 'A visitor was asked about papers before being let to the window.',
    },
  });
  const corrected = await open({
    by: 'Dana Example',
    agency: 'jails',
    kind: 'inquiry',
    values: { ...inquiry, 'happened-on': before(9), 'asked-by': 'form', 'asked-how': 'on-paper' },
    words: { unit: 'Example visiting office' },
  });
  await must(
    stepDuty(desk, privacy, corrected, {
      command: uuidOf(`${corrected} corrected`),
      seen: 1,
      step: 'corrected',
      values: { corrected: ['form-changed', 'answer-not-kept'] },
      words: {
        'what-corrected': 'The old form was withdrawn; the new one asks nothing of the kind.',
      },
    }),
  );
  await open({
    by: 'Dana Example',
    agency: 'jails',
    kind: 'exigent',
    values: {
      'happened-on': day,
      recipient: 'state-or-local',
      information: ['health', 'whereabouts'],
    },
    words: { 'why-urgent': 'An ambulance crew asked for an allergy. The person could not speak.' },
  });
  const shared = await open({
    by: 'Imani Example',
    agency: 'jails',
    kind: 'sharing',
    values: {
      'happened-on': before(3),
      direction: 'give',
      recipient: 'city-agency',
      information: ['appointments'],
      'sharing-ground': 'person-agreed',
    },
    words: { purpose: 'A shelter keeps a bed free for the day of release.' },
  });
  await must(
    decideDuty(desk, privacy, shared, {
      command: uuidOf(`${shared} decided`),
      seen: 1,
      decision: 'approve',
      reason: 'The person signed for it, and only the day is given.',
    }),
  );
  await open({
    by: 'Omar Example',
    agency: 'shelters',
    kind: 'crisis-check',
    values: {
      'happened-on': before(2),
      'anybody-asked': 'no',
      'anybody-threatened': 'no',
      'protocol-followed': 'yes',
    },
    words: { unit: 'Example night shelter' },
  });
  await open({
    by: 'Luis Example',
    agency: 'jails',
    kind: 'plan',
    values: { subject: 'audit', again: 'quarter', 'due-on': before(-20) },
    words: { authority: 'Example directive 7 (fictional)' },
  });
  await certify({ desk, named, uuidOf, must });
  await endLongAgo({ desk, named, uuidOf, must });
}

/** So long ago that the period of the demonstration has ended: the screen of records has something to purge. */
async function endLongAgo({ desk, named, uuidOf, must }: DutyDemo): Promise<void> {
  const then = { ...desk, now: () => new Date(desk.now().getTime() - 400 * 86_400_000) };
  const id = uuidOf('duty jails crisis-check long ago');
  await must(
    openDuty(then, named('Dana Example'), {
      id,
      command: uuidOf(`${id} opened`),
      agency: 'jails',
      kind: 'crisis-check',
      values: {
        'happened-on': todayAt(then),
        'anybody-asked': 'no',
        'anybody-threatened': 'no',
        'protocol-followed': 'yes',
      },
      words: { unit: 'Example intake desk' },
    }),
  );
  await must(
    stepDuty(then, named('Priya Example'), id, {
      command: uuidOf(`${id} followed up`),
      seen: 1,
      step: 'followed-up',
      values: {},
      words: { 'what-corrected': 'Nothing had to be changed.' },
    }),
  );
}

/** One of the agency's own duties is done, so that the list shows how that looks. */
async function certify({ desk, named, uuidOf, must }: DutyDemo): Promise<void> {
  const luis = named('Luis Example');
  const query = dutiesQuery.parse({ agency: 'jails', kind: 'certification' });
  const { rows } = await must(listDuties(desk, luis, query));
  const row = rows.find(({ norm }) => norm?.id === 'eo-13.privacy-officer');
  if (!row) return;
  await must(
    stepDuty(desk, luis, row.id, {
      command: uuidOf('named the privacy officer'),
      seen: 1,
      step: 'done',
      values: { 'done-on': '2026-02-18' },
      words: { evidence: 'Letter of the example commissioner (fictional).' },
    }),
  );
}
