/** The sum of a request's events as JSON: `RequestState` without what is undefined. */
import { z } from 'zod';
import { CHANNELS, EVENT_SHAPES, WAYS, situationFacts, type EventShape } from './request-event.ts';
import { STATES } from './request-flow.ts';
import type { RequestState } from './request-state.ts';

function factsOf<Type extends EventShape['shape']['type']['value']>(
  type: Type,
): Extract<EventShape, { shape: { type: { value: Type } } }>['shape']['facts'] {
  const found = EVENT_SHAPES.find(({ shape }) => shape.type.value === type);
  if (!found) throw new Error(`${type} is no event.`);
  return found.shape.facts as never;
}

export const stateView = z
  .strictObject({
    state: z.enum(STATES),
    events: z.int(),
    recordedBy: z.uuid().nullable(),
    channel: z.enum(CHANNELS),
    receivedAt: z.iso.datetime(),
    acts: z.array(z.string()),
    situation: situationFacts,
    claim: z.strictObject({ by: z.uuid(), until: z.iso.datetime() }).optional(),
    suggestion: factsOf('suggestion-made').extend({ seq: z.int() }).optional(),
    determination: factsOf('determination-made')
      .extend({
        seq: z.int(),
        by: z.uuid().nullable(),
        confirmedBy: z.uuid().nullable().optional(),
      })
      .optional(),
    notice: factsOf('notice-decided').optional(),
    noticeSent: z.boolean(),
    clocks: factsOf('clocks-started').shape.clocks,
    dutiesDone: z.array(z.string()),
    deliveries: z
      .array(
        z.strictObject({
          of: z.int(),
          by: z.enum(WAYS),
          result: z.enum(['waiting', 'sent', 'failed', 'posted', 'handed']),
          attempts: z.int(),
        }),
      )
      .meta({ description: 'What became of each letter given to the outbox by event `of`.' }),
  })
  .meta({ id: 'request-state' });

/** Fails at compile time once the sum has a part that is not described here. */
export const DESCRIBED: [keyof RequestState] extends [keyof z.infer<typeof stateView>]
  ? true
  : never = true;
