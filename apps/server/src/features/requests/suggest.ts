/** What follows from a situation: the engine's suggestion, and the clocks of what is owed. */
import { dateAt } from '@threshold/calendar/zone-time';
import type { Situation } from '@threshold/rules/situation/situation';
import { done, refused, type Result } from '../../db/result.ts';
import { clocksOf } from './clocks.ts';
import type { Desk } from './desk.ts';
import type { Refusal } from './refusal.ts';
import type { EventOf } from './request-event.ts';

export interface Suggested {
  readonly suggestion: EventOf<'suggestion-made'>;
  readonly clocks: EventOf<'clocks-started'>;
}

export function suggest(
  { law, clocks, now }: Pick<Desk, 'law' | 'clocks' | 'now'>,
  situation: Situation,
  arrived: string,
): Result<Suggested, Refusal> {
  // The day where the city is: late in the evening it is tomorrow elsewhere.
  const today = dateAt(now().getTime(), clocks.zone);
  const decision = law.suggestion(situation, today);
  const { stack, engine, determinations, duties } = decision;
  if (determinations.length === 0) return refused({ code: 'nothing-asked' });
  if (decision.impossible.length > 0) {
    return refused({ code: 'bad-situation', problems: decision.impossible.map(({ why }) => why) });
  }
  return done({
    suggestion: {
      type: 'suggestion-made',
      version: 1,
      facts: {
        stack: stack.id,
        law: stack.hash,
        engine,
        knownOn: today,
        acts: determinations.map(({ act, outcome, decider }) => ({
          act,
          outcome,
          decider: decider.id,
        })),
      },
      sealed: {},
    },
    clocks: {
      type: 'clocks-started',
      version: 1,
      facts: { clocks: [...clocksOf(clocks, duties, arrived, today)] },
      sealed: {},
    },
  });
}
