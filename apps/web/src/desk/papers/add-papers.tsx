/** Papers and pictures given: dropped, chosen or photographed; how far each is, why one is refused, and sending again. */
import { useId, useState, type DragEvent, type ReactElement } from 'react';
import { useWords } from '../words/words.tsx';
import type { Given } from './upload-list.ts';
import type { Uploads } from './use-uploads.ts';

/** What the server takes, for the choosing window; the server looks at the bytes. */
const ACCEPTED = 'application/pdf,image/jpeg,image/png,image/webp,text/plain,message/rfc822,.eml';

export function AddPapers({
  uploads: { list, give, again, drop },
  later = false,
}: {
  readonly uploads: Uploads;
  /** They go only once the request is recorded. */
  readonly later?: boolean;
}): ReactElement {
  const { say } = useWords();
  const id = useId();
  const [over, setOver] = useState(false);
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    give(event.dataTransfer.files);
  };
  const choose = (name: string, camera: boolean): ReactElement => (
    <>
      <input
        className="usa-sr-only papers-input"
        id={`${id}-${name}`}
        type="file"
        name={name}
        accept={camera ? 'image/*' : ACCEPTED}
        {...(camera ? { capture: 'environment' as const } : { multiple: true })}
        onChange={({ target }) => {
          give(target.files ?? []);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
      <label className="usa-button usa-button--outline" htmlFor={`${id}-${name}`}>
        {say(camera ? 'papers.camera' : 'papers.choose')}
      </label>
    </>
  );
  return (
    <div
      className="papers-add"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <p className="papers-ways">
        {choose('papers', false)} {choose('camera', true)}
        <span className="quiet papers-drop">{say('papers.drop')}</span>
      </p>
      <p className="hint">{say(later ? 'papers.hint-later' : 'papers.hint')}</p>
      <ul className="papers-given" aria-live="polite">
        {list.map((each) => (
          <GivenFile key={each.id} given={each} later={later} again={again} drop={drop} />
        ))}
      </ul>
    </div>
  );
}

function GivenFile({
  given: { id, file, state, part, problem },
  later,
  again,
  drop,
}: {
  readonly given: Given;
  readonly later: boolean;
  readonly again: (id: string) => void;
  readonly drop: (id: string) => void;
}): ReactElement {
  const { say } = useWords();
  return (
    <li data-state={state}>
      <bdi>{file.name}</bdi>{' '}
      {state === 'sending' ? (
        <progress value={part} max={1} aria-label={say('papers.sending')} />
      ) : (
        <span className="quiet">
          {state === 'waiting' ? say(later ? 'papers.waits' : 'papers.sending') : null}
          {state === 'kept' ? say('papers.kept') : null}
        </span>
      )}
      {state === 'refused' || state === 'broken' ? (
        <p className="case-problem" role="alert">
          {problem === undefined ? (
            say(state === 'refused' ? 'papers.too-large' : 'papers.broken')
          ) : (
            <bdi lang="en">{problem}</bdi>
          )}
        </p>
      ) : null}
      {state === 'broken' ? (
        <button
          type="button"
          className="usa-button usa-button--outline case-small"
          onClick={() => again(id)}
        >
          {say('papers.again')}
        </button>
      ) : null}
      {state === 'refused' || state === 'broken' || (later && state === 'waiting') ? (
        <button type="button" className="usa-button usa-button--unstyled" onClick={() => drop(id)}>
          {say('papers.remove')}
        </button>
      ) : null}
    </li>
  );
}
