/** The law in force, another one uploaded and checked, and the changes that wait for people or for their day. */
import { Button } from '@trussworks/react-uswds';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactElement } from 'react';
import { OWN_HEADER, answer, api, newCommand, type Schemas } from '../../api/client.ts';
import { problemFrom } from '../../api/problem.ts';
import { Law } from '../../case/law.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { dayWords } from '../../case/when.ts';
import { Fault } from '../../shell/fault.tsx';
import { FilePick } from '../../shell/file-pick.tsx';
import { Loading } from '../../shell/loading.tsx';
import { useDates } from '../../shell/use-dates.ts';
import { useSay, useWords } from '../../words/words.tsx';
import { LAW_STATE, LawChange } from './law-change.tsx';
import { LawUpload, UPLOAD_STATE, isUnderWay } from './law-upload.tsx';

type Uploaded = Schemas['law-upload'];

const AGAIN_MS = 1500;

export function LawPage(): ReactElement {
  const say = useSay();
  const client = useQueryClient();
  const [open, setOpen] = useState<string>();
  const list = useQuery({
    queryKey: ['law'],
    queryFn: () => answer(api.GET('/api/law/changes')),
    // While something is being checked the page follows it.
    refetchInterval: ({ state }) => (state.data?.uploads.some(isUnderWay) ? AGAIN_MS : false),
  });
  const again = (): void => void client.invalidateQueries({ queryKey: ['law'] });
  return (
    <>
      <h1>{say('law.title')}</h1>
      {list.isPending ? <Loading what="law.loading" /> : null}
      {list.isError ? <Fault error={list.error} again={again} /> : null}
      {list.data ? (
        <>
          <InForce of={list.data.inForce} />
          <Upload
            of={list.data}
            uploaded={(upload) => {
              setOpen(upload);
              again();
            }}
          />
          {list.data.uploads.length === 0 ? null : (
            <section>
              <h2>{say('law.uploads')}</h2>
              {list.data.uploads.map((each) => (
                <LawUpload
                  key={each.id}
                  line={each}
                  open={open === each.id}
                  toggle={() => setOpen(open === each.id ? undefined : each.id)}
                />
              ))}
            </section>
          )}
          <section>
            <h2>{say('law.changes')}</h2>
            {list.data.changes.length === 0 ? (
              <EmptyState title={say('law.none')}>
                <p>{say('law.none-what')}</p>
              </EmptyState>
            ) : null}
            {list.data.changes.map((each) => (
              <Line
                key={each.id}
                line={each}
                open={open === each.id}
                toggle={() => setOpen(open === each.id ? undefined : each.id)}
              />
            ))}
          </section>
        </>
      ) : null}
    </>
  );
}

/** A version that is a day is said as one. */
const A_DAY = /^\d{4}-\d{2}-\d{2}$/;

function InForce({ of }: { readonly of: Schemas['law-changes']['inForce'] }): ReactElement {
  const { say, locale } = useWords();
  const { moment } = useDates();
  return (
    <section>
      <h2>{say('law.in-force')}</h2>
      <p>
        <strong>
          <Law>{of.title}</Law>
        </strong>
        <span className="line">
          {of.since === null ? say('law.shipped') : say('law.since', { when: moment(of.since) })}
        </span>
        <span className="line quiet">{say('law.hash', { hash: of.hash.slice(0, 16) })}</span>
      </p>
      <ul>
        {of.packs.map(({ id, title, version }) => (
          <li key={id}>
            <Law>{title}</Law>:{' '}
            <bdi>{A_DAY.test(version) ? dayWords(locale, version) : version}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Sent as bytes; the same file sent again under its command is one upload. */
async function send(file: File, command: string): Promise<Uploaded> {
  const response = await fetch('/api/law/uploads', {
    method: 'POST',
    headers: {
      ...OWN_HEADER,
      'content-type': 'application/octet-stream',
      'x-command': command,
      'x-file-name': encodeURIComponent(file.name),
    },
    body: file,
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemFrom(response.status, body);
  return body as Uploaded;
}

function Upload({
  of,
  uploaded,
}: {
  readonly of: Schemas['law-changes'];
  readonly uploaded: (upload: string) => void;
}): ReactElement {
  const say = useSay();
  const id = useId();
  const [file, setFile] = useState<File>();
  const [command, setCommand] = useState(newCommand);
  const sending = useMutation({
    mutationFn: (given: File) => send(given, command),
    onSuccess: (upload) => uploaded(upload.id),
  });
  const sent = sending.data?.id;
  const state = of.uploads.find((each) => each.id === sent)?.state;
  const status = sending.isPending
    ? say('law.sending')
    : state !== undefined
      ? say(UPLOAD_STATE[state])
      : of.changes.some((each) => each.id === sent)
        ? say('law.upload-ready')
        : '';
  return (
    <section>
      <h2>{say('law.upload')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (file) sending.mutate(file);
        }}
      >
        <p id={`${id}-hint`}>{say('law.upload-hint')}</p>
        <FilePick
          id={`${id}-file`}
          accept=".zip,.json"
          label={say('law.upload')}
          describedBy={`${id}-hint`}
          choose={(given) => {
            setFile(given);
            setCommand(newCommand());
            sending.reset();
          }}
        />
        <p>
          <Button type="submit" disabled={!file || sending.isPending || sent !== undefined}>
            {say('law.check')}
          </Button>
        </p>
        <p role="status">{status}</p>
      </form>
      {sending.isError ? <Fault error={sending.error} /> : null}
    </section>
  );
}

function Line({
  line,
  open,
  toggle,
}: {
  readonly line: Schemas['law-changes']['changes'][number];
  readonly open: boolean;
  readonly toggle: () => void;
}): ReactElement {
  const say = useSay();
  const { moment } = useDates();
  return (
    <article className="rules-card">
      <h3>
        <Law>{line.versions}</Law>
      </h3>
      <p>
        <strong>{say(LAW_STATE[line.state])}</strong>
        <span className="line">
          {say('law.uploaded', { name: line.uploadedBy, when: moment(line.uploadedAt) })}
        </span>
      </p>
      <Button type="button" outline aria-expanded={open} onClick={toggle}>
        {say(open ? 'law.close' : 'law.look')} <span className="only-heard">{line.versions}</span>
      </Button>
      {open ? <LawChange id={line.id} /> : null}
    </article>
  );
}
