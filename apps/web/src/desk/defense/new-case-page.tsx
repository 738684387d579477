/** A new case: one form, short enough for a first conversation. */
import { Button } from '@trussworks/react-uswds';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useId, useState, type ReactElement } from 'react';
import { answer, api, newCommand } from '../api/client.ts';
import { UnsavedGuard } from '../settings/unsaved-guard.tsx';
import { EmptyState } from '../shell/empty-state.tsx';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { useToast } from '../shell/toasts.tsx';
import { useSession } from '../shell/use-session.ts';
import { useSay } from '../words/words.tsx';
import { providersQuery } from './case-queries.ts';
import { IntakeFields } from './intake-fields.tsx';
import { EMPTY_INTAKE, intakeOf, problemsOf, type IntakeProblem } from './intake-form.ts';
import { ErrorWords } from '../shell/error-words.tsx';

export function NewCasePage(): ReactElement {
  const say = useSay();
  const id = useId();
  const { memberships } = useSession();
  const offices = memberships.filter(({ role }) => role === 'defence-coordinator');
  const [agency, choose] = useState(offices[0]?.agency ?? '');
  const directory = useQuery({ ...providersQuery(agency), placeholderData: keepPreviousData });
  return (
    <div className="page duties cases">
      <p className="quiet">
        <Link to="/cases">{say('cases.back')}</Link>
      </p>
      <h1>{say('cases.new')}</h1>
      {offices.length === 0 ? <EmptyState title={say('cases.not-yours')} /> : null}
      {offices.length > 1 ? (
        <>
          <label className="usa-label" htmlFor={id}>
            {say('cases.office')}
          </label>
          <select
            id={id}
            className="usa-select"
            value={agency}
            onChange={({ target }) => choose(target.value)}
          >
            {offices.map((each) => (
              <option key={each.agency} value={each.agency}>
                {each.agencyTitle}
              </option>
            ))}
          </select>
        </>
      ) : null}
      {directory.isLoading ? <Loading what="cases.loading" /> : null}
      {directory.isError ? (
        <Fault error={directory.error} again={() => void directory.refetch()} />
      ) : null}
      {directory.data ? <NewCase agency={agency} places={directory.data.places} /> : null}
    </div>
  );
}

function NewCase({
  agency,
  places,
}: {
  readonly agency: string;
  readonly places: Parameters<typeof IntakeFields>[0]['places'];
}): ReactElement {
  const say = useSay();
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [ids] = useState(() => ({ id: newCommand(), command: newCommand() }));
  const [form, set] = useState(EMPTY_INTAKE);
  const [problems, tell] = useState<readonly IntakeProblem[]>([]);
  const send = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/cases', { body: { ...ids, agency, intake: intakeOf(form) } })),
    onSuccess: async ({ number }) => {
      toast({ text: say('cases.taken', { number }) });
      await client.invalidateQueries({ queryKey: ['cases'] });
    },
  });
  const made = send.data?.id;
  // After the guard below knows that nothing is left unsaved.
  useEffect(() => {
    if (made !== undefined) void navigate({ to: '/cases/$case', params: { case: made } });
  }, [made, navigate]);
  const unsaved = form !== EMPTY_INTAKE && !send.isSuccess;
  return (
    <form
      className="duty-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const found = problemsOf(form);
        tell(found);
        if (found.length === 0) send.mutate();
      }}
    >
      <UnsavedGuard unsaved={unsaved} />
      <IntakeFields form={form} set={set} places={places} problems={problems} />
      {send.error ? (
        <p className="duty-trouble" role="alert">
          <ErrorWords error={send.error} />
        </p>
      ) : null}
      <p>
        <Button type="submit" disabled={send.isPending}>
          {say(send.isPending ? 'cases.sending' : 'cases.take-in')}
        </Button>
      </p>
    </form>
  );
}
