/**
 * Recording a request at the desk: how it came and what is asked, the law's own questions one by one with its
 * suggestion beside them, then names and words, which are sealed. It can be sent at any time; what is not known
 * is left to counsel.
 */
import { Button, Label, Select, TextInput, Textarea } from '@trussworks/react-uswds';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { answer, api } from '../api/client.ts';
import { vocabularyQuery, type Vocabulary } from '../api/desk-queries.ts';
import { Law } from '../case/law.tsx';
import { AddPapers } from '../papers/add-papers.tsx';
import { isUnsent } from '../papers/upload-list.ts';
import { useUploads } from '../papers/use-uploads.ts';
import { CHANNELS } from '../queue/queue-search.ts';
import { CHANNEL_KEYS } from '../queue/request-words.ts';
import { cityDay } from '../shell/city-day.ts';
import { EmptyState } from '../shell/empty-state.tsx';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { recordsRequests } from '../shell/role-screens.ts';
import { useSession } from '../shell/use-session.ts';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import { CaughtWords } from './caught-words.tsx';
import { caughtIn, type Caught } from './caught.ts';
import { DETAILS, bodyOf, newDraft, type Draft, type Scalar } from './draft.ts';
import { PlacePick } from './place-pick.tsx';
import { Question } from './question.tsx';
import { Recorded, Said } from './said.tsx';
import { SuggestionPanel } from './suggestion-panel.tsx';
import { useTrial } from './use-trial.ts';

const LABELS: Readonly<Record<(typeof DETAILS)[number], Key>> = {
  askedBy: 'record.asked-by',
  person: 'record.person',
  contact: 'record.contact',
  where: 'record.where',
  text: 'record.text',
};

export function RecordPage(): ReactElement {
  const say = useSay();
  const { memberships } = useSession();
  const agencies = new Map(recordsRequests(memberships).map((each) => [each.agency, each]));
  const [first] = agencies.keys();
  const vocabulary = useQuery(vocabularyQuery);
  const [round, setRound] = useState(0);
  return (
    <div className="page record">
      <h1>{say('record.title')}</h1>
      {first === undefined ? (
        <EmptyState title={say('record.not-yours')} />
      ) : vocabulary.isPending ? (
        <Loading />
      ) : vocabulary.isLoadingError ? (
        <Fault error={vocabulary.error} again={() => void vocabulary.refetch()} />
      ) : (
        <RecordForm
          key={round}
          agencies={[...agencies.values()]}
          vocabulary={vocabulary.data}
          again={() => setRound(round + 1)}
        />
      )}
    </div>
  );
}

function RecordForm({
  agencies,
  vocabulary,
  again,
}: {
  readonly agencies: ReturnType<typeof recordsRequests>;
  readonly vocabulary: Vocabulary;
  readonly again: () => void;
}): ReactElement {
  const say = useSay();
  const client = useQueryClient();
  const [draft, setDraft] = useState<Draft>(() => newDraft(agencies[0]?.agency ?? ''));
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [caught, setCaught] = useState<readonly Caught[]>([]);
  const [looked, setLooked] = useState<ReadonlySet<string>>(new Set());
  const lawAgency = agencies.find(({ agency }) => agency === draft.agency)?.lawAgency ?? '';
  const today = cityDay(vocabulary.zone, new Date());
  const trial = useTrial(draft, lawAgency, today);
  const send = useMutation({
    mutationFn: () =>
      answer(api.POST('/api/requests', { body: bodyOf(draft, lawAgency, new Date(), today) })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['queue'] }),
  });
  const set = (changes: Partial<Draft>): void => setDraft((before) => ({ ...before, ...changes }));
  const fact = (name: string, value: Scalar | undefined): void => {
    const { [name]: _, ...facts } = draft.facts;
    set({ facts: value === undefined ? facts : { ...facts, [name]: value } });
  };
  const actChoice = ({
    id,
    title,
  }: {
    readonly id: string;
    readonly title: string;
  }): ReactElement => (
    <label key={id}>
      <input
        type="checkbox"
        checked={draft.acts.includes(id)}
        onChange={(event) =>
          set({
            acts: event.target.checked
              ? [...draft.acts, id]
              : draft.acts.filter((act) => act !== id),
          })
        }
      />
      <Law>{title}</Law>
    </label>
  );
  const uploads = useUploads(send.data?.id);
  if (send.data) {
    return (
      <>
        <Recorded recorded={send.data} again={again} />
        {uploads.list.some(isUnsent) ? <p role="status">{say('papers.some-left')}</p> : null}
        <AddPapers uploads={uploads} />
      </>
    );
  }
  const next = trial.data?.next;

  return (
    <form
      className="record-form"
      onSubmit={(event) => {
        event.preventDefault();
        const found = caughtIn(draft);
        setCaught(found);
        // What is no number of a person may stay once somebody has looked at it again.
        if (found.every(({ words, sure }) => !sure && looked.has(words))) send.mutate();
        setLooked(new Set(found.map(({ words }) => words)));
      }}
    >
      <div className="pane-how">
        <h2>{say('record.how')}</h2>
        {agencies.length > 1 ? (
          <>
            <Label htmlFor="record-agency">{say('queue.agency')}</Label>
            <Select
              id="record-agency"
              name="agency"
              value={draft.agency}
              onChange={(event) => set({ agency: event.target.value })}
            >
              {agencies.map(({ agency, agencyTitle }) => (
                <option key={agency} value={agency}>
                  {agencyTitle}
                </option>
              ))}
            </Select>
          </>
        ) : null}
        <PlacePick
          key={draft.agency}
          agency={draft.agency}
          fact={fact}
          where={(text) => set({ details: { ...draft.details, where: text } })}
        />
        <Label htmlFor="record-channel">{say('queue.channel')}</Label>
        <Select
          id="record-channel"
          name="channel"
          value={draft.channel}
          onChange={(event) => set({ channel: event.target.value as Draft['channel'] })}
        >
          {CHANNELS.map((channel) => (
            <option key={channel} value={channel}>
              {say(CHANNEL_KEYS[channel])}
            </option>
          ))}
        </Select>
        {vocabulary.starters.map(({ fact: name, text, answers }) => (
          <div key={name}>
            <Label htmlFor={`record-${name}`}>
              <Law>{text}</Law>
            </Label>
            <Select
              id={`record-${name}`}
              name={name}
              value={String(draft.facts[name] ?? '')}
              onChange={(event) => fact(name, event.target.value || undefined)}
            >
              <option value="">{say('record.not-said')}</option>
              {answers.map(({ id, title }) => (
                <option key={id} value={id} lang="en" dir="ltr">
                  {title}
                </option>
              ))}
            </Select>
          </div>
        ))}
        <fieldset className="usa-fieldset acts-asked">
          <legend>{say('record.acts')}</legend>
          <p className="hint">{say('record.acts-hint')}</p>
          {vocabulary.acts.filter(({ asked }) => asked).map(actChoice)}
          <details>
            <summary>{say('record.more-acts')}</summary>
            {vocabulary.acts.filter(({ asked }) => !asked).map(actChoice)}
          </details>
        </fieldset>
      </div>
      <div className="pane-law">
        {trial.isError ? (
          <Fault error={trial.error} again={() => void trial.refetch()} />
        ) : (
          <SuggestionPanel
            acts={trial.data?.acts ?? []}
            impossible={trial.data?.impossible ?? []}
            agency={draft.agency}
          />
        )}
        {next && !skipped.has(next.fact) ? (
          <Question
            key={next.fact}
            question={next}
            answer={(value) => fact(next.fact, value)}
            skip={() => setSkipped(new Set([...skipped, next.fact]))}
          />
        ) : null}
        {next && skipped.has(next.fact) ? <p>{say('record.left-open')}</p> : null}
        {trial.data && trial.data.said.length > 0 ? (
          <Said
            said={trial.data.said.filter(({ fact: name }) => name in draft.facts)}
            drop={(name) => fact(name, undefined)}
          />
        ) : null}
      </div>
      <div className="pane-details">
        <h2>{say('record.details')}</h2>
        <p className="hint">{say('record.sealed')}</p>
        {DETAILS.map((name) => {
          const shared = {
            id: `record-${name}`,
            name,
            value: draft.details[name] ?? '',
            autoComplete: 'off',
          };
          const change = (value: string): void =>
            set({ details: { ...draft.details, [name]: value } });
          return (
            <div key={name}>
              <Label htmlFor={shared.id}>{say(LABELS[name])}</Label>
              {name === 'text' ? (
                <Textarea {...shared} maxLength={8000} onChange={(e) => change(e.target.value)} />
              ) : (
                <TextInput
                  {...shared}
                  type="text"
                  maxLength={300}
                  onChange={(e) => change(e.target.value)}
                />
              )}
            </div>
          );
        })}
        <h3>{say('papers.title')}</h3>
        <AddPapers uploads={uploads} later />
        {caught.length > 0 && !send.isPending ? <CaughtWords caught={caught} /> : null}
        {send.isError ? <Fault error={send.error} /> : null}
        <Button
          type="submit"
          disabled={send.isPending || (draft.acts.length === 0 && !('paper.kind' in draft.facts))}
        >
          {send.isPending ? say('record.sending') : say('record.send')}
        </Button>
        <p className="hint">{say('record.send-hint')}</p>
      </div>
    </form>
  );
}
