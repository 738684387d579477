/** What can be done with a case now: one form at a time, the next step first, and each can be left. */
import { Button } from '@trussworks/react-uswds';
import { useState, type ReactElement } from 'react';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import { CorrectCase } from './correct-case.tsx';
import type { CaseView } from './case-queries.ts';
import { FittingList, Offer, type Fitting } from './fitting-list.tsx';
import { HandOver } from './hand-over-form.tsx';
import {
  AnswerOffer,
  AskErasure,
  EndCase,
  ReopenCase,
  ResolveConflict,
  SetTier,
} from './step-forms.tsx';

type Step = CaseView['can'][number];

const STEP_KEYS: Readonly<Record<Exclude<Step, 'offer-made' | 'place-told'>, Key>> = {
  'conflict-resolved': 'cases.step.conflict',
  'offer-answered': 'cases.step.answer',
  'hand-over-sent': 'cases.step.hand-over',
  'outcome-recorded': 'cases.step.outcome',
  'tier-set': 'cases.step.tier',
  'case-corrected': 'cases.step.correct',
  'case-reopened': 'cases.step.reopen',
  'erasure-asked': 'cases.step.erasure',
};
const ORDER = Object.keys(STEP_KEYS) as readonly (keyof typeof STEP_KEYS)[];

export function CaseSteps({ view }: { readonly view: CaseView }): ReactElement {
  const say = useSay();
  const [opened, open] = useState<keyof typeof STEP_KEYS>();
  const [chosen, choose] = useState<Fitting>();
  const left = (): void => open(undefined);
  const can = ORDER.filter(
    (step) =>
      view.can.includes(step) &&
      (step !== 'conflict-resolved' || view.conflict !== 'none' || view.state === 'checking') &&
      (step !== 'erasure-asked' || view.erasureOn === null),
  );
  const shared = { view, left, over: opened !== undefined && !view.can.includes(opened) };
  return (
    <section aria-labelledby="case-next" className="duty-steps">
      <h2 id="case-next">{say('cases.next')}</h2>
      {/* An offer that was begun stays when somebody else was quicker: what was typed can still be copied. */}
      {chosen ? (
        <Offer view={view} provider={chosen} left={() => choose(undefined)} />
      ) : view.can.includes('offer-made') ? (
        <FittingList view={view} choose={choose} />
      ) : null}
      {opened === 'conflict-resolved' ? <ResolveConflict {...shared} /> : null}
      {opened === 'hand-over-sent' ? <HandOver {...shared} /> : null}
      {opened === 'offer-answered' ? <AnswerOffer {...shared} /> : null}
      {opened === 'outcome-recorded' ? <EndCase {...shared} /> : null}
      {opened === 'tier-set' ? <SetTier {...shared} /> : null}
      {opened === 'case-corrected' ? <CorrectCase {...shared} /> : null}
      {opened === 'case-reopened' ? <ReopenCase {...shared} /> : null}
      {opened === 'erasure-asked' ? <AskErasure {...shared} /> : null}
      {opened === undefined ? (
        <>
          {view.state === 'offered' ? <p>{say('cases.by-record')}</p> : null}
          <p className="buttons">
            {can.map((step, at) => (
              <Button
                key={step}
                type="button"
                outline={at > 0 || view.can.includes('offer-made')}
                onClick={() => open(step)}
              >
                {say(STEP_KEYS[step])}
              </Button>
            ))}
          </p>
        </>
      ) : null}
    </section>
  );
}
