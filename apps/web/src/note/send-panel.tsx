/** The way out: what has to be dealt with first, then the seal; and, with a warning, text and paper. */
import { Button } from '@trussworks/react-uswds';
import { catchInNote, withoutCaught } from '@threshold/notes/catch/catch-in-note';
import { noteLines, plainText } from '@threshold/notes/note-lines';
import { isBlank } from '@threshold/notes/note-texts';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { fieldId, useForm } from './form-context.ts';
import { FIELD_KEYS, K } from './note-keys.ts';
import { sendToDesk, type Sent } from './to-desk.ts';
import { sealNote, type SealedNote } from './sealing.ts';
import type { NoteInHand } from './use-note.ts';
import { noteWords } from './words.ts';

const NOT_SENT = {
  'no-desk': K.noDesk,
  'not-signed-in': K.notSignedIn,
  'no-act': K.noAct,
  pictures: K.noPictures,
  'too-long': K.tooLong,
} as const;

type Problem = 'empty' | 'caught';

export function SendPanel({
  hand,
  recipient,
  onSealed,
  onSent,
}: {
  readonly hand: NoteInHand;
  readonly recipient: string | undefined;
  readonly onSealed: (sealed: SealedNote) => void;
  /** The desk has it: the note can go from here. */
  readonly onSent: (sent: Extract<Sent, { kind: 'sent' }>) => void;
}): ReactElement {
  const { say, language, note, look, level: Heading } = useForm();
  const [problem, setProblem] = useState<Problem>();
  const [tries, setTries] = useState(0);
  const [working, setWorking] = useState(false);
  const [said, setSaid] = useState<string>();
  const words = noteWords(say, language);
  // A browser prints whenever it is told to: what is not yet dealt with is not among it.
  const lines = noteLines(withoutCaught(note), words);

  /** Nothing leaves in any form before this finds nothing. */
  const ready = (): boolean => {
    const found: Problem | undefined = isBlank(note)
      ? 'empty'
      : catchInNote(note).length > 0
        ? 'caught'
        : undefined;
    setProblem(found);
    setTries(tries + 1);
    setSaid(undefined);
    look();
    return found === undefined;
  };
  const send = async (): Promise<void> => {
    if (!ready()) return;
    setWorking(true);
    // A breath, so that "sealing" is painted before the work.
    await new Promise((done) => setTimeout(done, 30));
    onSealed(await sealNote(note, hand.pictures, words, recipient));
  };
  const sendOn = async (): Promise<void> => {
    if (!ready()) return;
    setWorking(true);
    const sent = await sendToDesk(note, lines);
    setWorking(false);
    if (sent.kind === 'sent') onSent(sent);
    else setSaid(sent.kind === 'refused' ? sent.sentence : say(NOT_SENT[sent.kind]));
  };
  const copy = async (): Promise<void> => {
    if (!ready()) return;
    const done = await navigator.clipboard.writeText(plainText(lines)).then(
      () => true,
      () => false,
    );
    setSaid(say(done ? K.copied : K.copyFailed));
  };
  const print = (): void => {
    if (ready()) window.print();
  };
  return (
    <section className="note-send" aria-labelledby="note-send">
      <Heading id="note-send">{say(K.sendTitle)}</Heading>
      <p>{say(K.sendLead)}</p>
      {problem === undefined ? null : <Problems problem={problem} tries={tries} />}
      <Button type="button" size="big" disabled={working} onClick={() => void sendOn()}>
        {say(K.toDesk)}
      </Button>
      <Button type="button" size="big" outline disabled={working} onClick={() => void send()}>
        {say(working ? K.sealing : K.seal)}
      </Button>
      <p role="status">{said}</p>
      <details className="note-part">
        <summary>{say(K.other)}</summary>
        <p className="quiet">
          {say(K.copyWarn)} {say(K.printWarn)}
        </p>
        <Button type="button" outline onClick={() => void copy()}>
          {say(K.copy)}
        </Button>
        <Button type="button" outline onClick={print}>
          {say(K.print)}
        </Button>
      </details>
      <dl className="note-print">
        {lines.map((each) => (
          <div key={each.id}>
            <dt>{each.label}</dt>
            {each.lines.map((line, at) => (
              <dd key={`${at}-${line}`} dir="auto">
                {line}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What is still to be dealt with; it goes away as it is. Each try brings the reader here again. */
function Problems({
  problem,
  tries,
}: {
  readonly problem: Problem;
  readonly tries: number;
}): ReactElement | null {
  const { say, note, caught, level: Heading } = useForm();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [tries]);
  if (problem === 'empty' ? !isBlank(note) : caught.length === 0) return null;
  return (
    <div className="note-caught" ref={box} tabIndex={-1} role="alert">
      {problem === 'empty' ? (
        <p>{say(K.empty)}</p>
      ) : (
        <>
          <Heading>{say(K.caughtSummary)}</Heading>
          <ul>
            {caught.map(({ field, index, words, start }) => (
              <li key={`${field}-${index}-${start}`}>
                <a
                  href={`#${fieldId(field, index)}`}
                  onClick={(event) => goTo(event, fieldId(field, index))}
                >
                  {say(K.caughtIn, { field: say(FIELD_KEYS[field]), words })}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Into the field, through whatever is folded over it, and without a trace in the address. */
function goTo(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  const field = document.getElementById(id);
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  field?.focus();
}
