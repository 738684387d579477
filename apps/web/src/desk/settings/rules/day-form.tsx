/** A day to add to a calendar: what it would move is shown before it can be proposed. */
import { Button } from '@trussworks/react-uswds';
import { useMutation } from '@tanstack/react-query';
import { useId, useState, type ReactElement } from 'react';
import { answer, api, newCommand } from '../../api/client.ts';
import type { paths } from '../../api/desk-api.generated.ts';
import { Fault } from '../../shell/fault.tsx';
import type { Key } from '../../words/say.ts';
import { useSay } from '../../words/words.tsx';
import { MoveTable } from './move-table.tsx';

type Input = NonNullable<
  paths['/api/calendars/amendments']['post']['requestBody']
>['content']['application/json']['amendment'];

const EMPTY = { name: '', date: '', orderedBy: '', ref: '', enacted: '' };
type Field = keyof typeof EMPTY;
const WORDS: Readonly<Record<Field, Key>> = {
  name: 'calendar.name',
  date: 'calendar.date',
  orderedBy: 'calendar.ordered',
  ref: 'calendar.ref',
  enacted: 'calendar.enacted',
};

export function DayForm({
  calendar,
  proposed,
}: {
  readonly calendar: string;
  readonly proposed: () => void;
}): ReactElement {
  const say = useSay();
  const id = useId();
  const [kind, setKind] = useState<'holiday' | 'closure'>('holiday');
  const [values, setValues] = useState(EMPTY);
  const [read, setRead] = useState(false);
  // The same proposal is sent again where the line broke.
  const [made, next] = useState(newCommand);
  const fields: readonly Field[] =
    kind === 'holiday'
      ? ['name', 'date', 'ref', 'enacted']
      : ['name', 'date', 'orderedBy', 'ref', 'enacted'];
  const { name, date, orderedBy, ref, enacted } = values;
  const common = { name, ref, read, enacted };
  const amendment: Input = {
    calendar,
    row:
      kind === 'holiday'
        ? { ...common, kind, falls: { date }, from: date }
        : { ...common, kind, date, orderedBy },
  };
  const attempt = useMutation({
    mutationFn: () => answer(api.POST('/api/calendars/try', { body: amendment })),
  });
  const propose = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/calendars/amendments', { body: { id: made, amendment } })),
    onSuccess: () => {
      next(newCommand());
      setValues(EMPTY);
      setRead(false);
      attempt.reset();
      proposed();
    },
  });
  const changed = (change: () => void): void => {
    change();
    // What was shown is not what is written any more.
    attempt.reset();
    next(newCommand());
  };
  return (
    <section>
      <h2>{say('calendar.add')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          attempt.mutate();
        }}
      >
        <fieldset className="usa-fieldset">
          <legend className="usa-legend">{say('calendar.kind')}</legend>
          {(['holiday', 'closure'] as const).map((each) => (
            <label key={each} className="rules-choice">
              <input
                type="radio"
                name={id}
                checked={kind === each}
                onChange={() => changed(() => setKind(each))}
              />{' '}
              {say(each === 'holiday' ? 'calendar.holiday' : 'calendar.closure')}
            </label>
          ))}
        </fieldset>
        {fields.map((field) => (
          <label key={field} className="usa-label">
            {say(WORDS[field])}
            <input
              className="usa-input"
              type={field === 'date' || field === 'enacted' ? 'date' : 'text'}
              required
              maxLength={field === 'date' || field === 'enacted' ? undefined : 300}
              value={values[field]}
              onChange={({ target }) =>
                changed(() => setValues({ ...values, [field]: target.value }))
              }
            />
          </label>
        ))}
        <label className="rules-choice">
          <input
            type="checkbox"
            checked={read}
            onChange={({ target }) => changed(() => setRead(target.checked))}
          />{' '}
          {say('calendar.read')}
        </label>
        <p>
          <Button type="submit" outline={attempt.isSuccess} disabled={attempt.isPending}>
            {say('calendar.try')}
          </Button>
        </p>
      </form>
      {attempt.isError ? <Fault error={attempt.error} /> : null}
      {propose.isError ? <Fault error={propose.error} /> : null}
      {attempt.data ? (
        <>
          <MoveTable report={attempt.data} />
          <Button type="button" disabled={propose.isPending} onClick={() => propose.mutate()}>
            {say('calendar.propose')}
          </Button>
        </>
      ) : null}
    </section>
  );
}
