/** Taking a request, keeping it, giving it back, giving it to a colleague. */
import { useState, type ReactElement } from 'react';
import { Fault } from '../../shell/fault.tsx';
import { useSay } from '../../words/words.tsx';
import { useColleagues } from '../case-api.ts';
import { useCase } from '../case-context.ts';
import { Pick } from '../field.tsx';
import { holderOf } from '../model.ts';
import { StepForm } from '../step-form.tsx';

interface StepProps {
  readonly done: () => void;
}

export function ClaimStep({ done }: StepProps): ReactElement {
  const say = useSay();
  const { view, account, now } = useCase();
  const mine = holderOf(view, now)?.by === account;
  return (
    <StepForm
      step="claim"
      title={mine ? 'case.step.renew' : 'case.step.claim'}
      submit={mine ? 'case.step.renew' : 'case.step.claim'}
      body={() => ({})}
      done={done}
    >
      <p>{say('case.claim.what')}</p>
    </StepForm>
  );
}

export function ReleaseStep({ done }: StepProps): ReactElement {
  const say = useSay();
  return (
    <StepForm
      step="release"
      title="case.step.release"
      submit="case.step.release"
      body={() => ({})}
      done={done}
      quiet
    >
      <p>{say('case.claim.release-what')}</p>
    </StepForm>
  );
}

export function HandOverStep({ done }: StepProps): ReactElement {
  const say = useSay();
  const { view, account } = useCase();
  const colleagues = useColleagues(view.agency);
  const [to, choose] = useState('');
  const others = colleagues.data?.colleagues.filter((each) => each.account !== account) ?? [];
  return (
    <StepForm
      step="hand-over"
      title="case.step.hand-over"
      submit="case.step.hand-over"
      body={() => (to === '' ? undefined : { to })}
      done={done}
    >
      {colleagues.isError ? (
        <Fault error={colleagues.error} again={() => void colleagues.refetch()} />
      ) : null}
      {colleagues.data && others.length === 0 ? <p>{say('case.claim.no-colleague')}</p> : null}
      {others.length > 0 ? (
        <Pick
          label={say('case.claim.to')}
          choices={others.map((each) => ({ value: each.account, label: each.name }))}
          value={to}
          choose={choose}
        />
      ) : null}
    </StepForm>
  );
}
