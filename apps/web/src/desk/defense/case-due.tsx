/** When the next thing of a case is due, as people say it. */
import type { ReactElement } from 'react';
import { useDates } from '../shell/use-dates.ts';
import { useSay } from '../words/words.tsx';

export function CaseDue({ dueAt }: { readonly dueAt: string | null }): ReactElement {
  const say = useSay();
  const dates = useDates();
  if (dueAt === null) return <span className="quiet">{say('cases.no-due')}</span>;
  const late = new Date(dueAt).getTime() <= Date.now();
  const since = dates.left(dueAt);
  return (
    <span className={late ? 'overdue' : undefined}>
      <time dateTime={dueAt}>{dates.due(dueAt)}</time>{' '}
      <span className="left">{late ? say('cases.overdue-since', { since }) : since}</span>
    </span>
  );
}
