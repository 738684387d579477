/**
 * What agencies owe by themselves, from the packs: certifications, audits, guidelines, signs, yearly reports, reports with
 * nothing in them. Each is opened once for each day it is due, with the proof of that day, by the program; the next one
 * once the day of the one before has passed. Opening is repeated safely: the id follows from agency, norm and day.
 */
import { createHash } from 'node:crypto';
import type { OwedDuty } from '@threshold/rules/decide/decision';
import type { DeskLaw } from '../../law/desk-law.ts';
import { uuidFrom } from '../../uuid.ts';
import { isAgencysOwn } from '../requests/clocks.ts';
import type { Desk } from '../requests/desk.ts';
import { clockOf, standingStart, todayAt } from './duty-clock.ts';
import type { DutyClock } from './duty-event.ts';
import { owedKind } from './duty-kind.ts';
import { insertDuty } from './duty-store.ts';

interface AgencyRow {
  readonly id: string;
  readonly law_agency: string;
}

/** How many were opened. */
export async function openOwedDuties(desk: Desk): Promise<number> {
  const { agencies, there } = await desk.database.asSystem(async (transaction) => ({
    agencies: await transaction.query<AgencyRow>('select id, law_agency from agency order by id'),
    there: new Set(
      (
        await transaction.query<{ id: string }>(
          // What was purged was owed and done: it is not opened anew.
          `select id::text from duty_record where recorded_by is null
           union all select facts->>'duty' from retention_event
             where kind in ('purged', 'erased-again') and jsonb_exists(facts, 'duty')`,
        )
      ).map(({ id }) => id),
    ),
  }));
  const today = todayAt(desk);
  const wanted = agencies.flatMap(({ id: agency, law_agency }) =>
    owedBy(desk.law, law_agency, today).flatMap((duty) => {
      const clock = clockOf(desk, duty, standingStart(duty, today));
      if (!clock) return [];
      const id = uuidFrom(hashOf(agency, clock));
      return there.has(id)
        ? []
        : [{ id, agency, clock, kind: owedKind(duty.norm.id, duty.act).id }];
    }),
  );
  if (wanted.length === 0) return 0;
  return desk.database.asSystem(async (transaction) => {
    let opened = 0;
    for (const { id, agency, clock, kind } of wanted) {
      const made = await insertDuty(transaction, desk, {
        id,
        agency,
        by: null,
        command: id,
        event: {
          type: 'record-opened',
          version: 1,
          facts: { kind, norm: clock.norm, values: {}, clocks: [clock] },
          sealed: {},
        },
      });
      if (made) opened++;
    }
    return opened;
  });
}

/** By the law in force, whatever happens at a counter. None where the law knows no such agency. */
function owedBy(law: DeskLaw, agency: string, today: string): readonly OwedDuty[] {
  const situation = law.read([], { 'event.date': today, agency });
  if (!situation.ok) return [];
  return law
    .decision(situation.value, today)
    .duties.filter((duty) => isAgencysOwn(duty) && duty.clock !== undefined && isSure(duty));
}

/** A report with nothing in it too is owed though no event is known that would be counted in it. */
function isSure({ state, nilReport }: OwedDuty): boolean {
  return state === 'owed' || (state === 'possible' && nilReport === true);
}

function hashOf(agency: string, { norm, proof }: DutyClock): Uint8Array {
  const due = proof?.due;
  const when =
    due?.kind === 'day'
      ? due.date
      : due?.kind === 'moment'
        ? due.at
        : (proof?.period?.from ?? 'once');
  return createHash('sha256')
    .update(JSON.stringify(['owed', agency, norm, when]))
    .digest();
}
