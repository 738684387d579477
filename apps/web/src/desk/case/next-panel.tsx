/**
 * What comes next: the one step this screen is for now, open; the other steps a press away, each with its key; and
 * why the rest cannot be done now.
 */
import { useState, type ReactElement } from 'react';
import { useWords } from '../words/words.tsx';
import { useCase } from './case-context.ts';
import { holderOf, nameOf } from './model.ts';
import { HINDRANCE_KEYS, STATE_KEYS, STEP_KEYS } from './outcome-words.ts';
import { SHORTCUTS, useShortcuts } from './shortcuts.ts';
import { primaryStep, type PersonStep } from './step-now.ts';
import { AnswerStep, AskStep } from './steps/ask.tsx';
import { ClaimStep, HandOverStep, ReleaseStep } from './steps/claim.tsx';
import { ConfirmStep, DetermineStep } from './steps/determine.tsx';
import { CloseStep, ReopenStep, WithdrawStep } from './steps/ending.tsx';
import { NoticeSentStep, NoticeStep } from './steps/notice.tsx';
import { ReplyStep } from './steps/reply.tsx';

export function NextPanel(): ReactElement {
  const { say, locale } = useWords();
  const { view, steps, account, now } = useCase();
  const [chosen, choose] = useState<PersonStep>();
  const [keys, setKeys] = useState(() => localStorage.getItem(KEYS) !== 'off');
  const possible = steps.filter(
    ({ step, hindrance }) => hindrance === undefined && step !== 'comment-added',
  );
  const can = (step: PersonStep | undefined): boolean =>
    possible.some((each) => each.step === step);
  const primary = primaryStep(view, steps);
  const open = can(chosen) ? chosen : primary;
  const list = new Intl.ListFormat(locale, { type: 'disjunction' });
  useShortcuts(
    keys,
    possible.map(({ step }) => step),
    choose,
  );
  const mine = holderOf(view, now)?.by === account;
  const name = (step: PersonStep): string =>
    say(step === 'request-claimed' && mine ? 'case.step.renew' : STEP_KEYS[step]);
  return (
    <section className="case-next" aria-labelledby="case-next">
      <h2 id="case-next">{say('case.next')}</h2>
      {open === undefined ? <p>{say(waitingFor(view.state.state))}</p> : null}
      {open === undefined ? null : <StepOf step={open} done={() => choose(undefined)} key={open} />}
      <div className="case-others">
        {possible
          .filter(({ step }) => step !== open)
          .map(({ step }) => (
            <button
              key={step}
              type="button"
              className="usa-button usa-button--outline case-small"
              data-choose={step}
              aria-keyshortcuts={keys ? SHORTCUTS[step] : undefined}
              onClick={() => choose(step)}
            >
              {name(step)}
              {keys && SHORTCUTS[step] ? (
                <kbd aria-hidden="true">{SHORTCUTS[step].toUpperCase()}</kbd>
              ) : null}
            </button>
          ))}
        <button
          type="button"
          className="usa-button usa-button--unstyled"
          aria-pressed={keys}
          onClick={() => {
            localStorage.setItem(KEYS, keys ? 'off' : 'on');
            setKeys(!keys);
          }}
        >
          {say(keys ? 'case.keys.off' : 'case.keys.on')}
        </button>
        <button type="button" className="usa-button usa-button--unstyled" onClick={() => print()}>
          {say('case.print')}
        </button>
      </div>
      <details className="case-more">
        <summary>{say('case.why-not.title')}</summary>
        <ul>
          {steps
            .filter(({ hindrance }) => hindrance !== undefined)
            .map(({ step, hindrance, from }) => (
              <li key={step}>
                <strong>{name(step)}</strong>:{' '}
                {hindrance === 'not-in-state'
                  ? say('case.why-not.state', {
                      states: list.format(from.map((state) => say(STATE_KEYS[state]))),
                    })
                  : hindrance === 'held-by-other'
                    ? say('case.why-not.held', {
                        name: nameOf(view, view.state.claim?.by) ?? '',
                      })
                    : hindrance
                      ? say(HINDRANCE_KEYS[hindrance])
                      : null}
              </li>
            ))}
        </ul>
      </details>
    </section>
  );
}

const KEYS = 'threshold-desk-case-keys';

function waitingFor(
  state: ReturnType<typeof useCase>['view']['state']['state'],
): 'case.wait.reader' | 'case.wait.counter' | 'case.wait.over' | 'case.wait.counsel' {
  switch (state) {
    case 'second-reading':
      return 'case.wait.reader';
    case 'asked':
      return 'case.wait.counter';
    case 'closed':
    case 'withdrawn':
      return 'case.wait.over';
    case 'received':
    case 'determined':
    case 'answered':
      return 'case.wait.counsel';
  }
}

function StepOf({
  step,
  done,
}: {
  readonly step: PersonStep;
  readonly done: () => void;
}): ReactElement | null {
  switch (step) {
    case 'request-claimed':
      return <ClaimStep done={done} />;
    case 'claim-released':
      return <ReleaseStep done={done} />;
    case 'request-handed-over':
      return <HandOverStep done={done} />;
    case 'question-asked':
      return <AskStep done={done} />;
    case 'facts-added':
      return <AnswerStep done={done} />;
    case 'determination-made':
      return <DetermineStep done={done} />;
    case 'determination-confirmed':
      return <ConfirmStep done={done} />;
    case 'reply-sent':
      return <ReplyStep done={done} />;
    case 'notice-decided':
      return <NoticeStep done={done} />;
    case 'notice-sent':
      return <NoticeSentStep done={done} />;
    case 'request-closed':
      return <CloseStep done={done} />;
    case 'request-reopened':
      return <ReopenStep done={done} />;
    case 'request-withdrawn':
      return <WithdrawStep done={done} />;
    case 'comment-added':
      return null;
  }
}
