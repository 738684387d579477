/** Corrects what was told: the same fields as at intake, with the reason. Who is second takes nobody’s correction back. */
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { answer, api } from '../api/client.ts';
import { providersQuery } from './case-queries.ts';
import { IntakeFields } from './intake-fields.tsx';
import {
  EMPTY_INTAKE,
  changedOver,
  formOf,
  intakeOf,
  problemsOf,
  type IntakeProblem,
} from './intake-form.ts';
import { StepForm, Words } from './step-form.tsx';
import { useCaseStep, type StepProps } from './use-case-step.ts';

export function CorrectCase(props: StepProps): ReactElement {
  const { view } = props;
  const held = view.intake ? formOf(view.intake) : EMPTY_INTAKE;
  const [begun] = useState(held);
  const [form, set] = useState(held);
  const [reason, say] = useState('');
  const [problems, tell] = useState<readonly IntakeProblem[]>([]);
  const directory = useQuery(providersQuery(view.agency));
  const step = useCaseStep(props, (sent, intake: ReturnType<typeof intakeOf>) =>
    answer(
      api.POST('/api/cases/{case}/correction', {
        params: { path: { case: view.id } },
        body: { ...sent, intake, reason },
      }),
    ),
  );
  return (
    <StepForm
      title="cases.step.correct"
      what="duties.correct-how"
      error={step.error}
      pending={step.isPending}
      {...props}
      send={() => {
        const corrected = changedOver(begun, form, held);
        const found = problemsOf(corrected);
        tell(found);
        if (found.length === 0) step.mutate(intakeOf(corrected));
      }}
    >
      <IntakeFields
        form={form}
        set={set}
        places={directory.data?.places ?? []}
        problems={problems}
      />
      <Words label="duties.reason" value={reason} put={say} />
    </StepForm>
  );
}
