/** Drafts on this device: since when, until when, and nothing of what is in them before a PIN is given. */
import { Button } from '@trussworks/react-uswds';
import type { Say } from '@threshold/guidance/message';
import { useState, type ReactElement } from 'react';
import { PinField } from './keep-panel.tsx';
import { K } from './note-keys.ts';
import { daysLeft, openDraft, WARNING_DAYS, type OpenedDraft } from './vault/draft.ts';
import {
  deleteDraft,
  restoreDraft,
  type DraftRecord,
  type WholeDraft,
} from './vault/draft-store.ts';
import { deviceZone, timeWords } from './words.ts';

export interface DraftListProps {
  readonly say: Say;
  readonly language: string;
  readonly day: (iso: string) => string;
  readonly level: 'h2' | 'h3';
  readonly drafts: readonly DraftRecord[];
  readonly onOpen: (opened: OpenedDraft) => void;
  readonly onChange: () => void;
}

export function DraftList(props: DraftListProps): ReactElement {
  const { say, level: Heading, drafts, onChange } = props;
  const [deleted, setDeleted] = useState<WholeDraft>();
  const remove = async (id: string): Promise<void> => {
    setDeleted(await deleteDraft(id).catch(() => undefined));
    onChange();
  };
  const undo = async (): Promise<void> => {
    if (deleted) await restoreDraft(deleted).catch(() => undefined);
    setDeleted(undefined);
    onChange();
  };
  return (
    <section className="note-drafts" aria-labelledby="note-drafts">
      <Heading id="note-drafts">{say(K.drafts)}</Heading>
      {deleted ? (
        <p className="note-warn" role="status">
          {say(K.removed)}{' '}
          <Button type="button" outline onClick={() => void undo()}>
            {say(K.undo)}
          </Button>
        </p>
      ) : null}
      {drafts.length === 0 ? <p>{say(K.noDrafts)}</p> : null}
      <ul>
        {drafts.map((draft) => (
          <Draft key={draft.id} {...props} draft={draft} onRemove={() => void remove(draft.id)} />
        ))}
      </ul>
    </section>
  );
}

function Draft({
  say,
  language,
  day,
  draft,
  onOpen,
  onRemove,
}: DraftListProps & { readonly draft: DraftRecord; readonly onRemove: () => void }): ReactElement {
  const [pin, setPin] = useState('');
  const [wrong, setWrong] = useState(false);
  const [working, setWorking] = useState(false);
  const id = `note-draft-${draft.id}`;
  const open = async (): Promise<void> => {
    setWorking(true);
    setWrong(false);
    const opened = await openDraft(pin, draft).catch(() => undefined);
    setPin('');
    setWorking(false);
    if (opened) onOpen(opened);
    else {
      setWrong(true);
      document.getElementById(`${id}-pin`)?.focus();
    }
  };
  const date = day(draft.ends.slice(0, 10));
  const soon = daysLeft(draft, new Date()) <= WARNING_DAYS;
  return (
    <li>
      <p>
        <strong id={id}>
          {say(K.draftOf, { time: timeWords(language, { at: draft.begun, zone: deviceZone() }) })}
        </strong>
      </p>
      <p className={soon ? 'note-warn' : 'quiet'}>
        {say(soon ? K.draftSoon : K.draftEnds, { date })}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
        autoComplete="off"
      >
        <PinField
          id={`${id}-pin`}
          label={say(K.draftPin)}
          value={pin}
          onChange={setPin}
          fault={wrong ? say(K.wrongPin) : undefined}
        />
        <Button type="submit" disabled={working} aria-describedby={id}>
          {say(working ? K.working : K.open)}
        </Button>
        <Button type="button" outline aria-describedby={id} onClick={onRemove}>
          {say(K.remove)}
        </Button>
      </form>
    </li>
  );
}
