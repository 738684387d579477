/** One amendment: the day with its law, what it would move now, and the step that this person may take. */
import { Button } from '@trussworks/react-uswds';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { answer, api, newCommand, type Schemas } from '../../api/client.ts';
import { Law } from '../../case/law.tsx';
import { Fault } from '../../shell/fault.tsx';
import { Loading } from '../../shell/loading.tsx';
import { useDates } from '../../shell/use-dates.ts';
import type { Key } from '../../words/say.ts';
import { useSay } from '../../words/words.tsx';
import { MoveTable } from './move-table.tsx';

type Line = Schemas['calendar-list']['amendments'][number];

const STATE: Readonly<Record<Line['state'], Key>> = {
  proposed: 'calendar.state.proposed',
  approved: 'calendar.state.approved',
  applied: 'calendar.state.applied',
  withdrawn: 'calendar.state.other',
};

export function AmendmentCard({
  line,
  calendars,
  changed,
}: {
  readonly line: Line;
  readonly calendars: Schemas['calendar-list']['calendars'];
  readonly changed: () => void;
}): ReactElement {
  const say = useSay();
  const { moment } = useDates();
  const [open, setOpen] = useState(false);
  const name = line.row?.name ?? say('calendar.undoes', { name: line.undoesName ?? '' });
  return (
    <article className="rules-card">
      <h3>{line.row ? <Law>{name}</Law> : name}</h3>
      <p>
        <strong>{line.undone ? say('calendar.undone') : say(STATE[line.state])}</strong>
        <span className="line">
          <Law>
            {[
              calendars.find(({ id }) => id === line.calendar)?.title ?? line.calendar,
              ...(line.row?.cite.map(({ ref }) => ref) ?? []),
            ].join('; ')}
          </Law>
        </span>
        <span className="line">
          {say('calendar.proposed-by', { name: line.proposedBy, when: moment(line.proposedAt) })}
        </span>
        {line.approvedBy === null ? null : (
          <span className="line">{say('law.approved-by', { names: line.approvedBy })}</span>
        )}
      </p>
      <Button type="button" outline aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(open ? 'law.close' : 'law.look')} <span className="only-heard">{name}</span>
      </Button>
      {open ? <Steps line={line} changed={changed} /> : null}
    </article>
  );
}

function Steps({
  line: { id, state },
  changed,
}: {
  readonly line: Line;
  readonly changed: () => void;
}): ReactElement {
  const say = useSay();
  const client = useQueryClient();
  const [command] = useState(newCommand);
  const params = { path: { amendment: id } };
  const shown = useQuery({
    queryKey: ['calendars', id, state],
    queryFn: () => answer(api.GET('/api/calendars/amendments/{amendment}', { params })),
  });
  const moves = shown.data?.moves ?? undefined;
  const step = useMutation({
    mutationFn: (what: 'approve' | 'withdraw' | 'undo') =>
      what === 'approve'
        ? answer(
            api.POST('/api/calendars/amendments/{amendment}/approve', {
              params,
              body: { command, moves: moves?.moving ?? 0 },
            }),
          )
        : what === 'withdraw'
          ? answer(
              api.POST('/api/calendars/amendments/{amendment}/withdraw', {
                params,
                body: { command },
              }),
            )
          : answer(
              api.POST('/api/calendars/amendments', {
                body: { id: newCommand(), amendment: { undoes: id } },
              }),
            ),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ['calendars'] });
      changed();
    },
  });
  if (shown.isPending) return <Loading what="calendar.loading" />;
  if (shown.isLoadingError) return <Fault error={shown.error} again={() => void shown.refetch()} />;
  const { may } = shown.data;
  return (
    <div className="rules-steps">
      {moves ? <MoveTable report={moves} /> : null}
      {step.isError ? <Fault error={step.error} /> : null}
      {may.approve ? (
        <Button type="button" disabled={step.isPending} onClick={() => step.mutate('approve')}>
          {say('calendar.approve')}
        </Button>
      ) : null}
      {may.withdraw ? (
        <Button
          type="button"
          outline
          disabled={step.isPending}
          onClick={() => step.mutate('withdraw')}
        >
          {say('law.withdraw')}
        </Button>
      ) : null}
      {may.undo ? (
        <Button type="button" outline disabled={step.isPending} onClick={() => step.mutate('undo')}>
          {say('calendar.undo')}
        </Button>
      ) : null}
    </div>
  );
}
