/** Pages to be marked, one by one, with what the release is for; what is typed stays when the gate refuses. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactElement, type SubmitEvent } from 'react';
import { answer, api } from '../api/client.ts';
import { Pick } from '../case/field.tsx';
import { NAMED, PUBLIC, PURPOSE_KEYS } from '../exports/purpose-words.ts';
import { Words, caughtInText } from '../records/words-field.tsx';
import { Fault } from '../shell/fault.tsx';
import { NeededField } from '../shell/needed-field.tsx';
import { useSay } from '../words/words.tsx';
import {
  markingOf,
  pagesOf,
  proposed,
  withBoxes,
  withLeaving,
  type Marking,
  type Marks,
  type ReleaseView,
} from './marks.ts';
import { PageMarker } from './page-marker.tsx';

type PurposeKind = Marks['purpose']['kind'];
const KINDS: readonly PurposeKind[] = ['records-request', 'the-person-asks', ...NAMED, ...PUBLIC];

export function MarkForm({
  id,
  view,
  version,
  unsent,
}: {
  readonly id: string;
  readonly view: ReleaseView;
  /** The one that is sent as seen. */
  readonly version: number;
  /** Told when there is something here that was not sent, and when there is not. */
  readonly unsent: (is: boolean) => void;
}): ReactElement {
  const say = useSay();
  const client = useQueryClient();
  const { marks, pages } = view;
  const [steps, take] = useState<readonly Marking[]>([markingOf(view)]);
  const [at, turn] = useState(0);
  const [kind, setKind] = useState<PurposeKind>(marks?.purpose.kind ?? 'records-request');
  const [words, setWords] = useState(marks?.purpose.words ?? '');
  const [recipient, setRecipient] = useState(marks?.recipient ?? '');
  const [basis, setBasis] = useState(marks?.basis ?? '');
  const [reasons, setReasons] = useState(
    marks?.reasons ?? [{ code: 'R1', words: say('releases.reason-first') }],
  );
  const [reason, setReason] = useState('R1');
  const [staying, setStaying] = useState((marks?.staying ?? []).join('\n'));
  const marking = steps.at(-1) ?? markingOf(view);
  const page = pages[at];
  const boxes = marking.boxes[at] ?? [];
  const step = (next: Marking): void => take([...steps, next]);
  const open = pages.reduce((sum, each, index) => {
    return sum + proposed(each, marking.boxes[index] ?? []).length;
  }, 0);
  const takeProposed = (): void => {
    step({
      ...marking,
      boxes: pages.map((each, index) => {
        const here = marking.boxes[index] ?? [];
        return [...here, ...proposed(each, here).map(({ box }) => ({ ...box, reason }))];
      }),
    });
  };
  const check = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/requests/{id}/release-marks', {
          params: { path: { id } },
          body: {
            release: view.id,
            version,
            marks: {
              purpose: { kind, words },
              recipient,
              basis,
              reasons: [...reasons],
              staying: staying
                .split('\n')
                .map((line) => line.trim())
                .filter((line) => line !== ''),
              pages: pagesOf(marking),
            },
          },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['request', id] }),
    // What somebody else did is brought onto the screen.
    onError: () => client.invalidateQueries({ queryKey: ['request', id] }),
  });
  const typed = JSON.stringify([kind, words, recipient, basis, reasons, staying]);
  const [first] = useState(typed);
  const touched = !check.isSuccess && (steps.length > 1 || typed !== first);
  useEffect(() => unsent(touched), [touched, unsent]);
  const send = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    check.mutate();
  };
  const leaving = marking.leaves.filter(Boolean).length;
  return (
    <form onSubmit={send}>
      <section aria-labelledby="release-pages">
        <h2 id="release-pages">{say('releases.mark')}</h2>
        <p>{say('releases.mark-hint')}</p>
        <p className="releases-tools">
          <button type="button" className="usa-button" disabled={open === 0} onClick={takeProposed}>
            {say('releases.take-proposed', { count: open })}
          </button>{' '}
          <button
            type="button"
            className="usa-button usa-button--outline"
            disabled={steps.length < 2}
            onClick={() => take(steps.slice(0, -1))}
          >
            {say('releases.undo')}
          </button>
        </p>
        {reasons.length > 1 ? (
          <Pick
            label={say('releases.reason-now')}
            choices={reasons.map(({ code, words: text }) => ({
              value: code,
              label: `${code}: ${text}`,
            }))}
            value={reason}
            choose={setReason}
          />
        ) : null}
        {page ? (
          <PageMarker
            key={at}
            address={`/api/requests/${id}/releases/${view.id}/pages/${at}`}
            page={page}
            title={say('papers.page', { number: at + 1, of: pages.length })}
            boxes={boxes}
            reason={reason}
            mark={(next) => step(withBoxes(marking, at, next))}
          />
        ) : null}
        <p className="releases-tools">
          <button
            type="button"
            className="usa-button usa-button--outline"
            disabled={at === 0}
            onClick={() => turn(at - 1)}
          >
            {say('papers.back')}
          </button>{' '}
          <span role="status">
            {say('releases.page-state', {
              number: at + 1,
              of: pages.length,
              boxes: boxes.length,
            })}
          </span>{' '}
          <button
            type="button"
            className="usa-button usa-button--outline"
            disabled={at + 1 >= pages.length}
            onClick={() => turn(at + 1)}
          >
            {say('papers.next')}
          </button>
        </p>
        <div className="usa-checkbox">
          <input
            className="usa-checkbox__input"
            type="checkbox"
            id="release-leaves"
            checked={marking.leaves[at] === true}
            onChange={({ target }) => step(withLeaving(marking, at, target.checked))}
          />
          <label className="usa-checkbox__label" htmlFor="release-leaves">
            {say('releases.leaves')}
          </label>
        </div>
      </section>
      <section aria-labelledby="release-why">
        <h2 id="release-why">{say('releases.why')}</h2>
        <Pick
          label={say('exports.purpose')}
          choices={KINDS.map((value) => ({ value, label: say(PURPOSE_KEYS[value]) }))}
          value={kind}
          choose={(value) => setKind(value as PurposeKind)}
        />
        <Words
          label={say('exports.words')}
          hint={say('exports.words-hint')}
          text={words}
          write={setWords}
          rows={2}
          least={12}
          most={500}
        />
        <NeededField
          id="release-to"
          label={say('releases.recipient')}
          value={recipient}
          set={setRecipient}
        />
        <NeededField
          id="release-basis"
          label={say('releases.basis')}
          value={basis}
          set={setBasis}
        />
        <fieldset className="usa-fieldset">
          <legend className="usa-legend">{say('releases.reasons')}</legend>
          <p className="usa-hint">{say('releases.reasons-hint')}</p>
          {reasons.map(({ code, words: text }, index) => (
            <NeededField
              key={code}
              id={`release-${code}`}
              label={code}
              value={text}
              set={(next) =>
                setReasons(
                  reasons.map((each, place) => (place === index ? { code, words: next } : each)),
                )
              }
            />
          ))}
          <button
            type="button"
            className="usa-button usa-button--outline"
            disabled={reasons.length >= 20}
            onClick={() => setReasons([...reasons, { code: `R${reasons.length + 1}`, words: '' }])}
          >
            {say('releases.reason-more')}
          </button>
        </fieldset>
        <label className="usa-label" htmlFor="release-staying">
          {say('releases.staying')}
        </label>
        <p className="usa-hint" id="release-staying-hint">
          {say('releases.staying-hint')}
        </p>
        <textarea
          id="release-staying"
          className="usa-textarea records-words"
          dir="auto"
          rows={2}
          aria-describedby="release-staying-hint"
          value={staying}
          onChange={({ target }) => setStaying(target.value)}
        />
      </section>
      {check.isError ? <Fault error={check.error} /> : null}
      <p>
        <button
          type="submit"
          className="usa-button"
          disabled={check.isPending || leaving === 0 || caughtInText(words)}
        >
          {say('releases.check', { pages: leaving })}
        </button>
      </p>
    </form>
  );
}
