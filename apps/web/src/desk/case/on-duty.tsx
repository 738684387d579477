/** Whom to call today, as the agency set it; before that, the list of the pages of the front line. Nobody is made up. */
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { answer, api } from '../api/client.ts';
import { useSay } from '../words/words.tsx';
import { contactsQuery } from './case-api.ts';

interface Reach {
  readonly name: string;
  readonly title?: string | undefined;
  readonly number?: string | undefined;
  readonly email?: string | undefined;
  readonly hours?: string | undefined;
}

export function OnDuty({ agency }: { readonly agency: string }): ReactElement {
  const say = useSay();
  const duty = useQuery({
    queryKey: ['on-duty', agency],
    queryFn: () => answer(api.GET('/api/on-duty', { params: { query: { agency } } })),
    enabled: agency !== '',
    // Who may not record here is not refused a page for it: the general list stands.
    retry: false,
    staleTime: 60_000,
  });
  const contacts = useQuery(contactsQuery);
  const people = duty.data?.people ?? [];
  const after = duty.data?.outOfOffice ?? undefined;
  const general = contacts.data ?? [];
  if (people.length === 0 && !after) {
    if (general.length === 0) return <p>{say('case.counter.no-number')}</p>;
    return (
      <ul className="case-calls">
        {general.map((each) => (
          <li key={each.number}>
            <Call {...each} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <>
      <ol className="case-calls">
        {people.map(({ coverFor, ...each }) => (
          <li key={each.name}>
            <Call {...each} />
            {coverFor === undefined ? null : (
              <span className="quiet"> {say('counsel.covers', { name: coverFor })}</span>
            )}
          </li>
        ))}
      </ol>
      {after ? (
        <p>
          {say('counsel.out-of-office')} <Call {...after} />
        </p>
      ) : null}
    </>
  );
}

function Call({ name, title, number, email, hours }: Reach): ReactElement {
  return (
    <>
      {number === undefined ? (
        <strong>
          <bdi>{name}</bdi>
        </strong>
      ) : (
        <a className="usa-button" href={`tel:${number.replace(/[ ().-]/g, '')}`}>
          <bdi>{name}</bdi> <bdi dir="ltr">{number}</bdi>
        </a>
      )}{' '}
      {email === undefined ? null : <bdi dir="ltr">{email}</bdi>}{' '}
      <span className="quiet">
        {[title, hours].filter((each) => each !== undefined).join(' · ')}
      </span>
    </>
  );
}
