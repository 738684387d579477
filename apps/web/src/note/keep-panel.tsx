/** Where the note is kept, always in words; and, while it is not, the one step that keeps it. */
import { Button, Label, TextInput } from '@trussworks/react-uswds';
import { useState, type ReactElement } from 'react';
import { useForm } from './form-context.ts';
import { FAULT_KEYS, K } from './note-keys.ts';
import { UNKEPT } from './text-field.tsx';
import type { NoteInHand } from './use-note.ts';
import { LEAST_PIN } from './vault/draft-key.ts';
import { clockWords } from './words.ts';

export function SavedState({ hand: { saved } }: { readonly hand: NoteInHand }): ReactElement {
  const { say, language, caught } = useForm();
  const words = (): string => {
    switch (saved.state) {
      case 'memory':
        return say(K.memory);
      case 'saving':
        return say(K.saving);
      case 'kept':
        return say(K.kept, { time: clockWords(language, saved.at) });
      case 'failed':
        return say(FAULT_KEYS[saved.fault]);
    }
  };
  return (
    <p className="note-saved" data-saved={saved.state} role="status">
      {words()} {saved.state === 'kept' && caught.length > 0 ? say(K.without) : null}
    </p>
  );
}

export function KeepPanel({ hand }: { readonly hand: NoteInHand }): ReactElement | null {
  const { say } = useForm();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState<string>();
  const [working, setWorking] = useState(false);
  if (hand.draft) return null;
  const keep = async (): Promise<void> => {
    const wrong = pin.trim().length < LEAST_PIN ? K.short : pin === again ? undefined : K.differ;
    setFault(wrong);
    if (wrong !== undefined) {
      document.getElementById('note-pin')?.focus();
      return;
    }
    setWorking(true);
    await hand.keep(pin);
    setPin('');
    setAgain('');
    setWorking(false);
  };
  return (
    <details className="note-part" id="note-keep">
      <summary>{say(K.keepTitle)}</summary>
      <p>{say(K.keepLead)}</p>
      <p className="quiet">
        {say(K.strength)} {say(K.forgot)}
      </p>
      <PinField
        id="note-pin"
        label={say(K.pin)}
        value={pin}
        onChange={setPin}
        fault={fault && say(fault)}
      />
      <PinField id="note-pin-again" label={say(K.pinAgain)} value={again} onChange={setAgain} />
      <Button type="button" disabled={working} onClick={() => void keep()}>
        {say(K.keepButton)}
      </Button>
    </details>
  );
}

/** Not a password of a site: no manager is to keep it, and it opens nothing elsewhere. */
export function PinField({
  id,
  label,
  value,
  onChange,
  fault,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly fault?: string | undefined;
}): ReactElement {
  return (
    <div className="note-field">
      <Label htmlFor={id}>{label}</Label>
      <TextInput
        {...UNKEPT}
        autoComplete="new-password"
        id={id}
        name=""
        type="password"
        dir="auto"
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p className="note-error" id={`${id}-fault`} role="status">
        {fault}
      </p>
    </div>
  );
}
