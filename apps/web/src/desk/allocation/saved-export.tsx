/** Lets counts of a saved plan leave through the gate, and shows what left with its receipt. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState, type ReactElement } from 'react';
import { VIEWS, type View } from '@threshold/allocation/left-out';
import { newCommand } from '../api/client.ts';
import { ProblemError } from '../api/problem.ts';
import { fetchFile, keepFile } from '../case/case-api.ts';
import { Choices, Pick } from '../case/field.tsx';
import { FORMAT_KEYS, FORMATS, type Format } from '../exports/export-format.ts';
import { fetchExport } from '../exports/fetch-export.ts';
import { NAMED, PUBLIC, PURPOSE_KEYS } from '../exports/purpose-words.ts';
import { caughtInText, Words } from '../records/words-field.tsx';
import { Fault } from '../shell/fault.tsx';
import { useSay } from '../words/words.tsx';
import type { PlanView } from './plan-queries.ts';
import { POLICY_KEYS, VIEW_KEYS } from './plan-words.ts';

const LEAST_WORDS = 12;
const MOST_WORDS = 500;

export function SavedExport({ plan }: { readonly plan: PlanView }): ReactElement {
  const say = useSay();
  return (
    <section className="plan-out" aria-labelledby="plan-out">
      <h2 id="plan-out">{say('plans.out')}</h2>
      {plan.state === 'taken-back' ? (
        <p>{say('plans.out-taken-back')}</p>
      ) : plan.policies.length === 0 ? null : (
        <Ask plan={plan} />
      )}
      <Left plan={plan} />
    </section>
  );
}

function Ask({ plan }: { readonly plan: PlanView }): ReactElement {
  const say = useSay();
  const client = useQueryClient();
  const { policies, main } = plan;
  const [view, setView] = useState<View>('tier');
  const [policy, setPolicy] = useState(policies.includes(main) ? main : policies[0]!);
  const [kind, setKind] = useState('');
  const [words, setWords] = useState('');
  const [as, setAs] = useState<Format>('csv');
  // Sent again unchanged where the line broke; another question is another export.
  const command = useRef({ of: '', id: '' });
  const leave = useMutation({
    mutationFn: () => {
      const body = { view, policy, as, purpose: { kind, words } };
      const text = JSON.stringify(body);
      if (command.current.of !== text) command.current = { of: text, id: newCommand() };
      return fetchExport({ ...body, id: command.current.id }, `/api/plans/${plan.id}/export`);
    },
    onSuccess: ({ file, name }) => {
      command.current = { of: '', id: '' };
      keepFile(file, name);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['plan', plan.id] }),
  });
  return (
    <form
      aria-labelledby="plan-out"
      onSubmit={(event) => {
        event.preventDefault();
        if (kind !== '') leave.mutate();
      }}
    >
      <p>{say('plans.out-what')}</p>
      <Choices
        legend={say('plans.view')}
        name="view"
        choices={VIEWS.map((value) => ({ value, label: say(VIEW_KEYS[value]) }))}
        value={view}
        choose={(value) => setView(VIEWS.find((each) => each === value) ?? view)}
      />
      <Pick
        label={say('allocation.policy')}
        choices={policies.map((value) => ({ value, label: say(POLICY_KEYS[value]) }))}
        value={policy}
        choose={(value) => setPolicy(policies.find((each) => each === value) ?? policy)}
      />
      <Pick
        label={say('exports.purpose')}
        choices={[...PUBLIC, ...NAMED].map((value) => ({
          value,
          label: say(PURPOSE_KEYS[value]),
        }))}
        value={kind}
        choose={setKind}
      />
      <Words
        label={say('exports.words')}
        hint={say('exports.words-hint')}
        text={words}
        write={setWords}
        rows={3}
        least={LEAST_WORDS}
        most={MOST_WORDS}
      />
      <Choices
        legend={say('exports.as')}
        name="as"
        choices={FORMATS.map((value) => ({ value, label: say(FORMAT_KEYS[value]) }))}
        value={as}
        choose={(value) => setAs(FORMATS.find((each) => each === value) ?? as)}
      />
      {leave.isError ? <Fault error={leave.error} /> : null}
      {leave.data ? (
        <p role="status" className="records-done">
          {say('plans.out-done', { name: leave.data.name })}
        </p>
      ) : null}
      <p>
        <button
          type="submit"
          className="usa-button"
          disabled={leave.isPending || kind === '' || caughtInText(words)}
        >
          {say(leave.isPending ? 'exports.checking' : 'exports.now')}
        </button>
      </p>
    </form>
  );
}

function Left({ plan }: { readonly plan: PlanView }): ReactElement {
  const say = useSay();
  const id = useId();
  const [trouble, tell] = useState<string>();
  const receipt = async (release: string, number: number): Promise<void> => {
    tell(undefined);
    try {
      const file = await fetchFile(`/api/plans/${plan.id}/exports/${release}/receipt`);
      keepFile(file, `release-${number}-receipt.txt`);
    } catch (error) {
      tell(error instanceof ProblemError ? error.message : say('fault.line'));
    }
  };
  if (plan.exports.length === 0) return <p>{say('plans.out-none')}</p>;
  return (
    <>
      <h3 id={id}>{say('exports.left')}</h3>
      {trouble === undefined ? null : (
        <p className="duty-trouble" role="alert">
          {trouble}
        </p>
      )}
      <ul className="records-list" aria-labelledby={id}>
        {plan.exports.map(({ release, view, policy, record }) => (
          <li key={release}>
            <p>
              <strong>
                <bdi dir="ltr">{record.file.name}</bdi>
              </strong>
              <span className="line">
                {say(VIEW_KEYS[view])} · {say(POLICY_KEYS[policy])} ·{' '}
                {say(PURPOSE_KEYS[record.purpose.kind])}: <bdi>{record.purpose.words}</bdi>
              </span>
              {record.counted.of === 'figures' ? (
                <span className="line">
                  {say('exports.withheld', {
                    figures: record.counted.figures,
                    withheld: record.counted.withheldSmall + record.counted.withheldAsCover,
                  })}
                </span>
              ) : null}
              <code className="line records-leaf" dir="ltr">
                SHA-256 {record.file.sha256}
              </code>
            </p>
            <button
              type="button"
              className="usa-button usa-button--unstyled"
              onClick={() => void receipt(release, record.number)}
            >
              {say('plans.out-receipt')}
              <span className="only-heard"> {record.file.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
