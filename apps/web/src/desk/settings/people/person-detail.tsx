/** One person: their roles, given and taken; the end of their account; what happened to it before. */
import { Button } from '@trussworks/react-uswds';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { answer, api } from '../../api/client.ts';
import { vocabularyQuery } from '../../api/desk-queries.ts';
import { ROLES, type Role } from '../../api/session.ts';
import { Fault } from '../../shell/fault.tsx';
import { ROLE_WORDS } from '../../shell/frame.tsx';
import { useToast } from '../../shell/toasts.tsx';
import { useSession } from '../../shell/use-session.ts';
import { useSay } from '../../words/words.tsx';
import { PersonHistory } from './person-history.tsx';
import type { PersonRow } from './people-page.tsx';

interface RoleChange {
  readonly agency: string;
  readonly role: Role;
  readonly give: boolean;
}

export function PersonDetail({ person }: { readonly person: PersonRow }): ReactElement {
  const say = useSay();
  const toast = useToast();
  const client = useQueryClient();
  const { account, name, ended, roles, ways, email } = person;
  const self = useSession().account === account;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const again = (): Promise<void> => client.invalidateQueries({ queryKey: ['settings'] });
  const change = useMutation({
    mutationFn: (body: RoleChange) =>
      answer(api.POST('/api/settings/people/role', { body: { account, ...body } })),
    onSuccess: async ({ released }, { give, agency, role }) => {
      toast({
        text: say(give ? 'people.given' : 'people.taken', { amount: released }),
        // Taking away can be taken back, unless it was one's own.
        ...(give || self ? {} : { undo: () => change.mutate({ agency, role, give: true }) }),
      });
      await again();
    },
  });
  const end = useMutation({
    mutationFn: (over: boolean) =>
      answer(api.POST('/api/settings/people/end', { body: { account, ended: over } })),
    onSuccess: async ({ released }, over) => {
      toast({
        text: say(over ? 'people.was-ended' : 'people.was-opened', { amount: released }),
        ...(over ? { undo: () => end.mutate(false) } : {}),
      });
      await again();
    },
  });
  const busy = change.isPending || end.isPending;
  return (
    <section aria-labelledby="person-title">
      <h2 id="person-title" tabIndex={-1} ref={head}>
        <bdi>{name}</bdi>
      </h2>
      {ended ? <p>{say('people.ended-hint')}</p> : null}
      <h3>{say('people.roles')}</h3>
      {roles.length === 0 ? <p>{say('people.no-roles')}</p> : null}
      <ul className="settings-list">
        {roles.map(({ agency, agencyTitle, role }) => (
          <li key={`${agency} ${role}`} className="settings-buttons">
            <span>
              {say('shell.membership', { role: say(ROLE_WORDS[role]), agency: agencyTitle })}
            </span>
            <Button
              type="button"
              unstyled
              disabled={busy}
              onClick={() => change.mutate({ agency, role, give: false })}
            >
              {say('people.take')}{' '}
              <span className="only-heard">
                {say('shell.membership', { role: say(ROLE_WORDS[role]), agency: agencyTitle })}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {self ? (
        <p>{say('people.self')}</p>
      ) : ended ? null : (
        <GiveRole
          busy={busy}
          give={(agency, role) => change.mutate({ agency, role, give: true })}
        />
      )}
      {change.isError || end.isError ? <Fault error={change.error ?? end.error} /> : null}
      {ways.local || ways.provider ? null : (
        <details>
          <summary>{say('people.local')}</summary>
          <p>{say('people.local-hint')}</p>
          <pre dir="ltr" className="settings-command">
            npm run desk:account -- --name {JSON.stringify(name)} --email {email}
          </pre>
        </details>
      )}
      {self ? null : (
        <>
          <h3>{say(ended ? 'people.open' : 'people.end')}</h3>
          <p className="hint">{say(ended ? 'people.open-hint' : 'people.end-hint')}</p>
          <Button type="button" outline disabled={busy} onClick={() => end.mutate(!ended)}>
            {say(ended ? 'people.open' : 'people.end')}
          </Button>
        </>
      )}
      <PersonHistory account={account} />
    </section>
  );
}

function GiveRole({
  give,
  busy,
}: {
  readonly give: (agency: string, role: Role) => void;
  readonly busy: boolean;
}): ReactElement {
  const say = useSay();
  const id = useId();
  const words = useQuery(vocabularyQuery);
  const [agency, setAgency] = useState('');
  const [role, setRole] = useState<Role>('front-line');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        give(agency, role);
      }}
    >
      <label className="usa-label" htmlFor={`${id}-agency`}>
        {say('settings.agency')}
      </label>
      <select
        id={`${id}-agency`}
        className="usa-select"
        required
        value={agency}
        onChange={({ target }) => setAgency(target.value)}
      >
        <option value="">{say('case.choose')}</option>
        {(words.data?.agencies ?? []).map((each) => (
          <option key={each.id} value={each.id}>
            {each.title}
          </option>
        ))}
      </select>
      <label className="usa-label" htmlFor={`${id}-role`}>
        {say('people.role')}
      </label>
      <select
        id={`${id}-role`}
        className="usa-select"
        value={role}
        onChange={({ target }) => setRole(ROLES.find((each) => each === target.value) ?? role)}
      >
        {ROLES.map((each) => (
          <option key={each} value={each}>
            {say(ROLE_WORDS[each])}
          </option>
        ))}
      </select>
      <p>
        <Button type="submit" disabled={busy}>
          {say('people.give')}
        </Button>
      </p>
    </form>
  );
}
