/**
 * What leaves the house: counts for anybody, or rows for a named reader, through the gate and for a purpose. Whatever
 * it refuses it says why; whatever left stands below with the hash of its file.
 */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState, type ReactElement, type SubmitEvent } from 'react';
import { answer, api, newCommand, type Schemas } from '../api/client.ts';
import { keepFile } from '../case/case-api.ts';
import { Choices, Pick } from '../case/field.tsx';
import { Words, caughtInText } from '../records/words-field.tsx';
import { FORMAT_KEYS, FORMATS, type Format } from './export-format.ts';
import { ExportRecords } from './export-records.tsx';
import { fetchExport } from './fetch-export.ts';
import { COUNTED, COUNTS } from './figure-choices.ts';
import { NAMED, PUBLIC, PURPOSE_KEYS } from './purpose-words.ts';
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
const LEAST_WORDS = 12;
const MOST_WORDS = 500;

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
  if (agency === undefined) return <EmptyState title={say('records.not-yours')} />;
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
  const client = useQueryClient();
  const [what, setWhat] = useState<What>('figures');
  // Of counts there are none.
  const ofRows = rows.find((each) => each.what === what);
  const fields = ofRows?.fields ?? [];
  const [kind, setKind] = useState('');
  const [words, setWords] = useState('');
  const [as, setAs] = useState<Format>('csv');
  const [year, setYear] = useState(`${new Date().getFullYear() - 1}`);
  const [by, setBy] = useState<(typeof STEPS)[number]>('quarter');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  /** Left out of what is asked for. */
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  // Sent again unchanged where the line broke; another question is another export.
  const command = useRef({ of: '', id: '' });
  const leave = useMutation({
    mutationFn: async () => {
      const body = {
        agency,
        as,
        purpose: { kind, words },
        ...(ofRows === undefined
          ? {
              what: 'figures',
              ...COUNTS[COUNTED.find((each) => each === what) ?? 'figures'],
              year: Number(year),
              by,
            }
          : {
              what,
              from,
              to,
              fields: fields.map(({ name }) => name).filter((name) => !without.has(name)),
            }),
      };
      const text = JSON.stringify(body);
      if (command.current.of !== text) command.current = { of: text, id: newCommand() };
      return fetchExport({ ...body, id: command.current.id });
    },
    onSuccess: ({ file, name }) => {
      command.current = { of: '', id: '' };
      keepFile(file, name);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['exports', agency] }),
  });
  const send = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (kind !== '') leave.mutate();
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
          setKind('');
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
          <Choices
            legend={say('exports.by')}
            name="by"
            choices={STEPS.map((value) => ({ value, label: say(STEP_KEYS[value]) }))}
            value={by}
            choose={(value) => setBy(value as typeof by)}
          />
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
      <Pick
        label={say('exports.purpose')}
        choices={purposes.map((value) => ({ value, label: say(PURPOSE_KEYS[value]) }))}
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
        choose={(value) => setAs(value as Format)}
      />
      {leave.isError ? <Fault error={leave.error} /> : null}
      {leave.data ? (
        <p role="status" className="records-done">
          {say('exports.done', { name: leave.data.name })}
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
