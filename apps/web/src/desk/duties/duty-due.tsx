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
}: Pick<Schemas['duty-row'], 'dueAt' | 'due' | 'over'>): ReactElement {
  const say = useSay();
  const dates = useDates();
  if (dueAt !== null) {
    const late = !over && new Date(dueAt).getTime() <= Date.now();
    return (
      <span className={late ? 'overdue' : undefined}>
        <time dateTime={dueAt}>{dates.due(dueAt)}</time>{' '}
        <span className="left">
          {late ? say('duties.overdue-since', { since: dates.left(dueAt) }) : dates.left(dueAt)}
        </span>
      </span>
    );
  }
  if (due?.kind === 'vague' || due?.kind === 'ongoing') return <Law>{due.words}</Law>;
  return <span className="quiet">{say('duties.no-due')}</span>;
}
