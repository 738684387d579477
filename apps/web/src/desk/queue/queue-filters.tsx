/** What narrows the queue. Each change is a new address; words are searched for when they are sent. */
import { Button, Label, Select, TextInput } from '@trussworks/react-uswds';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactElement } from 'react';
import { vocabularyQuery } from '../api/desk-queries.ts';
import type { Membership } from '../api/session.ts';
import { useSay } from '../words/words.tsx';
import { CHANNELS, OUTCOMES, STATES, queueSearch, type QueueSearch } from './queue-search.ts';
import { CHANNEL_KEYS, OUTCOME_KEYS, STATE_KEYS } from './request-words.ts';

export const SEARCH_FIELD = 'queue-search';

export function QueueFilters({
  search,
  memberships,
  change,
}: {
  readonly search: QueueSearch;
  readonly memberships: readonly Membership[];
  readonly change: (search: QueueSearch) => void;
}): ReactElement {
  const say = useSay();
  const { data } = useQuery(vocabularyQuery);
  const [words, setWords] = useState(search.search ?? '');
  useEffect(() => setWords(search.search ?? ''), [search.search]);
  const agencies = new Map(memberships.map(({ agency, agencyTitle }) => [agency, agencyTitle]));
  const set = (field: keyof QueueSearch, value: string): void =>
    change(
      queueSearch.parse({ ...search, [field]: value === '' ? undefined : value, after: undefined }),
    );

  const choice = (
    field: 'agency' | 'state' | 'held' | 'outcome' | 'channel' | 'act',
    label: string,
    options: readonly (readonly [string, string])[],
  ): ReactElement => (
    <div>
      <Label htmlFor={`queue-${field}`}>{label}</Label>
      <Select
        id={`queue-${field}`}
        name={field}
        value={search[field] ?? ''}
        onChange={(event) => set(field, event.target.value)}
      >
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
    </div>
  );

  return (
    <form
      role="search"
      className="queue-filters"
      onSubmit={(event) => {
        event.preventDefault();
        set('search', words.trim());
      }}
    >
      <div className="search-words">
        <Label htmlFor={SEARCH_FIELD}>{say('queue.search')}</Label>
        <div className="with-button">
          <TextInput
            id={SEARCH_FIELD}
            name="search"
            type="search"
            autoComplete="off"
            aria-describedby="queue-search-hint"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <Button type="submit">{say('queue.find')}</Button>
        </div>
        <p id="queue-search-hint" className="hint">
          {say('queue.search-hint')}
        </p>
      </div>
      {choice('state', say('queue.state'), [
        ['', say('queue.open')],
        ...STATES.map((state) => [state, say(STATE_KEYS[state])] as const),
        ['any', say('queue.any-state')],
      ])}
      {choice('held', say('queue.holder'), [
        ['', say('queue.anybody')],
        ['by-me', say('queue.me')],
        ['by-nobody', say('queue.nobody')],
      ])}
      {agencies.size > 1
        ? choice('agency', say('queue.agency'), [['', say('queue.all-agencies')], ...agencies])
        : null}
      <details open={[search.outcome, search.channel, search.act].some(Boolean)}>
        <summary>{say('queue.more')}</summary>
        <div className="more-filters">
          {choice('outcome', say('queue.law'), [
            ['', say('queue.any')],
            ...OUTCOMES.map((outcome) => [outcome, say(OUTCOME_KEYS[outcome])] as const),
          ])}
          {choice('channel', say('queue.channel'), [
            ['', say('queue.any')],
            ...CHANNELS.map((channel) => [channel, say(CHANNEL_KEYS[channel])] as const),
          ])}
          {choice('act', say('queue.act'), [
            ['', say('queue.any')],
            ...(data?.acts ?? []).map(({ id, title }) => [id, title] as const),
          ])}
        </div>
      </details>
    </form>
  );
}
