/**
 * Counsel determines, act by act: agree with what is suggested, decide otherwise, or ask the counter first. What
 * differs from the suggestion, or was open, needs a reason; what lets the city cooperate is read by a second person.
 */
import { useState, type ReactElement } from 'react';
import { useSay } from '../../words/words.tsx';
import { useCase } from '../case-context.ts';
import { choicesFor, determinationOf, type ActChoice } from '../determination.ts';
import { Choices, Pick, TextArea } from '../field.tsx';
import { Law } from '../law.tsx';
import { OUTCOME_KEYS } from '../outcome-words.ts';
import { StepForm } from '../step-form.tsx';
import { AskStep } from './ask.tsx';
import { useDraft } from '../drafts.tsx';

export function DetermineStep({ done }: { readonly done: () => void }): ReactElement {
  const say = useSay();
  const { view, reasoning } = useCase();
  const suggested = view.state.suggestion?.acts ?? [];
  const [chosen, set] = useState<Readonly<Record<string, ActChoice>>>({});
  const [reason] = useDraft('determine.reason');
  const made = determinationOf(suggested, chosen);
  const title = (act: string): string => reasoning.titles[act] ?? act;
  const choose = (act: string, choice: ActChoice): void =>
    set((before) => ({ ...before, [act]: choice }));

  const acts = suggested.map(({ act, outcome }) => (
    <div className="case-act-choice" data-act={act} key={act}>
      <Choices
        legend={<Law>{title(act)}</Law>}
        name={act}
        value={chosen[act]?.way ?? ''}
        choose={(way) => choose(act, { way: way as ActChoice['way'] })}
        choices={choicesFor(outcome).map((way) => ({
          value: way,
          label:
            way === 'agree'
              ? say('case.determine.agree', { outcome: say(OUTCOME_KEYS[outcome]) })
              : say(way === 'ask' ? 'case.determine.ask' : 'case.determine.otherwise'),
        }))}
      />
      {chosen[act]?.way === 'otherwise' ? (
        <Pick
          label={say('case.determine.to', { act: title(act) })}
          value={chosen[act].outcome ?? ''}
          choose={(value) =>
            choose(act, { way: 'otherwise', outcome: DETERMINED.find((each) => each === value) })
          }
          choices={DETERMINED.filter((each) => each !== outcome).map((each) => ({
            value: each,
            label: say(OUTCOME_KEYS[each]),
          }))}
        />
      ) : null}
    </div>
  ));

  if (made.asks.length > 0)
    return (
      <>
        <section className="case-step">
          <h3>{say('case.step.determine')}</h3>
          {acts}
        </section>
        <AskStep done={done} about={made.asks} />
      </>
    );
  return (
    <StepForm
      step="determination"
      title="case.step.determine"
      submit="case.determine.sign"
      drafts="determine."
      body={() =>
        made.complete && (!made.needsReason || reason.trim() !== '')
          ? {
              acts: made.acts,
              ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
            }
          : undefined
      }
      done={done}
    >
      <p>{say('case.determine.what')}</p>
      {acts}
      <TextArea
        label={say('case.determine.reason')}
        draft="determine.reason"
        needed={made.needsReason}
        hint={made.needsReason ? say('case.determine.reason-needed') : undefined}
      />
      {made.secondReader ? <p className="case-note">{say('case.determine.second')}</p> : null}
      {made.complete ? null : <p className="quiet">{say('case.determine.each')}</p>}
    </StepForm>
  );
}

const DETERMINED = ['must', 'may', 'must-not', 'not-required'] as const;

export function ConfirmStep({ done }: { readonly done: () => void }): ReactElement {
  const say = useSay();
  const { reasoning } = useCase();
  return (
    <StepForm
      step="confirmation"
      title="case.step.confirm"
      submit="case.confirm.sign"
      body={() => ({})}
      done={done}
    >
      <p>{say('case.confirm.what')}</p>
      <ul>
        {(reasoning.determined ?? []).map(({ act, title, outcome }) => (
          <li key={act}>
            <Law>{title}</Law>: <strong>{say(OUTCOME_KEYS[outcome])}</strong>
          </li>
        ))}
      </ul>
    </StepForm>
  );
}
