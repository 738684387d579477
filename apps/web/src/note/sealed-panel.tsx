/** The sealed file: save or send it, tell the code, and let the note go once somebody has it. */
import { Button } from '@trussworks/react-uswds';
import type { Say } from '@threshold/guidance/message';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { K } from './note-keys.ts';
import type { SealedNote } from './sealing.ts';

export function SealedPanel({
  say,
  level: Heading,
  sealed: { file, code, check },
  onBack,
  onArrived,
}: {
  readonly say: Say;
  readonly level: 'h2' | 'h3';
  readonly sealed: SealedNote;
  readonly onBack: () => void;
  readonly onArrived: () => void;
}): ReactElement {
  const [url, setUrl] = useState<string>();
  const [asked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    heading.current?.focus();
    return () => URL.revokeObjectURL(made);
  }, [file]);
  const shareable = 'canShare' in navigator && navigator.canShare({ files: [file] });
  return (
    <section className="note-sealed">
      <Heading ref={heading} tabIndex={-1}>
        {say(K.sealed)}
      </Heading>
      <p>
        <a className="usa-button usa-button--big" href={url} download={file.name}>
          {say(K.save)}
        </a>
        {shareable ? (
          <Button
            type="button"
            outline
            onClick={() => void navigator.share({ files: [file] }).catch(() => undefined)}
          >
            {say(K.share)}
          </Button>
        ) : null}
      </p>
      {code === undefined ? (
        <p>{say(K.forDesk)}</p>
      ) : (
        <>
          <p id="note-code">{say(K.code)}</p>
          <p className="note-digits" aria-labelledby="note-code" role="group">
            <bdi dir="ltr">{code}</bdi>
          </p>
          <p>{say(K.codeHow)}</p>
        </>
      )}
      <details className="note-part">
        <summary>{say(K.check)}</summary>
        <p className="note-digits small">
          <bdi dir="ltr">{check}</bdi>
        </p>
        <p>{say(K.checkHow)}</p>
      </details>
      {asked ? (
        <div className="note-caught" role="alert">
          <p>{say(K.arrivedAsk)}</p>
          <Button type="button" onClick={onArrived}>
            {say(K.arrivedYes)}
          </Button>
          <Button type="button" outline onClick={() => setAsked(false)}>
            {say(K.notYet)}
          </Button>
        </div>
      ) : (
        <Button type="button" outline onClick={() => setAsked(true)}>
          {say(K.arrived)}
        </Button>
      )}
      <Button type="button" outline onClick={onBack}>
        {say(K.back)}
      </Button>
    </section>
  );
}
