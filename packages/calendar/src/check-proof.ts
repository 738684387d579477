/**
 * Whether a stored proof still follows from its own start and rule: it is worked out again, and every place
 * where it differs is named. A proof made with another version of the calendar is said to be so, even where
 * the day is the same.
 */
import type { Calendars } from './calendar.ts';
import { canonicalJson } from './canonical-json.ts';
import { dueDate } from './due-date.ts';
import { proof as proofSchema, type Proof } from './proof.ts';

export interface Difference {
  readonly code: 'not-a-proof' | 'cannot-recompute' | 'other-calendar-version' | 'differs';
  /** Where in the proof, e.g. `due.date`. */
  readonly at: string;
  readonly stored?: string;
  readonly again?: string;
  readonly sentence: string;
}

/** Empty: the proof holds. */
export function checkProof(stored: unknown, calendars: Calendars): readonly Difference[] {
  const read = proofSchema.safeParse(stored);
  if (!read.success)
    return read.error.issues.map((issue) => ({
      code: 'not-a-proof',
      at: issue.path.join('.'),
      sentence: `At ${issue.path.join('.') || 'the top'}: ${issue.message}.`,
    }));
  const again = recomputed(read.data, calendars, read.data.calendar.knownOn);
  if ('sentence' in again) return [{ code: 'cannot-recompute', at: '', sentence: again.sentence }];
  return differences(read.data, again.proof, '');
}

/** The same start and rule with other calendars, or with what was known on another day. */
export function recomputed(
  stored: Proof,
  calendars: Calendars,
  knownOn: string,
): { readonly proof: Proof } | { readonly sentence: string } {
  const { rule, start, printed } = stored;
  const answer = dueDate({ rule, start, calendars, knownOn, printed });
  return answer.ok ? { proof: answer.proof } : { sentence: answer.problem.sentence };
}

function differences(stored: unknown, again: unknown, at: string): readonly Difference[] {
  if (canonicalJson(stored ?? null) === canonicalJson(again ?? null)) return [];
  if (isRecord(stored) && isRecord(again) && Array.isArray(stored) === Array.isArray(again)) {
    const keys = [...new Set([...Object.keys(stored), ...Object.keys(again)])];
    return keys.flatMap((key) =>
      differences(stored[key], again[key], at === '' ? key : `${at}.${key}`),
    );
  }
  const told = { stored: canonicalJson(stored ?? null), again: canonicalJson(again ?? null) };
  if (at === 'calendar.version')
    return [
      {
        code: 'other-calendar-version',
        at,
        ...told,
        sentence: 'The proof was made with another version of the calendar.',
      },
    ];
  return [
    {
      code: 'differs',
      at,
      ...told,
      sentence: `At ${at}: stored ${told.stored}, now ${told.again}.`,
    },
  ];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
