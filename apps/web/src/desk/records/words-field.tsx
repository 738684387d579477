/** A field for words about records and readings: what looks like a number or a status of a person is caught in it. */
import { findSensitive } from '@threshold/notes/catch/find-sensitive';
import { useId, type ReactElement } from 'react';
import { CaughtWords } from '../record/caught-words.tsx';

/** Surely a number of a person: it has to go before anything is sent. */
export function caughtInText(text: string): boolean {
  return findSensitive(text).some(({ sure }) => sure);
}

export function Words({
  label,
  hint,
  text,
  write,
  rows,
  least = 1,
  most = 2000,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly write: (text: string) => void;
  readonly rows: number;
  readonly least?: number;
  readonly most?: number;
}): ReactElement {
  const id = useId();
  const caught = findSensitive(text).map(({ start, end, sure }) => ({
    words: text.slice(start, end),
    sure,
  }));
  return (
    <>
      <label className="usa-label" htmlFor={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p className="usa-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        className="usa-textarea records-words"
        dir="auto"
        rows={rows}
        minLength={least}
        maxLength={most}
        required
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={text}
        onChange={({ target }) => write(target.value)}
      />
      {caught.length > 0 ? <CaughtWords caught={caught} /> : null}
    </>
  );
}
