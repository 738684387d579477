/** Photographs and files, as pages in an order, with what the person may state to compare. */
import { Alert, Label, TextInput } from '@trussworks/react-uswds';
import { useEffect, useMemo, useState, type ReactElement, type RefObject } from 'react';
import type { IslandContext } from '../island/island-context.ts';
import type { Event, Giving } from './look-state.ts';
import { failureWords } from './paper-words.ts';

/** No packet at a counter has more; each is limited again when it is opened. */
const MOST_FILES = 20;
const KINDS = 'image/*,.heic,application/pdf,.pdf,text/plain,.txt,message/rfc822,.eml';

type Start = Extract<Event, { readonly kind: 'start' }>;

export function GivePages({
  context: { say, today },
  state: { files, failure },
  heading,
  start,
  change,
}: {
  readonly context: IslandContext;
  readonly state: Giving;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly start: (event: Start) => void;
  readonly change: (files: readonly File[]) => void;
}): ReactElement {
  const [place, setPlace] = useState('');
  const [person, setPerson] = useState('');
  const [day, setDay] = useState(() => localDay() ?? today);
  const add = (more: FileList | null): void =>
    change([...files, ...(more ?? [])].slice(0, MOST_FILES + 1));
  const tooMany = files.length > MOST_FILES;
  return (
    <section>
      {failure && (
        <Alert
          type="warning"
          headingLevel="h2"
          heading={
            <span ref={heading} tabIndex={-1}>
              {say('failed.title')}
            </span>
          }
        >
          {failure.file !== undefined && (
            <>
              <bdi>{say('failed.file', { file: failure.file })}</bdi>
              <br />
            </>
          )}
          {failureWords(failure.code)
            .map((key) => say(key))
            .join(' ')}
        </Alert>
      )}
      <div className="paper-give">
        <FileButton id="paper-photo" camera say={say('give.photo')} add={add} />
        <FileButton id="paper-file" say={say('give.file')} add={add} />
      </div>
      <p>{say('give.kinds')}</p>
      <p>
        {say('give.private')} {say('give.first')}
      </p>
      {files.length > 0 && (
        <>
          <Pages say={say} files={files} change={change} />
          {tooMany && <p role="alert">{say('pages.many', { most: String(MOST_FILES) })}</p>}
          <details className="paper-compare">
            <summary>{say('compare.title')}</summary>
            <p>{say('compare.note')}</p>
            <Field id="paper-place" label={say('compare.place')} value={place} change={setPlace} />
            <Field
              id="paper-person"
              label={say('compare.person')}
              value={person}
              change={setPerson}
            />
            <Field
              id="paper-today"
              type="date"
              label={say('compare.today')}
              value={day}
              change={setDay}
            />
          </details>
          <button
            type="button"
            className="paper-button main"
            disabled={tooMany}
            onClick={() =>
              start({
                kind: 'start',
                files,
                context: {
                  ...(day === '' ? {} : { today: day }),
                  ...(place.trim() === '' ? {} : { place: place.trim() }),
                  ...(person.trim() === '' ? {} : { person: person.trim() }),
                },
              })
            }
          >
            {say('read.start')}
          </button>
        </>
      )}
    </section>
  );
}

/** The day on this device's own calendar. */
function localDay(): string | undefined {
  const now = new Date();
  const part = (value: number): string => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined;
}

function FileButton({
  id,
  say,
  camera = false,
  add,
}: {
  readonly id: string;
  readonly say: string;
  readonly camera?: boolean;
  readonly add: (files: FileList | null) => void;
}): ReactElement {
  return (
    <label className="paper-button" htmlFor={id}>
      {say}
      <input
        id={id}
        type="file"
        accept={camera ? 'image/*' : KINDS}
        {...(camera ? { capture: 'environment' } : { multiple: true })}
        onChange={({ currentTarget }) => {
          add(currentTarget.files);
          // The same file may be given again after it was taken away.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

function Field({
  id,
  label,
  value,
  type = 'text',
  change,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'date';
  readonly change: (value: string) => void;
}): ReactElement {
  return (
    <>
      <Label htmlFor={id}>{label}</Label>
      <TextInput
        id={id}
        name={id}
        type={type as 'text'}
        value={value}
        autoComplete="off"
        onChange={({ target }) => change(target.value)}
      />
    </>
  );
}

function Pages({
  say,
  files,
  change,
}: {
  readonly say: IslandContext['say'];
  readonly files: readonly File[];
  readonly change: (files: readonly File[]) => void;
}): ReactElement {
  return (
    <>
      <h2>{say('pages.title')}</h2>
      <ol className="paper-pages">
        {files.map((file, index) => {
          const number = String(index + 1);
          return (
            <li key={`${index} ${file.name}`}>
              <Thumbnail file={file} />
              <span className="name">
                <bdi>{say('pages.one', { number, file: file.name })}</bdi>
              </span>
              {index > 0 && (
                <button
                  type="button"
                  className="paper-tool"
                  aria-label={say('pages.up', { number })}
                  onClick={() => change(swapped(files, index))}
                >
                  ↑
                </button>
              )}
              <button
                type="button"
                className="paper-tool"
                aria-label={say('pages.remove', { number })}
                onClick={() => change(files.filter((_, place) => place !== index))}
              >
                ×
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function swapped(files: readonly File[], index: number): readonly File[] {
  const next = [...files];
  [next[index - 1], next[index]] = [files[index]!, files[index - 1]!];
  return next;
}

/** From memory, given back as soon as it is no longer shown. */
function Thumbnail({ file }: { readonly file: File }): ReactElement | null {
  const url = useMemo(
    () => (file.type.startsWith('image/') ? URL.createObjectURL(file) : undefined),
    [file],
  );
  useEffect(
    () => () => {
      if (url !== undefined) URL.revokeObjectURL(url);
    },
    [url],
  );
  return url === undefined ? null : <img src={url} alt="" />;
}
