/** The end of a request and its return. Before it is closed, what is still owed is said. */
import type { ReactElement } from 'react';
import { useSay } from '../../words/words.tsx';
import { useCase } from '../case-context.ts';
import { useDraft } from '../drafts.tsx';
import { TextArea } from '../field.tsx';
import { Law } from '../law.tsx';
import { owedClocks } from '../model.ts';
import { StepForm } from '../step-form.tsx';
import { DueWords } from '../due-words.tsx';

interface StepProps {
  readonly done: () => void;
}

export function CloseStep({ done }: StepProps): ReactElement {
  const say = useSay();
  const { view } = useCase();
  const [text] = useDraft('close.text');
  const owed = owedClocks(view);
  return (
    <StepForm
      step="close"
      title="case.step.close"
      submit="case.step.close"
      drafts="close."
      body={() => (text.trim() === '' ? {} : { text: text.trim() })}
      done={done}
    >
      {owed.length === 0 ? (
        <p>{say('case.close.nothing-owed')}</p>
      ) : (
        <div className="case-note">
          <p>
            <strong>{say('case.close.owed', { amount: owed.length })}</strong>
          </p>
          <ul>
            {owed.map((clock) => (
              <li key={clock.norm}>
                <Law>{clock.do}</Law> <DueWords clock={clock} />
              </li>
            ))}
          </ul>
          <p>{say('case.close.owed-stays')}</p>
        </div>
      )}
      <TextArea label={say('case.close.text')} draft="close.text" />
    </StepForm>
  );
}

export function ReopenStep({ done }: StepProps): ReactElement {
  const say = useSay();
  const [reason] = useDraft('reopen.reason');
  return (
    <StepForm
      step="reopen"
      title="case.step.reopen"
      submit="case.step.reopen"
      drafts="reopen."
      body={() => (reason.trim() === '' ? undefined : { reason: reason.trim() })}
      done={done}
      quiet
    >
      <p>{say('case.reopen.what')}</p>
      <TextArea label={say('case.why')} draft="reopen.reason" needed />
    </StepForm>
  );
}

export function WithdrawStep({ done }: StepProps): ReactElement {
  const say = useSay();
  const [reason] = useDraft('withdraw.reason');
  return (
    <StepForm
      step="withdrawal"
      title="case.step.withdraw"
      submit="case.step.withdraw"
      drafts="withdraw."
      body={() => (reason.trim() === '' ? undefined : { reason: reason.trim() })}
      done={done}
      quiet
    >
      <p>{say('case.withdraw.what')}</p>
      <TextArea label={say('case.why')} draft="withdraw.reason" needed />
    </StepForm>
  );
}
