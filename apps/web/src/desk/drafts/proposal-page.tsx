/**
 * A proposal on one page: its words, what it changes, what it guarantees, past requests, and how far it is on the way of
 * two people. To be read, printed, kept as a file, and handed over.
 */
import { Button } from '@trussworks/react-uswds';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { readDiff } from '@threshold/rules/compare/diff-json';
import { useMemo, useState, type ReactElement } from 'react';
import { answer, api, newCommand } from '../api/client.ts';
import { Law } from '../case/law.tsx';
import { dayWords } from '../case/when.ts';
import { LAW_STATE } from '../settings/rules/law-change.tsx';
import { FaultPage } from '../shell/fault-page.tsx';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { screensOf } from '../shell/role-screens.ts';
import { useDates } from '../shell/use-dates.ts';
import { useSession } from '../shell/use-session.ts';
import { useTitle } from '../shell/use-title.ts';
import type { Key } from '../words/say.ts';
import { useSay, useWords } from '../words/words.tsx';
import { DiffPanel } from './diff-panel.tsx';
import { proposalQuery, type Proposal } from './drafts-api.ts';
import { saveProposal } from './proposal-file.ts';
import { PropertyPanel } from './property-panel.tsx';
import { ReplayPanel } from './replay-panel.tsx';

type Handed = NonNullable<Proposal['handed']>;

const HANDED: Readonly<Record<Handed['state'], Key>> = {
  ...LAW_STATE,
  received: 'law.upload-received',
  checking: 'law.upload-checking',
  refused: 'law.upload-refused',
  gone: 'drafts.handed-gone',
};

/** What changes may be longer than anybody scrolls: the parts below it are led to. */
const PARTS = [
  { id: 'proposal-changes', title: 'drafts.changes' },
  { id: 'proposal-guarantees', title: 'drafts.guarantees' },
  { id: 'proposal-replay', title: 'drafts.replay' },
] as const satisfies readonly { readonly id: string; readonly title: Key }[];

export function ProposalPage(): ReactElement {
  const { proposal: id } = useParams({ from: '/inside/proposals/$proposal' });
  const proposal = useQuery(proposalQuery(id));
  useTitle(proposal.data?.title);
  if (proposal.isPending) return <Loading what="drafts.proposal-loading" />;
  if (proposal.isLoadingError) {
    return (
      <div className="page">
        <FaultPage
          screen="screen.drafts"
          error={proposal.error}
          again={() => void proposal.refetch()}
        />
      </div>
    );
  }
  return <Shown of={proposal.data} />;
}

function Shown({ of }: { readonly of: Proposal }): ReactElement {
  const say = useSay();
  const { moment } = useDates();
  const { weighed, draft } = of;
  const diff = useMemo(
    () => (weighed.diff === null ? undefined : readDiff(weighed.diff)),
    [weighed.diff],
  );
  return (
    <article className="drafts drafts-proposal">
      <p className="drafts-screen">
        <Link to="/drafts">{say('drafts.back')}</Link>
      </p>
      <h1 id="proposal-title">
        <bdi>{of.title}</bdi>
      </h1>
      <p>
        <strong>{say('drafts.proposal-not-in-force')}</strong>
      </p>
      <p>
        <strong>{say(of.side === 'own' ? 'drafts.side-own' : 'drafts.side-other')}</strong>
        {of.source === '' ? null : (
          <span className="line">
            {say('drafts.source')}: <bdi>{of.source}</bdi>
          </span>
        )}
      </p>
      {of.text.split(/\n\s*\n/).map((paragraph, at) => (
        <p key={at} className="drafts-text">
          <bdi>{paragraph}</bdi>
        </p>
      ))}
      <p className="quiet">
        <Link to="/drafts/$draft" params={{ draft: draft.id }}>
          <bdi>{draft.name}</bdi>
        </Link>{' '}
        {say('drafts.saved', {
          version: draft.version,
          name: of.madeBy,
          when: moment(of.madeAt),
        })}
        <span className="line">{say('drafts.of', { packs: draft.packs.join(', ') })}</span>
        <span className="line">{say('law.hash', { hash: of.hash.slice(0, 16) })}</span>
        <span className="line">
          {say('drafts.against-hash', { hash: of.against.slice(0, 16), engine: of.engine })}
        </span>
      </p>
      {draft.newest > draft.version ? (
        <p>{say('drafts.newer', { version: draft.newest })}</p>
      ) : null}
      <p className="rules-buttons drafts-screen">
        <Button type="button" outline onClick={() => window.print()}>
          {say('drafts.print')}
        </Button>
        <Button type="button" outline onClick={() => saveProposal(of, diff, 'html')}>
          {say('drafts.save-html')}
        </Button>
        <Button type="button" outline onClick={() => saveProposal(of, diff, 'json')}>
          {say('drafts.save-json')}
        </Button>
      </p>
      <p className="quiet drafts-screen">{say('drafts.print-hint')}</p>
      <Approval of={of} />
      <nav className="drafts-screen" aria-labelledby="proposal-title">
        <ul>
          {PARTS.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{say(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section>
        <h2 id="proposal-changes">{say('drafts.changes')}</h2>
        {weighed.apart === null ? null : (
          <p>
            <Law>{weighed.apart}</Law>
          </p>
        )}
        {diff ? <DiffPanel diff={diff} onPage /> : null}
      </section>
      <section>
        <h2 id="proposal-guarantees">{say('drafts.guarantees')}</h2>
        <PropertyPanel properties={weighed.properties} unfolded />
      </section>
      <section>
        <h2 id="proposal-replay">{say('drafts.replay')}</h2>
        <ReplayPanel replay={weighed.replay} />
      </section>
    </article>
  );
}

function Approval({ of }: { readonly of: Proposal }): ReactElement {
  const { say, locale } = useWords();
  const { moment } = useDates();
  const { memberships } = useSession();
  const client = useQueryClient();
  const [command] = useState(newCommand);
  const { handed, may } = of;
  const handing = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/proposals/{proposal}/hand-over', {
          params: { path: { proposal: of.id } },
          body: { command: handed ? newCommand() : command },
        }),
      ),
    onSuccess: (now) => {
      client.setQueryData(proposalQuery(of.id).queryKey, now);
      void client.invalidateQueries({ queryKey: ['law'] });
    },
  });
  return (
    <section className="drafts-approval">
      <h2>{say('drafts.approval')}</h2>
      <p>{say('drafts.approval-hint')}</p>
      {handed ? (
        <p role="status">
          <strong>{say(HANDED[handed.state])}</strong>
          <span className="line">
            {say('drafts.handed', { name: handed.by, when: moment(handed.at) })}
          </span>
          {handed.approvedBy.length === 0 ? null : (
            <span className="line">
              {say('law.approved-by', { names: handed.approvedBy.join(', ') })}
            </span>
          )}
          {handed.effectiveOn === null ? null : (
            <span className="line">
              {say('law.effect', { day: dayWords(locale, handed.effectiveOn) })}
            </span>
          )}
          {screensOf(memberships).includes('/settings') ? (
            <Link to="/settings/law" className="line">
              {say('drafts.to-law')}
            </Link>
          ) : null}
        </p>
      ) : (
        <p>{say('drafts.not-handed')}</p>
      )}
      {may.outdated ? (
        <p>
          <strong>{say('drafts.proposal-outdated')}</strong>
        </p>
      ) : null}
      {handing.isError ? <Fault error={handing.error} /> : null}
      {may.handOver ? (
        <Button type="button" disabled={handing.isPending} onClick={() => handing.mutate()}>
          {say('drafts.hand-over')}
        </Button>
      ) : null}
    </section>
  );
}
