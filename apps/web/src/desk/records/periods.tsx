/** How long each class of record is kept. None is shipped: each stands here with the authority an agency names. */
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactElement, type SubmitEvent } from 'react';
import { answer, api } from '../api/client.ts';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { useToast } from '../shell/toasts.tsx';
import { useSay } from '../words/words.tsx';
import { CLASSES, CLASS_KEYS, type RecordClass } from './record-class.ts';
import { scheduleQuery, useRecordsChange } from './records-api.ts';

interface Rule {
  readonly class: RecordClass;
  readonly months: number;
  readonly authority: string;
}

export function Periods({ agency }: { readonly agency: string }): ReactElement {
  const say = useSay();
  const title = useId();
  const schedule = useQuery(scheduleQuery(agency));
  const [open, show] = useState<RecordClass>();
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{say('records.periods')}</h2>
      <p>{say('records.periods-hint')}</p>
      {schedule.isPending ? <Loading /> : null}
      {schedule.isError ? (
        <Fault error={schedule.error} again={() => void schedule.refetch()} />
      ) : null}
      {schedule.data ? (
        <ul className="records-list">
          {CLASSES.map((each) => {
            const rule = schedule.data.rules.find((one) => one.class === each);
            return (
              <li key={each}>
                <p>
                  <strong>{say(CLASS_KEYS[each])}</strong>
                  <span className="line">
                    {rule ? (
                      <>
                        {say('records.months', { months: rule.months })} <bdi>{rule.authority}</bdi>
                      </>
                    ) : (
                      say('records.no-period')
                    )}
                  </span>
                  {each === 'defence-case' ? (
                    <span className="line quiet">{say('records.case-law')}</span>
                  ) : null}
                  {each === 'separation-duty' ? (
                    <span className="line quiet">{say('records.duty-law')}</span>
                  ) : null}
                </p>
                <button
                  type="button"
                  className="usa-button usa-button--outline"
                  aria-expanded={open === each}
                  onClick={() => show(open === each ? undefined : each)}
                >
                  {say(rule ? 'records.change-period' : 'records.set-period')}
                  <span className="only-heard"> {say(CLASS_KEYS[each])}</span>
                </button>
                {open === each ? (
                  <PeriodForm agency={agency} of={each} rule={rule} done={() => show(undefined)} />
                ) : null}
              </li>
            );
          })}
        </ul>
      ) : null}
    </section>
  );
}

function PeriodForm({
  agency,
  of,
  rule,
  done,
}: {
  readonly agency: string;
  readonly of: RecordClass;
  readonly rule: Rule | undefined;
  readonly done: () => void;
}): ReactElement {
  const say = useSay();
  const id = useId();
  const toast = useToast();
  const [months, setMonths] = useState(rule ? `${rule.months}` : '');
  const [authority, setAuthority] = useState(rule?.authority ?? '');
  const change = useRecordsChange((body: Rule) =>
    answer(api.POST('/api/retention', { body: { agency, ...body } })),
  );
  const save = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    change.mutate(
      { class: of, months: Number(months), authority },
      {
        onSuccess: () => {
          toast({ text: say('records.period-set') });
          done();
        },
      },
    );
  };
  return (
    <form onSubmit={save}>
      <label className="usa-label" htmlFor={`${id}-months`}>
        {say('records.months-label')}
      </label>
      <input
        id={`${id}-months`}
        className="usa-input records-short"
        type="number"
        min={1}
        max={1200}
        required
        value={months}
        onChange={({ target }) => setMonths(target.value)}
      />
      <label className="usa-label" htmlFor={`${id}-authority`}>
        {say('records.authority')}
      </label>
      <p className="usa-hint" id={`${id}-hint`}>
        {say('records.authority-hint')}
      </p>
      <input
        id={`${id}-authority`}
        className="usa-input"
        dir="auto"
        maxLength={300}
        required
        aria-describedby={`${id}-hint`}
        value={authority}
        onChange={({ target }) => setAuthority(target.value)}
      />
      {change.isError ? <Fault error={change.error} /> : null}
      <p>
        <button type="submit" className="usa-button" disabled={change.isPending}>
          {say('records.save')}
        </button>
      </p>
    </form>
  );
}
