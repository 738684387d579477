/** Views by name: those that everybody has, and the person's own. A view is an address, so each is a link. */
import { Button, Label, TextInput } from '@trussworks/react-uswds';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { answer, api } from '../api/client.ts';
import { viewsQuery } from '../api/desk-queries.ts';
import { useToast } from '../shell/toasts.tsx';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import { addressOf, searchOf, type QueueSearch } from './queue-search.ts';

const COMMON: readonly (readonly [Key, QueueSearch])[] = [
  ['view.open', {}],
  ['view.mine', { held: 'by-me' }],
  ['view.nobody', { held: 'by-nobody' }],
  ['view.second', { state: 'second-reading' }],
  ['view.asked', { state: 'asked' }],
  ['view.closed', { state: 'closed' }],
];

export function ViewList({ search }: { readonly search: QueueSearch }): ReactElement {
  const say = useSay();
  const toast = useToast();
  const client = useQueryClient();
  const { data } = useQuery(viewsQuery);
  const [name, setName] = useState('');
  const now = addressOf(search);
  const keep = useMutation({
    mutationFn: (view: { readonly name: string; readonly address: string }) =>
      answer(api.POST('/api/views', { body: view })),
    onSuccess: (views) => client.setQueryData(viewsQuery.queryKey, views),
    onError: ({ message }) => toast({ kind: 'trouble', text: message }),
  });
  const drop = useMutation({
    mutationFn: (view: { readonly name: string; readonly address: string }) =>
      answer(api.POST('/api/views/drop', { body: { name: view.name } })),
    onSuccess: (views, view) => {
      client.setQueryData(viewsQuery.queryKey, views);
      toast({ text: say('view.dropped', { name: view.name }), undo: () => keep.mutate(view) });
    },
    onError: ({ message }) => toast({ kind: 'trouble', text: message }),
  });
  const link = (label: string, to: QueueSearch): ReactElement => (
    <Link to="/queue" search={to} activeOptions={{ exact: true, includeSearch: true }}>
      {label}
    </Link>
  );
  return (
    <nav className="views" aria-label={say('view.title')}>
      <ul>
        {COMMON.map(([key, to]) => (
          <li key={key}>{link(say(key), to)}</li>
        ))}
        {data?.views.map((view) => (
          <li key={view.name} className="own-view">
            {link(view.name, searchOf(view.address))}
            <button
              type="button"
              aria-label={say('view.drop', { name: view.name })}
              onClick={() => drop.mutate(view)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <details>
        <summary>{say('view.keep')}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === '') return;
            keep.mutate({ name: name.trim(), address: now });
            setName('');
          }}
        >
          <Label htmlFor="view-name">{say('view.name')}</Label>
          <div className="with-button">
            <TextInput
              id="view-name"
              name="view-name"
              type="text"
              maxLength={60}
              required
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
            <Button type="submit">{say('view.save')}</Button>
          </div>
          <p className="hint">{say('view.hint')}</p>
        </form>
      </details>
    </nav>
  );
}
