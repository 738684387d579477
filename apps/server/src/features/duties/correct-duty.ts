/** Corrects what a record holds, with the reason. What stood there before stays in the event that said it. */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { changeDuty, dutyCommand, type DutyChanged } from './change-duty.ts';
import { checkFields } from './check-fields.ts';
import { todayAt } from './duty-clock.ts';
import { dutyValues, dutyWords } from './duty-event.ts';
import { kindOf } from './duty-kind.ts';

export const correctDutyBody = z.strictObject({
  ...dutyCommand,
  values: dutyValues.default({}),
  words: dutyWords.default({}),
  reason: z.string().trim().min(3).max(2000),
});

export function correctDuty(
  desk: Desk,
  actor: Actor,
  id: string,
  { values, words, reason, ...command }: z.infer<typeof correctDutyBody>,
): Promise<Result<DutyChanged, Refusal>> {
  return changeDuty(desk, actor, id, 'record-corrected', command, ({ sum }) => {
    if (sum.state === 'withdrawn') return refused({ code: 'duty-over', state: sum.state });
    if (Object.keys(values).length + Object.keys(words).length === 0) {
      return refused({ code: 'bad-request', problems: ['Say what has to be corrected.'] });
    }
    const kind = kindOf(sum.kind);
    // What was approved or refused stays as it was decided about; what was said with later steps can be corrected.
    const fields = [
      ...(kind.decision && sum.state !== 'waiting' ? [] : kind.fields),
      ...kind.steps.flatMap((step) =>
        step.fields.filter(({ name }) => name in sum.values || name in sum.words),
      ),
    ].filter(({ name }) => !FIXED.has(name));
    const given = { values, words };
    const checked = checkFields(fields, given, { today: todayAt(desk), partial: true });
    if (!checked.ok) return checked;
    return done({
      type: 'record-corrected',
      version: 1,
      facts: { values },
      sealed: { ...(Object.keys(words).length === 0 ? {} : { words }), reason },
    });
  });
}

/** Its clock was counted from it: withdraw the record, and make another. */
const FIXED: ReadonlySet<string> = new Set(['due-on', 'again']);
