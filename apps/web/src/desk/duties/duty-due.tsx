/** When a record is due, as people say it; where the law names no day, its own words. */
import type { ReactElement } from 'react';
import type { Schemas } from '../api/client.ts';
import { Law } from '../case/law.tsx';
import { useDates } from '../shell/use-dates.ts';
import { useSay } from '../words/words.tsx';

export function DutyDue({
  dueAt,
  due,
  over,
  recordedAt,
  recordedBy,
}: Pick<
  Schemas['duty-row'],
  'dueAt' | 'due' | 'over' | 'recordedAt' | 'recordedBy'
>): ReactElement {
  const say = useSay();
  const dates = useDates();
  if (dueAt !== null) {
    const past = !over && new Date(dueAt).getTime() <= Date.now();
    // The program opened it when its day had passed: nobody here was late, and nobody knows yet whether it was done.
    const unrecorded = past && recordedBy === null && dueAt <= recordedAt;
    const late = past && !unrecorded;
    const since = dates.left(dueAt);
    return (
      <span className={late ? 'overdue' : undefined}>
        <time dateTime={dueAt}>{dates.due(dueAt)}</time>{' '}
        <span className="left">
          {late
            ? say('duties.overdue-since', { since })
            : unrecorded
              ? say('duties.unrecorded-since', { since })
              : since}
        </span>
      </span>
    );
  }
  if (due?.kind === 'vague' || due?.kind === 'ongoing') return <Law>{due.words}</Law>;
  return <span className="quiet">{say('duties.no-due')}</span>;
}
