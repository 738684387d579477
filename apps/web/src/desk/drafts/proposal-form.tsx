/** The words of a proposal: what it offers, who offers it, and where that was said. The server weighs and freezes it. */
import { Button } from '@trussworks/react-uswds';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState, type ReactElement } from 'react';
import { answer, api, newCommand } from '../api/client.ts';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { useSay } from '../words/words.tsx';

export function ProposalForm({
  draft,
  seen,
  ready,
}: {
  readonly draft: string;
  readonly seen: number;
  /** Everything is kept, and it can be read as a law. */
  readonly ready: boolean;
}): ReactElement {
  const say = useSay();
  const id = useId();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [side, setSide] = useState<'own' | 'other'>('own');
  const [source, setSource] = useState('');
  const [sent, setSent] = useState({ words: '', command: newCommand() });
  const offering = useMutation({
    mutationFn: () => {
      // The same words of the same version are the same proposal, also after a line that broke.
      const words = JSON.stringify([seen, title, text, side, source]);
      const command = sent.words === words ? sent.command : newCommand();
      setSent({ words, command });
      return answer(
        api.POST('/api/drafts/{draft}/proposals', {
          params: { path: { draft } },
          body: { command, seen, title, text, side, source },
        }),
      );
    },
    onSuccess: async ({ id: proposal }) => {
      await client.invalidateQueries({ queryKey: ['drafts'] });
      await navigate({ to: '/proposals/$proposal', params: { proposal } });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        offering.mutate();
      }}
    >
      <p>{say('drafts.offer-hint')}</p>
      <label className="usa-label" htmlFor={`${id}-title`}>
        {say('drafts.offer-title')}
      </label>
      <input
        id={`${id}-title`}
        className="usa-input"
        required
        maxLength={200}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <label className="usa-label" htmlFor={`${id}-text`}>
        {say('drafts.offer-text')}
      </label>
      <textarea
        id={`${id}-text`}
        className="usa-textarea"
        maxLength={10_000}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <fieldset className="usa-fieldset">
        <legend className="usa-legend">{say('drafts.side')}</legend>
        {(['own', 'other'] as const).map((each) => (
          <label key={each} className="rules-choice">
            <input
              type="radio"
              name={`${id}-side`}
              checked={side === each}
              onChange={() => setSide(each)}
            />
            {say(each === 'own' ? 'drafts.side-own' : 'drafts.side-other')}
          </label>
        ))}
      </fieldset>
      <label className="usa-label" htmlFor={`${id}-source`}>
        {say(side === 'other' ? 'drafts.source-needed' : 'drafts.source')}
      </label>
      <textarea
        id={`${id}-source`}
        className="usa-textarea drafts-short"
        maxLength={1000}
        required={side === 'other'}
        value={source}
        onChange={({ target }) => setSource(target.value)}
      />
      {offering.isError ? <Fault error={offering.error} /> : null}
      {offering.isPending ? <Loading what="drafts.offering" /> : null}
      {ready ? null : <p id={`${id}-why`}>{say('drafts.offer-not-ready')}</p>}
      <Button
        type="submit"
        disabled={!ready || offering.isPending || title.trim() === ''}
        {...(ready ? {} : { 'aria-describedby': `${id}-why` })}
      >
        {say('drafts.offer-send')}
      </Button>
    </form>
  );
}
