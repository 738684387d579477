/** The form: first what anybody remembers, the rest folded below. Nothing is required. */
import { Checkbox, Fieldset, Radio } from '@trussworks/react-uswds';
import {
  HAPPENED,
  NOTE_ACTS,
  PAPERS_SEEN,
  type Happened,
  type NoteAct,
} from '@threshold/notes/note-schema';
import type { ReactElement, ReactNode } from 'react';
import { useForm } from './form-context.ts';
import { ACT_KEYS, HAPPENED_KEYS, K, LABEL_KEYS, PAPER_SEEN_KEYS } from './note-keys.ts';
import { OfficerFields } from './officer-fields.tsx';
import { PictureFields } from './picture/picture-fields.tsx';
import { TextField } from './text-field.tsx';
import { TimeField } from './time-field.tsx';
import type { NoteInHand } from './use-note.ts';

/** What a counter is asked for most; the others show where the page was about them. */
const USUAL: ReadonlySet<NoteAct> = new Set([
  'allow-entry',
  'share-information',
  'use-property',
  'assist-operation',
]);

export function NoteForm({ hand }: { readonly hand: NoteInHand }): ReactElement {
  const { say, note, change, level: Heading } = useForm();
  const acts = NOTE_ACTS.filter((act) => USUAL.has(act) || note.asked.acts.includes(act));
  return (
    <>
      <TimeField
        id="note-when"
        label={say(LABEL_KEYS.when)}
        time={note.when}
        onChange={(when) => change((now) => ({ ...now, when }))}
      />
      <Heading>{say(LABEL_KEYS.where)}</Heading>
      <TextField field="where.site" />
      <TextField field="where.spot" />
      <Heading>{say(LABEL_KEYS.officers)}</Heading>
      <p className="quiet">{say(K.whoHint)}</p>
      <OfficerFields />
      <Heading id="note-asked">{say(LABEL_KEYS.asked)}</Heading>
      <Fieldset legend={<span className="note-unseen">{say(LABEL_KEYS.asked)}</span>}>
        {acts.map((act) => (
          <Checkbox
            key={act}
            id={`note-act-${act}`}
            name=""
            tile
            label={say(ACT_KEYS[act])}
            checked={note.asked.acts.includes(act)}
            onChange={({ target }) =>
              change((now) => ({
                ...now,
                asked: { ...now.asked, acts: toggled(now.asked.acts, act, target.checked) },
                done: { ...now.done, acts: now.done.acts.filter((each) => each.act !== act) },
              }))
            }
          />
        ))}
      </Fieldset>
      <TextField field="asked.text" lines={3} />
      <Part title={say(LABEL_KEYS.paper)}>
        <Fieldset legend={<span className="note-unseen">{say(LABEL_KEYS.paper)}</span>}>
          {PAPERS_SEEN.map((seen) => (
            <Radio
              key={seen}
              id={`note-paper-${seen}`}
              name="note-paper"
              tile
              label={say(PAPER_SEEN_KEYS[seen])}
              checked={note.paper.seen === seen}
              onChange={() => change((now) => ({ ...now, paper: { ...now.paper, seen } }))}
            />
          ))}
        </Fieldset>
        <TextField field="paper.text" lines={3} hint={say(K.paperHint)} />
      </Part>
      <Part title={say(LABEL_KEYS.said)}>
        <TextField field="said" lines={4} />
      </Part>
      <Part title={say(LABEL_KEYS.done)}>
        {note.asked.acts.map((act) => (
          <HowItWent key={act} act={act} />
        ))}
        <TextField field="done.text" lines={4} />
      </Part>
      <Part title={say(LABEL_KEYS.counsel)}>
        <TextField field="counsel.who" />
        <TimeField
          id="note-called"
          label={say(K.counselWhen)}
          time={note.counsel.at}
          onChange={(at) => change((now) => ({ ...now, counsel: { ...now.counsel, at } }))}
        />
        <TextField field="counsel.text" lines={3} />
      </Part>
      <Part title={say(LABEL_KEYS.witnesses)}>
        <TextField field="witnesses" />
      </Part>
      <Part title={say(LABEL_KEYS.pictures)}>
        <PictureFields hand={hand} />
      </Part>
    </>
  );
}

function HowItWent({ act }: { readonly act: NoteAct }): ReactElement {
  const { say, note, change } = useForm();
  const chosen = note.done.acts.find((each) => each.act === act)?.happened;
  const choose = (happened: Happened): void =>
    change((now) => ({
      ...now,
      done: {
        ...now.done,
        acts: [...now.done.acts.filter((each) => each.act !== act), { act, happened }],
      },
    }));
  return (
    <Fieldset legend={say(K.happenedOf, { act: say(ACT_KEYS[act]) })}>
      {HAPPENED.map((happened) => (
        <Radio
          key={happened}
          id={`note-${act}-${happened}`}
          name={`note-${act}`}
          tile
          label={say(HAPPENED_KEYS[happened])}
          checked={chosen === happened}
          onChange={() => choose(happened)}
        />
      ))}
    </Fieldset>
  );
}

function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <details className="note-part">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function toggled(acts: readonly NoteAct[], act: NoteAct, on: boolean): NoteAct[] {
  return NOTE_ACTS.filter((each) => (each === act ? on : acts.includes(each)));
}
