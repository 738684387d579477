/** From the first word to nothing left: drafts, the form, the sealed file, and what is said at the end. */
import './no-eval.ts';
import { Button } from '@trussworks/react-uswds';
import { catchInNote, type Caught } from '@threshold/notes/catch/catch-in-note';
import { emptyNote } from '@threshold/notes/empty-note';
import { NOTE_ACTS, type Note } from '@threshold/notes/note-schema';
import { isBlank, textsOf } from '@threshold/notes/note-texts';
import { timeIn } from '@threshold/notes/note-time';
import { useEffect, useState, type ReactElement } from 'react';
import type { IslandContext } from '../island/island-context.ts';
import { ClearPanel } from './clear-panel.tsx';
import { DraftList } from './draft-list.tsx';
import { FormContext } from './form-context.ts';
import { KeepPanel, SavedState } from './keep-panel.tsx';
import { K } from './note-keys.ts';
import { NoteForm } from './note-form.tsx';
import { SealedPanel } from './sealed-panel.tsx';
import type { SealedNote } from './sealing.ts';
import { SendPanel } from './send-panel.tsx';
import { useDrafts } from './use-drafts.ts';
import { useNote, type Change } from './use-note.ts';
import { useIdle, useLeaving } from './use-leaving.ts';
import { wipeDevice } from './wipe.ts';
import { deviceZone, localNow, minutesFromUtc } from './words.ts';

type Stage = 'drafts' | 'writing' | SealedNote | { readonly said: readonly string[] };

/** After the last key, before the catch looks: nobody is interrupted in the middle of a word. */
const LOOK_AFTER = 900;

export function NoteApp({ context }: { readonly context: IslandContext }): ReactElement {
  const { say, day, words, contacts, situation } = context;
  const { language } = words.words;
  const level = situation ? 'h3' : 'h2';
  const hand = useNote(() => begin(context));
  const { note } = hand;
  const { drafts, reload, forget } = useDrafts();
  const [stage, setStage] = useState<Stage>();
  const [locked, setLocked] = useState(false);
  const [looked, setLooked] = useState<readonly Caught[]>([]);
  const look = (): void => setLooked(catchInNote(note));
  const deal: Change = (update) =>
    hand.change((before) => {
      const after = update(before);
      setLooked(catchInNote(after));
      return after;
    });
  useEffect(() => {
    const timer = setTimeout(() => setLooked(catchInNote(note)), LOOK_AFTER);
    return () => clearTimeout(timer);
  }, [note]);
  useEffect(() => {
    // What is new begins at its top; the sealed file brings the reader to its own heading.
    if (stage !== undefined && !(typeof stage === 'object' && 'file' in stage))
      document.querySelector<HTMLElement>('.note')?.focus();
  }, [stage]);
  // A draft that cannot be written any more is on this screen only, like a note that was never kept.
  const kept = hand.draft !== undefined && hand.saved.state !== 'failed';
  useLeaving(!isBlank(note) && !kept);
  useIdle(kept, () => {
    hand.putAway();
    setLocked(true);
    setStage('drafts');
    reload();
  });

  // Somebody with drafts chooses; anybody else writes at once.
  const now: Stage | undefined = stage ?? (drafts && (drafts.length > 0 ? 'drafts' : 'writing'));
  if (now === undefined) return <p role="status" />;

  const list = (
    <DraftList
      {...{ say, language, day, level }}
      drafts={(drafts ?? []).filter(({ id }) => id !== hand.draft?.id)}
      onChange={() => {
        // The list stays, so that the last one can be put back too.
        setStage(now);
        reload();
      }}
      onOpen={(opened) => {
        hand.take(opened);
        setLocked(false);
        setStage('writing');
      }}
    />
  );
  const clear = (
    <ClearPanel
      say={say}
      drafts={drafts?.length ?? 0}
      onClear={async () => {
        await hand.discard();
        await wipeDevice();
        forget();
        setStage({ said: [say(K.cleared)] });
      }}
    />
  );
  if (now === 'drafts')
    return (
      <div className="note" tabIndex={-1}>
        {locked ? (
          <p className="note-warn" role="status">
            {say(K.locked)}
          </p>
        ) : null}
        {list}
        <Button type="button" onClick={() => setStage('writing')}>
          {say(K.fresh)}
        </Button>
        {clear}
      </div>
    );
  if (now === 'writing')
    return (
      <FormContext
        value={{
          say,
          language,
          note,
          change: hand.change,
          caught: stillThere(note, looked),
          look,
          deal,
          level,
        }}
      >
        <form
          className="note"
          tabIndex={-1}
          autoComplete="off"
          onSubmit={(event) => event.preventDefault()}
        >
          <p className="quiet">
            {say(K.nothing)} {say(K.exit)}
          </p>
          <SavedState hand={hand} />
          <KeepPanel hand={hand} />
          <NoteForm hand={hand} />
          <SendPanel
            hand={hand}
            recipient={contacts.notes?.recipient}
            onSealed={setStage}
            onSent={({ number, agency }) =>
              void hand.discard().then(() => {
                setStage({ said: [say(K.sentToDesk, { number, agency }), say(K.done)] });
                reload();
              })
            }
          />
        </form>
        <div className="note" tabIndex={-1}>
          {list}
          {clear}
        </div>
      </FormContext>
    );
  if ('said' in now)
    return (
      <div className="note" tabIndex={-1}>
        <div className="note-warn" role="status">
          {now.said.map((each) => (
            <p key={each}>{each}</p>
          ))}
        </div>
        <Button type="button" onClick={() => setStage('writing')}>
          {say(K.fresh)}
        </Button>
      </div>
    );
  return (
    <div className="note" tabIndex={-1}>
      <SealedPanel
        {...{ say, level }}
        sealed={now}
        onBack={() => setStage('writing')}
        onArrived={() =>
          void hand.discard().then(() => {
            setStage({ said: [say(K.done), say(K.fileStays)] });
            reload();
          })
        }
      />
    </div>
  );
}

function begin({ words, situation, law }: IslandContext): Note {
  const zone = deviceZone();
  const now = timeIn(zone, localNow(new Date()), minutesFromUtc);
  if (!now) throw new RangeError('The clock gives no time.');
  const { slug, outcome, acts = [] } = situation ?? {};
  const shown =
    slug === undefined || outcome === undefined
      ? undefined
      : { page: slug, outcome, law: law.hash, engine: law.engine };
  const note = emptyNote({
    id: crypto.randomUUID(),
    language: words.words.language,
    now,
    ...(shown === undefined ? {} : { shown }),
  });
  return { ...note, asked: { ...note.asked, acts: NOTE_ACTS.filter((act) => acts.includes(act)) } };
}

/** What was found and has not been typed over since. */
function stillThere(note: Note, caught: readonly Caught[]): readonly Caught[] {
  const texts = textsOf(note);
  return caught
    .filter(({ field, index, start, words }) =>
      texts.some(
        (each) =>
          each.field === field && each.index === index && each.text.startsWith(words, start),
      ),
    )
    .filter(
      ({ field, words }) => !note.kept.some((kept) => kept.field === field && kept.words === words),
    );
}
