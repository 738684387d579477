/** What this person can do with a record now: decide, say that something was done, correct, take back. One form at a time. */
import { Button } from '@trussworks/react-uswds';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactElement } from 'react';
import { answer, api, newCommand } from '../api/client.ts';
import { ProblemError } from '../api/problem.ts';
import { useSession } from '../shell/use-session.ts';
import { useToast } from '../shell/toasts.tsx';
import { useSay } from '../words/words.tsx';
import { DutyFields } from './duty-fields.tsx';
import { changedOf, splitOf, type Filled } from './duty-form.ts';
import {
  STEP_KEYS,
  type DutyView,
  type FormField,
  type Kind,
  type StepName,
} from './duty-words.ts';
import { FormTrouble } from './form-trouble.tsx';
import { Moved, Sending, type Shared } from './shared-form.tsx';
import { useDutyForm } from './use-duty-form.ts';
import { useToday } from './use-today.ts';

type Opened = StepName | 'decide' | 'correct' | 'withdraw';

export function DutySteps({
  view,
  kind,
}: {
  readonly view: DutyView;
  readonly kind: Kind;
}): ReactElement | null {
  const say = useSay();
  const { can } = view;
  const [opened, open] = useState<Opened | undefined>(can.decide ? 'decide' : undefined);
  const left = (): void => open(undefined);
  const step = kind.steps.find(({ name }) => name === opened);
  // A form that was begun stays when somebody else was quicker: what was typed can still be copied.
  if (opened === 'decide') return <Decide view={view} left={left} over={!can.decide} />;
  if (step)
    return (
      <StepForm key={step.name} {...{ view, left, step }} over={!can.steps.includes(step.name)} />
    );
  if (opened === 'correct') return <Correct {...{ view, left, kind }} over={!can.correct} />;
  if (opened === 'withdraw') return <Withdraw view={view} left={left} over={!can.withdraw} />;
  const buttons: readonly (readonly [Opened, string])[] = [
    ...(can.decide ? [['decide', say('duties.decide')] as const] : []),
    ...can.steps.map((name) => [name, say(STEP_KEYS[name])] as const),
    ...(can.correct ? [['correct', say('duties.correct')] as const] : []),
    ...(can.withdraw ? [['withdraw', say('duties.withdraw')] as const] : []),
  ];
  return (
    <>
      {view.state === 'waiting' && !can.decide ? <Waiting /> : null}
      {buttons.length === 0 ? null : (
        <p className="buttons duty-steps">
          {buttons.map(([name, words], at) => (
            <Button key={name} type="button" outline={at > 0} onClick={() => open(name)}>
              {words}
            </Button>
          ))}
        </p>
      )}
    </>
  );
}

/** A privacy officer who recorded it is told why there is no button. */
function Waiting(): ReactElement | null {
  const say = useSay();
  const { memberships } = useSession();
  if (!memberships.some(({ role }) => role === 'privacy-officer')) return null;
  return <p className="hint">{say('duties.waiting-own')}</p>;
}

function useSend<Body>(
  { view, left }: Omit<Shared, 'over'>,
  send: (body: Body) => Promise<unknown>,
) {
  const client = useQueryClient();
  const toast = useToast();
  const say = useSay();
  const again = (): Promise<unknown> =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['duty', view.id] }),
      client.invalidateQueries({ queryKey: ['duties'] }),
    ]);
  return useMutation({
    mutationFn: send,
    onSuccess: async () => {
      left();
      toast({ text: say('duties.sent', { number: view.number }) });
      await again();
    },
    // What is new is brought onto the screen; what was typed stays.
    onError: (error) => {
      if (error instanceof ProblemError && error.code === 'changed-meanwhile') void again();
    },
  });
}

function Decide(shared: Shared): ReactElement {
  const say = useSay();
  const { view } = shared;
  const [command] = useState(newCommand);
  const form = useDutyForm([REASON]);
  const send = useSend(shared, (decision: 'approve' | 'refuse') =>
    answer(
      api.POST('/api/duties/{duty}/decision', {
        params: { path: { duty: view.id } },
        body: {
          command: decision === 'approve' ? command : flipped(command),
          seen: view.events.length,
          decision,
          reason: reasonOf(form.filled),
        },
      }),
    ),
  );
  return (
    <form
      className="duty-form duty-step"
      noValidate
      aria-label={say('duties.decide')}
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent;
        const refuses = submitter instanceof HTMLButtonElement && submitter.value === 'refuse';
        if (form.check()) send.mutate(refuses ? 'refuse' : 'approve');
      }}
    >
      <h2>{say('duties.decide')}</h2>
      <p>{say('duties.decide-how')}</p>
      <Reason form={form} />
      <Moved view={view} over={shared.over} />
      <FormTrouble form={form} error={send.error} />
      <p className="buttons">
        <button
          type="submit"
          value="approve"
          className="usa-button"
          disabled={send.isPending || shared.over}
        >
          {say('duties.approve')}
        </button>
        <button
          type="submit"
          value="refuse"
          className="usa-button usa-button--outline"
          disabled={send.isPending || shared.over}
        >
          {say('duties.refuse')}
        </button>
        {shared.over ? (
          <Button type="button" unstyled onClick={shared.left}>
            {say('duties.cancel')}
          </Button>
        ) : null}
      </p>
    </form>
  );
}

/** Approving and refusing are two commands, each the same when it is sent again. */
const flipped = (command: string): string => `${command[0] === '0' ? '1' : '0'}${command.slice(1)}`;

const REASON: FormField = {
  name: 'reason',
  type: 'text',
  needed: true,
  past: false,
  choices: [],
};
const reasonOf = (filled: Filled): string => {
  const given = filled[REASON.name];
  return typeof given === 'string' ? given.trim() : '';
};

function Reason({ form }: { readonly form: ReturnType<typeof useDutyForm> }): ReactElement {
  const say = useSay();
  const id = useId();
  const value = form.filled[REASON.name];
  return (
    <div className="duty-field">
      <label className="usa-label" htmlFor={id}>
        {say('duties.reason')}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {say('duties.sealed')}
      </p>
      <textarea
        id={id}
        className="usa-textarea"
        dir="auto"
        rows={3}
        maxLength={2000}
        aria-describedby={`${id}-hint`}
        value={typeof value === 'string' ? value : ''}
        onChange={({ target }) => form.fill(REASON.name, target.value)}
      />
    </div>
  );
}

function StepForm({
  step,
  ...shared
}: Shared & { readonly step: Kind['steps'][number] }): ReactElement {
  const say = useSay();
  const { view } = shared;
  const today = useToday();
  const [command] = useState(newCommand);
  const form = useDutyForm(step.fields);
  const send = useSend(shared, () =>
    answer(
      api.POST('/api/duties/{duty}/steps', {
        params: { path: { duty: view.id } },
        body: {
          command,
          seen: view.events.length,
          step: step.name,
          ...splitOf(step.fields, form.filled),
        },
      }),
    ),
  );
  return (
    <form
      className="duty-form duty-step"
      noValidate
      aria-label={say(STEP_KEYS[step.name])}
      onSubmit={(event) => {
        event.preventDefault();
        if (form.check()) send.mutate(undefined);
      }}
    >
      <h2>{say(STEP_KEYS[step.name])}</h2>
      <DutyFields fields={step.fields} filled={form.filled} fill={form.fill} today={today} />
      <Moved view={view} over={shared.over} />
      <FormTrouble form={form} error={send.error} />
      <Sending pending={send.isPending} {...shared} />
    </form>
  );
}

function Correct({ kind, ...shared }: Shared & { readonly kind: Kind }): ReactElement {
  const say = useSay();
  const { view } = shared;
  const today = useToday();
  const [command] = useState(newCommand);
  const fields = kind.fields.filter(({ name }) => !FIXED.has(name));
  // As it was when the form was begun: what somebody else corrected since is not taken back by what nobody typed here.
  const [before] = useState<Filled>(() => ({ ...view.values, ...view.words }));
  const form = useDutyForm([...fields, REASON], { ...before, [REASON.name]: '' });
  const send = useSend(shared, () =>
    answer(
      api.POST('/api/duties/{duty}/correction', {
        params: { path: { duty: view.id } },
        body: {
          command,
          seen: view.events.length,
          ...changedOf(fields, form.filled, before),
          reason: reasonOf(form.filled),
        },
      }),
    ),
  );
  return (
    <form
      className="duty-form duty-step"
      noValidate
      aria-label={say('duties.correct')}
      onSubmit={(event) => {
        event.preventDefault();
        if (form.check()) send.mutate(undefined);
      }}
    >
      <h2>{say('duties.correct')}</h2>
      <p>{say('duties.correct-how')}</p>
      <DutyFields fields={fields} filled={form.filled} fill={form.fill} today={today} />
      <Reason form={form} />
      <Moved view={view} over={shared.over} />
      <FormTrouble form={form} error={send.error} />
      <Sending pending={send.isPending} {...shared} />
    </form>
  );
}

/** Its clock was counted from it. */
const FIXED: ReadonlySet<string> = new Set(['due-on', 'again']);

function Withdraw(shared: Shared): ReactElement {
  const say = useSay();
  const { view } = shared;
  const [command] = useState(newCommand);
  const form = useDutyForm([REASON]);
  const send = useSend(shared, () =>
    answer(
      api.POST('/api/duties/{duty}/withdrawal', {
        params: { path: { duty: view.id } },
        body: { command, seen: view.events.length, reason: reasonOf(form.filled) },
      }),
    ),
  );
  return (
    <form
      className="duty-form duty-step"
      noValidate
      aria-label={say('duties.withdraw')}
      onSubmit={(event) => {
        event.preventDefault();
        if (form.check()) send.mutate(undefined);
      }}
    >
      <h2>{say('duties.withdraw')}</h2>
      <p>{say('duties.withdraw-how')}</p>
      <Reason form={form} />
      <Moved view={view} over={shared.over} />
      <FormTrouble form={form} error={send.error} />
      <Sending pending={send.isPending} {...shared} />
    </form>
  );
}
