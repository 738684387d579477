/** Says that something of a record was done: corrected, reported, certified. What comes again is opened again. */
import { createHash } from 'node:crypto';
import { addMonths, dateOf, dayNumber } from '@threshold/calendar/civil-day';
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import { uuidFrom } from '../../uuid.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { changeDuty, dutyCommand, type DutyChanged } from './change-duty.ts';
import { checkFields } from './check-fields.ts';
import { todayAt } from './duty-clock.ts';
import { dutyValues, dutyWords } from './duty-event.ts';
import { DUTY_STEPS, kindOf } from './duty-kind.ts';
import type { DutySum } from './duty-state.ts';
import { openDuty } from './open-duty.ts';

export const stepDutyBody = z.strictObject({
  ...dutyCommand,
  step: z.enum(DUTY_STEPS),
  values: dutyValues.default({}),
  words: dutyWords.default({}),
});

export async function stepDuty(
  desk: Desk,
  actor: Actor,
  id: string,
  { step: asked, values, words, ...command }: z.infer<typeof stepDutyBody>,
): Promise<Result<DutyChanged, Refusal>> {
  let plan: { readonly agency: string; readonly sum: DutySum } | undefined;
  const result = await changeDuty(desk, actor, id, 'step-done', command, ({ sum, agency }) => {
    const step = kindOf(sum.kind).steps.find(({ name }) => name === asked);
    if (!step?.from.includes(sum.state)) return refused({ code: 'duty-over', state: sum.state });
    const checked = checkFields(step.fields, { values, words }, { today: todayAt(desk) });
    if (!checked.ok) return checked;
    if (sum.kind === 'plan') plan = { agency, sum };
    return done({
      type: 'step-done',
      version: 1,
      facts: { step: asked, values },
      sealed: Object.keys(words).length === 0 ? {} : { words },
    });
  });
  if (result.ok && plan) await openNext(desk, actor, id, plan);
  return result;
}

const MONTHS: Readonly<Record<string, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  '2-years': 24,
  '3-years': 36,
};

/** The id follows from the record before it, so that it is opened once. */
async function openNext(
  desk: Desk,
  actor: Actor,
  before: string,
  { agency, sum: { values, words } }: { readonly agency: string; readonly sum: DutySum },
): Promise<void> {
  const months = MONTHS[String(values['again'])];
  const day = values['due-on'];
  if (months === undefined || typeof day !== 'string') return;
  const hash = createHash('sha256').update(`${before} next`).digest();
  const id = uuidFrom(hash);
  const next = dateOf(addMonths(dayNumber(day), months).day);
  const { subject = '', again = '' } = values;
  const opened = await openDuty(desk, actor, {
    id,
    command: uuidFrom(hash.subarray(16)),
    agency,
    kind: 'plan',
    values: { subject, again, 'due-on': next },
    words: pick(words, ['authority', 'note']),
  });
  if (!opened.ok && opened.refusal.code !== 'command-reused') {
    throw new Error(`What comes again was not opened: ${opened.refusal.code}.`);
  }
}

function pick(words: DutySum['words'], names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(words).filter(([name]) => names.includes(name)));
}
