/** Which agency a section is about: it stands in the address, and the next section keeps it. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId, type ReactElement } from 'react';
import type { Role } from '../api/session.ts';
import { vocabularyQuery } from '../api/desk-queries.ts';
import { useSession } from '../shell/use-session.ts';
import { useSay } from '../words/words.tsx';

/** The agency of the address, or the first of one's own where one has the role. */
export function useSettingsAgency(role: Role = 'administrator'): string {
  const { agency } = useSearch({ from: '/inside/settings' });
  const { memberships } = useSession();
  return agency ?? memberships.find((each) => each.role === role)?.agency ?? '';
}

export function AgencyPick({ agency }: { readonly agency: string }): ReactElement {
  const say = useSay();
  const id = useId();
  const navigate = useNavigate();
  const words = useQuery(vocabularyQuery);
  return (
    <>
      <label className="usa-label" htmlFor={id}>
        {say('settings.agency')}
      </label>
      <select
        id={id}
        className="usa-select"
        value={agency}
        onChange={({ target }) =>
          void navigate({ to: '.', search: { agency: target.value }, replace: true })
        }
      >
        {(words.data?.agencies ?? []).map((each) => (
          <option key={each.id} value={each.id}>
            {each.title}
          </option>
        ))}
      </select>
    </>
  );
}
