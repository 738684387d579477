/**
 * The frame of every step: what others did meanwhile is shown before anything is sent over it, a refusal leaves
 * what was typed where it is, and what was sent is said.
 */
import { Alert, Button } from '@trussworks/react-uswds';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
  type SubmitEvent,
} from 'react';
import { useToast } from '../shell/toasts.tsx';
import type { Key } from '../words/say.ts';
import { useDates } from '../shell/use-dates.ts';
import { useWords } from '../words/words.tsx';
import { useStep, type Sent, type StepBody, type StepPath } from './case-api.ts';
import { useCase } from './case-context.ts';
import { useDropDrafts } from './drafts.tsx';
import { changedSince } from './timeline.ts';
import { ErrorWords } from '../shell/error-words.tsx';

export interface StepFormProps<Step extends StepPath> {
  readonly step: Step;
  readonly title: Key;
  readonly submit: Key;
  /** Undefined while something needed is missing; the form's own fields say what. */
  readonly body: () => StepBody<Step> | undefined;
  /** Drafts with this beginning were sent. */
  readonly drafts?: string;
  readonly done: () => void;
  readonly quiet?: true;
  readonly children?: ReactNode;
}

export function StepForm<Step extends StepPath>({
  step,
  title,
  submit,
  body,
  drafts,
  done,
  quiet,
  children,
}: StepFormProps<Step>): ReactElement {
  const { say } = useWords();
  const dates = useDates();
  const { view, account } = useCase();
  const heading = useId();
  const toast = useToast();
  const drop = useDropDrafts();
  const { send, isPending, error, reset } = useStep(view.id);
  const [seen, setSeen] = useState(view.state.events);
  const news = changedSince(view, seen, account);
  const trouble = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) trouble.current?.focus();
  }, [error]);

  const submitted = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const given = body();
    if (given === undefined || isPending || news.length > 0) return;
    const sent = { step, body: given, seen: view.state.events } as unknown as Sent;
    try {
      await send(sent);
    } catch {
      return;
    }
    setSeen(view.state.events);
    if (drafts !== undefined) drop(drafts);
    toast({ text: say('case.sent') });
    done();
  };

  return (
    <form
      className="case-step"
      data-step={step}
      aria-labelledby={heading}
      noValidate
      onSubmit={(event) => void submitted(event)}
    >
      <h3 id={heading}>{say(title)}</h3>
      {news.length > 0 ? (
        <Alert type="warning" headingLevel="h4" heading={say('case.changed')} role="alert">
          <ul>
            {news.map(({ seq, at, by, key, values, text }) => (
              <li key={seq}>
                {say(key, values)}{' '}
                <span className="quiet">
                  {by ?? say('case.program')}, {dates.record(at)}
                </span>
                {text === undefined ? null : <p className="case-quoted">{text}</p>}
              </li>
            ))}
          </ul>
          <Button
            type="button"
            outline
            onClick={() => {
              setSeen(view.state.events);
              reset();
            }}
          >
            {say('case.changed-seen')}
          </Button>
        </Alert>
      ) : null}
      {children}
      {error && news.length === 0 ? (
        <div ref={trouble} tabIndex={-1} className="case-problem" role="alert">
          <p>
            <ErrorWords error={error} />
          </p>
          <p>{say('case.kept')}</p>
        </div>
      ) : null}
      <p>
        <Button type="submit" disabled={isPending || news.length > 0} outline={quiet === true}>
          {say(isPending ? 'case.sending' : submit)}
        </Button>
      </p>
    </form>
  );
}
