/**
 * One request: facts and paper on one side, the reasoning and what comes next on the other. Whoever only recorded it
 * sees the outcome and what to say. docs/desk-screens.md.
 */
import { useParams } from '@tanstack/react-router';
import { useEffect, useState, type ReactElement } from 'react';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { assignsRequests, worksOnRequests } from '../shell/role-screens.ts';
import { useSession } from '../shell/use-session.ts';
import { useTitle } from '../shell/use-title.ts';
import { useSay } from '../words/words.tsx';
import { useReasoning, useRequest } from './case-api.ts';
import { CaseContext, useCase, type CaseShown } from './case-context.ts';
import { CaseHead } from './case-head.tsx';
import { ClocksPane } from './clocks-pane.tsx';
import { CommentsPane } from './comments-pane.tsx';
import { CounterView } from './counter-view.tsx';
import { DraftsProvider } from './drafts.tsx';
import { FactsPane } from './facts-pane.tsx';
import type { Reasoning, RequestView } from './model.ts';
import { LettersPane } from './letters/letters-pane.tsx';
import { NextPanel } from './next-panel.tsx';
import { groupOf, OutcomeGroup } from './outcome-group.tsx';
import { ReasoningPane } from './reasoning-pane.tsx';
import { RecordPane } from './record-pane.tsx';
import { stepsNow } from './step-now.ts';

export function CasePage(): ReactElement {
  const say = useSay();
  const { id } = useParams({ from: '/inside/requests/$id' });
  const request = useRequest(id);
  const reasoning = useReasoning(id);
  const error = request.error ?? reasoning.error;
  if (request.data && reasoning.data) {
    return <CaseOf view={request.data} reasoning={reasoning.data} key={id} />;
  }
  return (
    <div className="page">
      <h1>{say('case.title')}</h1>
      {error ? (
        <Fault
          error={error}
          again={() => {
            void request.refetch();
            void reasoning.refetch();
          }}
        />
      ) : (
        <Loading what="case.loading" />
      )}
    </div>
  );
}

/** How long a claim holds is looked at again so often. */
const TICK_MS = 20_000;

function CaseOf({
  view,
  reasoning,
}: {
  readonly view: RequestView;
  readonly reasoning: Reasoning;
}): ReactElement {
  const { account, memberships } = useSession();
  useTitle(view.number);
  const [now, set] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => set(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const here = memberships.filter(({ agency }) => agency === view.agency);
  const shown: CaseShown = {
    view,
    reasoning,
    account,
    now,
    steps: stepsNow(view, reasoning.flow, {
      account,
      assigns: assignsRequests(memberships, view.agency),
      now,
    }),
  };
  const counter = here.every(({ role }) => role === 'front-line');
  return (
    <CaseContext value={shown}>
      <DraftsProvider>
        {counter ? (
          <CounterView />
        ) : (
          <Desk
            agencyTitle={here[0]?.agencyTitle ?? view.agency}
            works={worksOnRequests(memberships, view.agency)}
            privileged={here.some(({ role }) => role === 'counsel' || role === 'privacy-officer')}
          />
        )}
      </DraftsProvider>
    </CaseContext>
  );
}

function Desk({
  agencyTitle,
  works,
  privileged,
}: {
  readonly agencyTitle: string;
  readonly works: boolean;
  readonly privileged: boolean;
}): ReactElement {
  const say = useSay();
  const { view } = useCase();
  const { state } = view;
  return (
    <div className="case">
      <CaseHead agencyTitle={agencyTitle} />
      <div className="case-panes">
        <div className="case-known">
          <p className="case-jump">
            <a href="#case-next">{say('case.next')}</a>
          </p>
          <FactsPane works={works} />
        </div>
        <div className="case-answer">
          <OutcomeGroup
            group={groupOf(view)}
            determined={state.determination !== undefined && state.state !== 'second-reading'}
          />
          <NextPanel />
          <ReasoningPane />
          <ClocksPane />
          {works ? <LettersPane /> : null}
          <CommentsPane privileged={privileged} />
        </div>
        <div className="case-past">
          <RecordPane />
        </div>
      </div>
    </div>
  );
}
