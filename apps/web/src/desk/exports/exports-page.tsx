/**
 * What leaves the house: counts for anybody, or rows for a named reader, through the gate and for a purpose. Whatever
 * it refuses it says why; whatever left stands below with the hash of its file.
 */
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactElement, type SubmitEvent } from 'react';
import { answer, api, type Schemas } from '../api/client.ts';
import { Choices, Pick } from '../case/field.tsx';
import { ExportRecords } from './export-records.tsx';
import { COUNTED, COUNTS } from './figure-choices.ts';
import { LeaveFields } from './leave-fields.tsx';
import { NAMED, PUBLIC } from './purpose-words.ts';
import { EMPTY_LEAVE, useLeaving } from './use-leaving.ts';
import { EmptyState } from '../shell/empty-state.tsx';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { NeededField } from '../shell/needed-field.tsx';
import { useSession } from '../shell/use-session.ts';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';

const STEPS = ['month', 'quarter', 'year'] as const;
const STEP_KEYS: Readonly<Record<(typeof STEPS)[number], Key>> = {
  month: 'exports.by-month',
  quarter: 'exports.by-quarter',
  year: 'exports.by-year',
};
/** Counts of either, or rows of one class of record. */
const WHAT = [...COUNTED, 'requests', 'duties', 'agency-duties'] as const;
type What = (typeof WHAT)[number];
const WHAT_KEYS: Readonly<Record<What, Key>> = {
  figures: 'exports.figures',
  'figures-duties': 'exports.figures-duties',
  'figures-cases': 'exports.figures-cases',
  'figures-tiers': 'exports.figures-tiers',
  'figures-languages': 'exports.figures-languages',
  'figures-offers': 'exports.figures-offers',
  requests: 'exports.requests',
  duties: 'exports.duties',
  'agency-duties': 'exports.agency-duties',
};

type ExportList = Schemas['export-list'];

export function ExportsPage(): ReactElement {
  const say = useSay();
  const { memberships } = useSession();
  const mine = memberships.filter(({ role }) => role === 'privacy-officer');
  const [chosen, choose] = useState<string>();
  const agency = chosen ?? mine[0]?.agency;
  const list = useQuery({
    queryKey: ['exports', agency],
    queryFn: () => answer(api.GET('/api/exports', { params: { query: { agency: agency ?? '' } } })),
    enabled: agency !== undefined,
  });
  if (agency === undefined) {
    return (
      <div className="page">
        <h1>{say('screen.exports')}</h1>
        <EmptyState title={say('records.not-yours')} />
      </div>
    );
  }
  return (
    <div className="page records">
      <h1>{say('screen.exports')}</h1>
      <p>{say('exports.hint')}</p>
      {mine.length > 1 ? (
        <Pick
          label={say('queue.agency')}
          choices={mine.map((each) => ({ value: each.agency, label: each.agencyTitle }))}
          value={agency}
          choose={choose}
        />
      ) : (
        <p className="quiet">{mine[0]?.agencyTitle}</p>
      )}
      {list.isPending ? <Loading /> : null}
      {list.isError ? <Fault error={list.error} again={() => void list.refetch()} /> : null}
      {list.data ? (
        <>
          <Ask key={agency} agency={agency} rows={list.data.rows} />
          <ExportRecords list={list.data} />
        </>
      ) : null}
    </div>
  );
}

function Ask({
  agency,
  rows,
}: {
  readonly agency: string;
  readonly rows: ExportList['rows'];
}): ReactElement {
  const say = useSay();
  const id = useId();
  const [what, setWhat] = useState<What>('figures');
  // Of counts there are none.
  const ofRows = rows.find((each) => each.what === what);
  const fields = ofRows?.fields ?? [];
  const counted = COUNTS[COUNTED.find((each) => each === what) ?? 'figures'];
  const [leaveAs, setLeaveAs] = useState(EMPTY_LEAVE);
  const [year, setYear] = useState(`${new Date().getFullYear() - 1}`);
  const [by, setBy] = useState<(typeof STEPS)[number]>('quarter');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  /** Left out of what is asked for. */
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const leave = useLeaving(leaveAs, {
    lists: ['exports', agency],
    what: {
      agency,
      ...(ofRows === undefined
        ? {
            what: 'figures',
            year: Number(year),
            by,
            ...counted,
          }
        : {
            what,
            from,
            to,
            fields: fields.map(({ name }) => name).filter((name) => !without.has(name)),
          }),
    },
  });
  const send = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (leaveAs.kind !== '') leave.mutate();
  };
  const purposes = ofRows?.rowsAbout === 'a-person' ? NAMED : [...PUBLIC, ...NAMED];
  return (
    <form onSubmit={send} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('exports.ask')}</h2>
      <Choices
        legend={say('exports.what')}
        name="what"
        choices={WHAT.map((value) => ({ value, label: say(WHAT_KEYS[value]) }))}
        value={what}
        choose={(value) => {
          setWhat(value as What);
          setLeaveAs({ ...leaveAs, kind: '' });
          setWithout(new Set());
        }}
      />
      {ofRows === undefined ? (
        <>
          <NeededField
            id={`${id}-year`}
            label={say('exports.year')}
            type="number"
            value={year}
            set={setYear}
          />
          {'by' in counted ? null : (
            <Choices
              legend={say('exports.by')}
              name="by"
              choices={STEPS.map((value) => ({ value, label: say(STEP_KEYS[value]) }))}
              value={by}
              choose={(value) => setBy(value as typeof by)}
            />
          )}
        </>
      ) : (
        <>
          <NeededField
            id={`${id}-from`}
            label={say(what === 'requests' ? 'exports.from' : 'exports.recorded-from')}
            type="date"
            value={from}
            set={setFrom}
          />
          <NeededField
            id={`${id}-to`}
            label={say(what === 'requests' ? 'exports.to' : 'exports.recorded-to')}
            type="date"
            value={to}
            set={setTo}
          />
          <fieldset className="usa-fieldset">
            <legend className="usa-legend">{say('exports.fields')}</legend>
            {fields.map(({ name, meaning }) => (
              <div className="usa-checkbox" key={name}>
                <input
                  className="usa-checkbox__input"
                  type="checkbox"
                  id={`${id}-${name}`}
                  checked={!without.has(name)}
                  onChange={() => {
                    const next = new Set(without);
                    if (!next.delete(name)) next.add(name);
                    setWithout(next);
                  }}
                />
                <label className="usa-checkbox__label" htmlFor={`${id}-${name}`}>
                  <code dir="ltr">{name}</code>{' '}
                  <span lang="en" dir="ltr">
                    {meaning}
                  </span>
                </label>
              </div>
            ))}
          </fieldset>
          <p className="usa-hint">
            {say(
              ofRows.rowsAbout === 'a-person' ? 'exports.fields-hint' : 'exports.fields-of-agency',
            )}
          </p>
        </>
      )}
      <LeaveFields
        draft={leaveAs}
        change={(part) => setLeaveAs({ ...leaveAs, ...part })}
        purposes={purposes}
        leave={leave}
        done="exports.done"
      />
    </form>
  );
}
