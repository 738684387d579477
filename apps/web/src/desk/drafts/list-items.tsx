/** The entries of a list, such as offences by their sections: looked through, added several at once, taken out. */
import { Button } from '@trussworks/react-uswds';
import { addItems, removeItem, type Edited } from '@threshold/rules/draft/edit-yaml';
import type { Thing } from '@threshold/rules/draft/pack-things';
import { useId, useMemo, useState, type ReactElement } from 'react';
import { Law } from '../case/law.tsx';
import { useSay } from '../words/words.tsx';
import { entriesOf } from './list-entries.ts';

const MOST_SHOWN = 40;

export function ListItems({
  thing,
  text,
  take,
}: {
  readonly thing: Thing;
  readonly text: string;
  readonly take: (edited: Edited) => void;
}): ReactElement {
  const say = useSay();
  const id = useId();
  const [search, setSearch] = useState('');
  const [written, setWritten] = useState('');
  const path = [...thing.path, 'items'];
  const asked = search.trim().toLowerCase();
  const found = thing.items.flatMap((item, index) =>
    `${item.code} ${item.name}`.toLowerCase().includes(asked) ? [{ ...item, index }] : [],
  );
  const { entries, problem } = useMemo(
    () => entriesOf(written, new Set(thing.items.map(({ code }) => code))),
    [written, thing.items],
  );
  return (
    <section>
      <h4>{say('drafts.items', { count: thing.items.length })}</h4>
      <label className="usa-label" htmlFor={`${id}-new`}>
        {say('drafts.items-new')}
      </label>
      <p className="quiet" id={`${id}-hint`}>
        {say('drafts.items-hint')}
      </p>
      <textarea
        id={`${id}-new`}
        className="usa-textarea drafts-code"
        dir="ltr"
        lang="en"
        rows={4}
        aria-describedby={`${id}-hint`}
        value={written}
        onChange={({ target }) => setWritten(target.value)}
      />
      <p role="status">
        {problem === undefined
          ? ''
          : problem.kind === 'no-name'
            ? say('drafts.items-no-name', { line: problem.line })
            : problem.kind === 'there'
              ? say('drafts.items-there', { code: problem.code })
              : say('drafts.items-spelled', { code: problem.code, other: problem.other })}
      </p>
      <Button
        type="button"
        disabled={entries.length === 0 || problem !== undefined}
        onClick={() => {
          const edited = addItems(
            text,
            path,
            // Nobody has read it yet: whoever does sets the mark in the text.
            entries.map((entry) => ({ ...entry, verified: false })),
          );
          take(edited);
          // What could not be added stays to be mended.
          if (edited.ok) setWritten('');
        }}
      >
        {say('drafts.items-add', { count: entries.length })}
      </Button>
      <label className="usa-label" htmlFor={`${id}-search`}>
        {say('drafts.items-search')}
      </label>
      <input
        id={`${id}-search`}
        type="search"
        className="usa-input"
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      <ul className="drafts-items">
        {found.slice(0, MOST_SHOWN).map(({ code, name, index }) => (
          <li key={`${code} ${index}`}>
            <Law>
              <strong>{code}</strong> {name}
            </Law>
            <Button type="button" outline onClick={() => take(removeItem(text, path, index))}>
              {say('drafts.items-remove')} <span className="only-heard">{code}</span>
            </Button>
          </li>
        ))}
      </ul>
      {found.length > MOST_SHOWN ? <p className="quiet">{say('drafts.form-more')}</p> : null}
    </section>
  );
}
