/** Lets counts of a saved plan leave through the gate, and shows what left with its receipt. */
import { useId, useState, type ReactElement } from 'react';
import { VIEWS, type View } from '@threshold/allocation/left-out';
import { ProblemError } from '../api/problem.ts';
import { fetchFile, keepFile } from '../case/case-api.ts';
import { Choices, Pick } from '../case/field.tsx';
import { LeaveFields } from '../exports/leave-fields.tsx';
import { NAMED, PUBLIC, PURPOSE_KEYS } from '../exports/purpose-words.ts';
import { EMPTY_LEAVE, useLeaving } from '../exports/use-leaving.ts';
import { useSay } from '../words/words.tsx';
import type { PlanView } from './plan-queries.ts';
import { POLICY_KEYS, VIEW_KEYS } from './plan-words.ts';

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
  const { policies, main } = plan;
  const [view, setView] = useState<View>('tier');
  const [policy, setPolicy] = useState(policies.includes(main) ? main : policies[0]!);
  const [draft, write] = useState(EMPTY_LEAVE);
  const leave = useLeaving(draft, {
    address: `/api/plans/${plan.id}/export`,
    what: { view, policy },
    lists: ['plan', plan.id],
  });
  return (
    <form
      aria-labelledby="plan-out"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.kind !== '') leave.mutate();
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
      <LeaveFields
        draft={draft}
        change={(part) => write({ ...draft, ...part })}
        purposes={[...PUBLIC, ...NAMED]}
        leave={leave}
        done="plans.out-done"
      />
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
