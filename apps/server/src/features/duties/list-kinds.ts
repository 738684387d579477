/** The kinds of record as forms are made from them, with the norms that ask for each as the law in force has them. */
import { z } from 'zod';
import { done, type Result } from '../../db/result.ts';
import type { Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { DUTY_CHOICES, DUTY_FIELDS, type DutyField } from './duty-field.ts';
import { DUTY_KINDS, DUTY_STATES, DUTY_STEPS, KINDS } from './duty-kind.ts';
import { briefNorm, shownNormBrief } from './list-duties.ts';

const field = z
  .strictObject({
    name: z.enum(DUTY_FIELDS),
    type: z.enum(['choice', 'several', 'day', 'request', 'line', 'text']),
    needed: z.boolean(),
    past: z.boolean(),
    choices: z.array(z.enum(DUTY_CHOICES)),
  })
  .meta({ id: 'duty-field' });

export const dutyKinds = z
  .strictObject({
    kinds: z.array(
      z
        .strictObject({
          id: z.enum(DUTY_KINDS),
          opens: z.enum(['duty:record', 'duty:work', 'program']),
          first: z.enum(DUTY_STATES),
          fields: z.array(field),
          decided: z.boolean(),
          steps: z.array(z.strictObject({ name: z.enum(DUTY_STEPS), fields: z.array(field) })),
          norms: z.array(shownNormBrief),
        })
        .meta({ id: 'duty-kind' }),
    ),
  })
  .meta({ id: 'duty-kinds' });
export type DutyKinds = z.infer<typeof dutyKinds>;

export function listKinds(desk: Desk): Promise<Result<DutyKinds, Refusal>> {
  return Promise.resolve(
    done({
      kinds: KINDS.map(({ id, opens, first, fields, decision, steps, norms }) => ({
        id,
        opens,
        first,
        fields: fields.map(shownField),
        decided: decision !== undefined,
        steps: steps.map((step) => ({ name: step.name, fields: step.fields.map(shownField) })),
        norms: norms.filter((norm) => desk.law.norm(norm)).map((norm) => briefNorm(desk, norm)),
      })),
    }),
  );
}

function shownField(each: DutyField): z.infer<typeof field> {
  const { name, type, needed = false } = each;
  return {
    name,
    type,
    needed,
    past: each.type === 'day' && each.past === true,
    choices: 'choices' in each ? [...each.choices] : [],
  };
}
