/** What is owed and by when: each clock with "why this date", made from its stored proof, and its step to be done. */
import { useState, type ReactElement } from 'react';
import { useWords } from '../words/words.tsx';
import { useCase } from './case-context.ts';
import { clockLines } from './clock-lines.ts';
import { useDraft } from './drafts.tsx';
import { DueWords } from './due-words.tsx';
import { Line } from './field.tsx';
import { Cite, Law } from './law.tsx';
import { owedClocks, type RunningClock } from './model.ts';
import { StepForm } from './step-form.tsx';

export function ClocksPane(): ReactElement {
  const { say } = useWords();
  const { view } = useCase();
  const owed = owedClocks(view);
  const done = view.state.clocks.filter(({ norm }) => view.state.dutiesDone.includes(norm));
  return (
    <section aria-labelledby="case-clocks">
      <h2 id="case-clocks">{say('case.clock.title')}</h2>
      {owed.length + done.length === 0 ? (
        <p className="case-empty">{say('case.clock.none')}</p>
      ) : null}
      <ul className="case-clocks">
        {owed.map((clock) => (
          <Clock key={clock.norm} clock={clock} />
        ))}
        {done.map((clock) => (
          <li key={clock.norm} className="case-clock case-clock-done">
            <p>
              <strong>{say('case.clock.done')}</strong> <Law>{clock.do}</Law>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Clock({ clock }: { readonly clock: RunningClock }): ReactElement {
  const { say } = useWords();
  const { view, reasoning } = useCase();
  const [doing, set] = useState(false);
  const shown = reasoning.clocks.find(({ norm }) => norm === clock.norm);
  return (
    <li className="case-clock" data-norm={clock.norm}>
      <p>
        <Law>{clock.do}</Law>
      </p>
      <p>
        <DueWords clock={clock} /> <span className="quiet">{say('case.clock.who')}</span>{' '}
        <span className="quiet">
          <Law>{clock.who}</Law>
        </span>
      </p>
      {shown ? <Cite refs={shown.cite.map(({ ref }) => ref)} /> : null}
      {clock.proof ? <WhyThisDate clock={clock} /> : null}
      {view.steps.includes('duty-done') && !doing ? (
        <p>
          <button
            type="button"
            className="usa-button usa-button--unstyled"
            onClick={() => set(true)}
          >
            {say('case.clock.mark')}
          </button>
        </p>
      ) : null}
      {doing ? <DutyDone norm={clock.norm} done={() => set(false)} /> : null}
    </li>
  );
}

function DutyDone({
  norm,
  done,
}: {
  readonly norm: string;
  readonly done: () => void;
}): ReactElement {
  const { say } = useWords();
  const name = `duty.${norm}.`;
  const [text] = useDraft(`${name}text`);
  return (
    <StepForm
      step="duty"
      title="case.clock.mark"
      submit="case.clock.record-done"
      drafts={name}
      quiet
      body={() => ({ norm, ...(text.trim() === '' ? {} : { text: text.trim() }) })}
      done={done}
    >
      <Line label={say('case.clock.how')} draft={`${name}text`} />
    </StepForm>
  );
}

function WhyThisDate({ clock: { norm, proof } }: { readonly clock: RunningClock }): ReactElement {
  const { say, locale } = useWords();
  const { reasoning } = useCase();
  const rows = reasoning.clocks.find((each) => each.norm === norm)?.rows ?? {};
  return (
    <details className="case-more">
      <summary>{say('case.clock.why')}</summary>
      <ol>
        {(proof ? clockLines(proof, rows, locale) : []).map(({ key, values, law, cite }, at) => (
          <li key={`${at} ${key}`}>
            {say(key, values)}{' '}
            {law === undefined || law.length === 0 ? null : <Law>{law.join('; ')}</Law>}{' '}
            <Cite refs={cite ?? []} />
          </li>
        ))}
      </ol>
    </details>
  );
}
