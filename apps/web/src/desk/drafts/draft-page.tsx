/**
 * One draft: written in a form or as text on one side, what is wrong, what it changes and guarantees on the other, as it
 * is being written. Kept when somebody says so; nothing of it is in force.
 */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo, useState, type ReactElement } from 'react';
import { packIdOf } from '@threshold/rules/load/pack-id';
import { withFiles } from '@threshold/rules/draft/weigh-draft';
import { FaultPage } from '../shell/fault-page.tsx';
import { Loading } from '../shell/loading.tsx';
import { UnsavedGuard } from '../settings/unsaved-guard.tsx';
import { useTitle } from '../shell/use-title.ts';
import { useSay } from '../words/words.tsx';
import { draftLawQuery, draftQuery, type Draft, type DraftLaw } from './drafts-api.ts';
import { EditorPane } from './editor-pane.tsx';
import { ProposalForm } from './proposal-form.tsx';
import { ProposalList } from './proposal-list.tsx';
import { SaveBar } from './save-bar.tsx';
import { useDraft } from './use-draft.ts';
import { useWeighing } from './use-weighing.ts';
import { VersionList } from './version-list.tsx';
import { WeighingPane } from './weighing-pane.tsx';

export function DraftPage(): ReactElement {
  const { draft: id } = useParams({ from: '/inside/drafts/$draft' });
  const draft = useQuery(draftQuery(id));
  const law = useQuery(draftLawQuery(id));
  useTitle(draft.data?.draft.name);
  const broken = draft.isLoadingError ? draft : law.isLoadingError ? law : undefined;
  if (broken) {
    return (
      <div className="page">
        <FaultPage
          screen="screen.drafts"
          error={broken.error}
          again={() => void broken.refetch()}
        />
      </div>
    );
  }
  if (!draft.data || !law.data) return <Loading what="drafts.opening" />;
  return <OpenPage key={id} draft={draft.data} law={law.data} />;
}

function OpenPage({ draft, law }: { readonly draft: Draft; readonly law: DraftLaw }): ReactElement {
  const say = useSay();
  const open = useDraft(draft, law);
  const weighing = useWeighing(law, draft.draft.name, open.files);
  const [place, setPlace] = useState<{ file: string; line: number; column: number }>();
  const own = useMemo(
    () => law.base.filter((folder) => law.packs.includes(packIdOf(folder) ?? '')),
    [law],
  );
  const files = useMemo(
    () => withFiles(own, open.files).flatMap((folder) => [...folder.files]),
    [own, open.files],
  );
  const { removedAt, outdated, packs } = draft.draft;
  return (
    <div className="drafts">
      <p>
        <Link to="/drafts">{say('drafts.back')}</Link>
      </p>
      <h1>
        <bdi>{draft.draft.name}</bdi>
      </h1>
      <p className="quiet">{say('drafts.of', { packs: packs.join(', ') })}</p>
      <p>{say('drafts.not-in-force')}</p>
      {outdated ? (
        <p>
          <strong>{say('drafts.outdated')}</strong> {say('drafts.outdated-what')}
        </p>
      ) : null}
      {removedAt === null ? null : (
        <p role="alert">
          <strong>{say('drafts.is-away')}</strong>
        </p>
      )}
      <SaveBar open={open} />
      <div className="drafts-panes">
        <EditorPane
          files={files}
          open={open}
          weighing={weighing}
          place={place}
          openText={(file, line, column = 1) => setPlace({ file, line, column })}
        />
        <WeighingPane
          weighing={weighing}
          own={(file) => files.some(({ path }) => path === file)}
          openText={(file, line, column) => setPlace({ file, line, column })}
        />
      </div>
      <section>
        <h2>{say('drafts.offer')}</h2>
        <ProposalForm
          draft={draft.draft.id}
          seen={open.seen}
          ready={open.unsaved.length === 0 && weighing.sound && removedAt === null}
        />
        <h3>{say('drafts.offered')}</h3>
        <ProposalList of={draft.proposals} />
      </section>
      <VersionList draft={draft} open={open} />
      <UnsavedGuard unsaved={open.unsaved.length > 0} />
    </div>
  );
}
