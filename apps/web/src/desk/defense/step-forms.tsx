/** The forms of the steps of a case, each with the words that it needs and nothing else. */
import { useState, type ReactElement } from 'react';
import { answer, api } from '../api/client.ts';
import type { CaseRow, CaseView } from './case-queries.ts';
import { ANSWER_KEYS, FINDING_KEYS, OUTCOME_KEYS, TIER_KEYS, WHY_KEYS } from './case-words.ts';
import { Choice, StepForm, Words } from './step-form.tsx';
import { useCaseStep, type StepProps } from './use-case-step.ts';

const on = ({ id }: Pick<CaseView, 'id'>) => ({ path: { case: id } });

export function ResolveConflict(props: StepProps): ReactElement {
  const [finding, put] = useState<keyof typeof FINDING_KEYS>();
  const [reason, say] = useState('');
  const step = useCaseStep(props, (sent, body: { finding: keyof typeof FINDING_KEYS }) =>
    answer(
      api.POST('/api/cases/{case}/conflict', {
        params: on(props.view),
        body: { ...sent, ...body, reason },
      }),
    ),
  );
  return (
    <StepForm
      title="cases.step.conflict"
      what="cases.what.conflict"
      error={step.error}
      pending={step.isPending}
      {...props}
      send={() => {
        if (finding) step.mutate({ finding });
      }}
    >
      <Choice legend="cases.finding" keys={FINDING_KEYS} value={finding} put={put} />
      <Words label="duties.reason" value={reason} put={say} />
    </StepForm>
  );
}

export function AnswerOffer(props: StepProps): ReactElement {
  const [given, put] = useState<keyof typeof ANSWER_KEYS>();
  const [why, because] = useState<keyof typeof WHY_KEYS>();
  const [reason, say] = useState('');
  const step = useCaseStep(props, (sent, body: { answer: keyof typeof ANSWER_KEYS }) =>
    answer(
      api.POST('/api/cases/{case}/answer', {
        params: on(props.view),
        body: {
          ...sent,
          ...body,
          ...(body.answer === 'declined' && why ? { why } : {}),
          ...(reason.trim() === '' ? {} : { reason }),
        },
      }),
    ),
  );
  return (
    <StepForm
      title="cases.step.answer"
      what="cases.by-record"
      error={step.error}
      pending={step.isPending}
      {...props}
      send={() => {
        if (given) step.mutate({ answer: given });
      }}
    >
      <Choice legend="cases.answer" keys={ANSWER_KEYS} value={given} put={put} />
      {given === 'declined' ? (
        <Choice legend="cases.why" keys={WHY_KEYS} value={why} put={because} />
      ) : null}
      <Words label="cases.note" value={reason} put={say} />
    </StepForm>
  );
}

const TIERS = {
  '1': TIER_KEYS[1],
  '2': TIER_KEYS[2],
  '3': TIER_KEYS[3],
  '4': TIER_KEYS[4],
} as const;
const TIER_CHOICES = { ...TIERS, free: 'cases.tier-free' } as const;
const TIER_OF: Readonly<Record<keyof typeof TIER_CHOICES, CaseRow['tier'] | null>> = {
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  free: null,
};

export function SetTier(props: StepProps): ReactElement {
  const [tier, put] = useState<keyof typeof TIER_CHOICES>();
  const [reason, say] = useState('');
  const step = useCaseStep(props, (sent, body: { tier: CaseRow['tier'] | null }) =>
    answer(
      api.POST('/api/cases/{case}/tier', {
        params: on(props.view),
        body: { ...sent, ...body, reason },
      }),
    ),
  );
  return (
    <StepForm
      title="cases.step.tier"
      what="cases.what.tier"
      error={step.error}
      pending={step.isPending}
      {...props}
      send={() => {
        if (tier) step.mutate({ tier: TIER_OF[tier] });
      }}
    >
      <Choice legend="cases.urgency" keys={TIER_CHOICES} value={tier} put={put} />
      <Words label="duties.reason" value={reason} put={say} />
    </StepForm>
  );
}

const { 'erasure-asked': _, ...OUTCOMES } = OUTCOME_KEYS;

export function EndCase(props: StepProps): ReactElement {
  const [outcome, put] = useState<keyof typeof OUTCOMES>();
  const [note, say] = useState('');
  const step = useCaseStep(props, (sent, body: { outcome: keyof typeof OUTCOMES }) =>
    answer(
      api.POST('/api/cases/{case}/outcome', {
        params: on(props.view),
        body: { ...sent, ...body, ...(note.trim() === '' ? {} : { note }) },
      }),
    ),
  );
  return (
    <StepForm
      title="cases.step.outcome"
      what="cases.what.outcome"
      error={step.error}
      pending={step.isPending}
      {...props}
      send={() => {
        if (outcome) step.mutate({ outcome });
      }}
    >
      <Choice legend="cases.outcome" keys={OUTCOMES} value={outcome} put={put} />
      <Words label="cases.note" value={note} put={say} />
    </StepForm>
  );
}

export function ReopenCase(props: StepProps): ReactElement {
  const [reason, say] = useState('');
  const step = useCaseStep(props, (sent, body: { reason: string }) =>
    answer(
      api.POST('/api/cases/{case}/reopening', {
        params: on(props.view),
        body: { ...sent, ...body },
      }),
    ),
  );
  return (
    <StepForm
      title="cases.step.reopen"
      what="cases.what.reopen"
      error={step.error}
      pending={step.isPending}
      {...props}
      send={() => step.mutate({ reason })}
    >
      <Words label="duties.reason" value={reason} put={say} />
    </StepForm>
  );
}

export function AskErasure(props: StepProps): ReactElement {
  const [reason, say] = useState('');
  const step = useCaseStep(props, (sent, body: { reason?: string }) =>
    answer(
      api.POST('/api/cases/{case}/erasure', { params: on(props.view), body: { ...sent, ...body } }),
    ),
  );
  return (
    <StepForm
      title="cases.step.erasure"
      what="cases.what.erasure"
      error={step.error}
      pending={step.isPending}
      {...props}
      send={() => step.mutate(reason.trim() === '' ? {} : { reason })}
    >
      <Words label="cases.note" value={reason} put={say} />
    </StepForm>
  );
}
