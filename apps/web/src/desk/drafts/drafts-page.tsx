/** Drafts of the law and what was offered of them: branch one, go on with one, put one away and bring it back. */
import { Button } from '@trussworks/react-uswds';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useId, useState, type ReactElement } from 'react';
import { answer, api, newCommand } from '../api/client.ts';
import { Law } from '../case/law.tsx';
import { EmptyState } from '../shell/empty-state.tsx';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { useToast } from '../shell/toasts.tsx';
import { useDates } from '../shell/use-dates.ts';
import { useSay } from '../words/words.tsx';
import { draftsQuery, type DraftLine, type Drafts } from './drafts-api.ts';
import { ProposalList } from './proposal-list.tsx';

export function DraftsPage(): ReactElement {
  const say = useSay();
  const list = useQuery(draftsQuery);
  return (
    <div className="drafts">
      <h1>{say('drafts.title')}</h1>
      <p>{say('drafts.hint')}</p>
      {list.isPending ? <Loading what="drafts.loading" /> : null}
      {list.isLoadingError ? <Fault error={list.error} again={() => void list.refetch()} /> : null}
      {list.data ? <Lists of={list.data} /> : null}
    </div>
  );
}

function Lists({ of }: { readonly of: Drafts }): ReactElement {
  const say = useSay();
  const open = of.drafts.filter(({ removedAt }) => removedAt === null);
  const away = of.drafts.filter(({ removedAt }) => removedAt !== null);
  return (
    <>
      <section>
        <h2>{say('drafts.list')}</h2>
        {open.length === 0 ? (
          <EmptyState title={say('drafts.none')}>
            <p>{say('drafts.none-what')}</p>
          </EmptyState>
        ) : (
          open.map((draft) => <DraftCard key={draft.id} draft={draft} />)
        )}
      </section>
      <Branch of={of.inForce} />
      <section>
        <h2>{say('drafts.proposals')}</h2>
        <ProposalList of={of.proposals} />
      </section>
      {away.length === 0 ? null : (
        <details>
          <summary>{say('drafts.away', { count: away.length })}</summary>
          {away.map((draft) => (
            <DraftCard key={draft.id} draft={draft} />
          ))}
        </details>
      )}
    </>
  );
}

function DraftCard({ draft }: { readonly draft: DraftLine }): ReactElement {
  const say = useSay();
  const { moment } = useDates();
  const toast = useToast();
  const client = useQueryClient();
  const params = { path: { draft: draft.id } };
  const put = useMutation({
    mutationFn: (away: boolean) =>
      answer(
        away
          ? api.POST('/api/drafts/{draft}/remove', { params, body: { command: newCommand() } })
          : api.POST('/api/drafts/{draft}/restore', { params, body: { command: newCommand() } }),
      ),
    onSuccess: (_, away) => {
      if (away) {
        toast({
          text: say('drafts.put-away', { name: draft.name }),
          undo: () => put.mutate(false),
        });
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['drafts'] }),
  });
  return (
    <article className="rules-card" data-draft={draft.id}>
      <h3>
        <Link to="/drafts/$draft" params={{ draft: draft.id }}>
          <bdi>{draft.name}</bdi>
        </Link>
      </h3>
      <p>
        <span className="line">{say('drafts.of', { packs: draft.packs.join(', ') })}</span>
        <span className="line quiet">
          {say('drafts.saved', {
            version: draft.version,
            name: draft.savedBy,
            when: moment(draft.savedAt),
          })}
        </span>
        {draft.outdated ? <strong className="line">{say('drafts.outdated')}</strong> : null}
      </p>
      {put.isError ? <Fault error={put.error} /> : null}
      <Button
        type="button"
        outline
        disabled={put.isPending}
        onClick={() => put.mutate(draft.removedAt === null)}
      >
        {say(draft.removedAt === null ? 'drafts.remove' : 'drafts.restore')}{' '}
        <span className="only-heard">{draft.name}</span>
      </Button>
    </article>
  );
}

function Branch({ of }: { readonly of: Drafts['inForce'] }): ReactElement {
  const say = useSay();
  const id = useId();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [packs, setPacks] = useState<readonly string[]>(() =>
    of.packs.slice(-1).map((each) => each.id),
  );
  const [command, setCommand] = useState(newCommand);
  const making = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/drafts', { body: { command, name, packs: [...packs] } })),
    onSuccess: async ({ draft }) => {
      await client.invalidateQueries({ queryKey: ['drafts'], exact: true });
      await navigate({ to: '/drafts/$draft', params: { draft: draft.id } });
    },
  });
  if (!of.files) return <p>{say('drafts.no-files')}</p>;
  return (
    <section>
      <h2>{say('drafts.branch')}</h2>
      <p>
        {say('drafts.branch-hint')} <Law>{of.title}</Law>
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          making.mutate();
        }}
      >
        <label className="usa-label" htmlFor={`${id}-name`}>
          {say('drafts.name')}
        </label>
        <input
          id={`${id}-name`}
          className="usa-input"
          required
          maxLength={120}
          value={name}
          onChange={({ target }) => {
            setName(target.value);
            setCommand(newCommand());
          }}
        />
        <fieldset className="usa-fieldset">
          <legend className="usa-legend">{say('drafts.layers')}</legend>
          {[...of.packs].reverse().map((pack) => (
            <label key={pack.id} className="rules-choice">
              <input
                type="checkbox"
                checked={packs.includes(pack.id)}
                onChange={({ target }) => {
                  setCommand(newCommand());
                  setPacks(
                    target.checked ? [...packs, pack.id] : packs.filter((each) => each !== pack.id),
                  );
                }}
              />
              <Law>
                {pack.title} ({pack.id})
              </Law>
            </label>
          ))}
        </fieldset>
        {making.isError ? <Fault error={making.error} /> : null}
        <Button
          type="submit"
          disabled={making.isPending || packs.length === 0 || name.trim() === ''}
        >
          {say('drafts.make')}
        </Button>
      </form>
    </section>
  );
}
