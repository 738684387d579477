/**
 * Norms, definitions and lists of a draft in a form: what is changed here is changed in the file at its place, and every
 * other character of the file stays. What a form cannot change is changed in the text.
 */
import { Button } from '@trussworks/react-uswds';
import { setValue, type Edited, type Plain } from '@threshold/rules/draft/edit-yaml';
import { thingsOf, type Thing, type ThingKind } from '@threshold/rules/draft/pack-things';
import type { SourceFile } from '@threshold/rules/load/source-file';
import { useDeferredValue, useId, useMemo, useRef, useState, type ReactElement } from 'react';
import { Law } from '../case/law.tsx';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import { CiteFields, FieldInput } from './form-field.tsx';
import { ListItems } from './list-items.tsx';

const KINDS: Readonly<Record<ThingKind, Key>> = {
  norm: 'drafts.kind-norm',
  definition: 'drafts.kind-definition',
  list: 'drafts.kind-list',
};
const ALL_KINDS = ['norm', 'definition', 'list'] as const satisfies readonly ThingKind[];
const MOST_SHOWN = 30;

export interface FormEditorProps {
  /** The files of the draft's packs, as they stand. */
  readonly files: readonly SourceFile[];
  readonly chosen: string | undefined;
  readonly choose: (thing: string | undefined) => void;
  readonly write: (path: string, text: string) => void;
  readonly openText: (file: string, line: number) => void;
}

export const nameOf = ({ kind, file, id }: Thing): string => `${kind} ${file} ${id}`;

export function FormEditor({
  files,
  chosen,
  choose,
  write,
  openText,
}: FormEditorProps): ReactElement {
  const say = useSay();
  const id = useId();
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState<ThingKind | 'all'>('all');
  const things = useThings(files);
  const asked = useDeferredValue(search.trim().toLowerCase());
  const found = things.filter(
    (each) =>
      (kind === 'all' || each.kind === kind) && (asked === '' || textOf(each).includes(asked)),
  );
  const thing = things.find((each) => nameOf(each) === chosen);
  const file = files.find(({ path }) => path === thing?.file);
  if (thing && file) {
    return (
      <div className="drafts-form">
        <Button type="button" outline onClick={() => choose(undefined)}>
          {say('drafts.form-back')}
        </Button>
        <ThingForm
          key={nameOf(thing)}
          thing={thing}
          file={file}
          write={write}
          openText={openText}
        />
      </div>
    );
  }
  return (
    <div className="drafts-form">
      <label className="usa-label" htmlFor={`${id}-search`}>
        {say('drafts.form-search')}
      </label>
      <input
        id={`${id}-search`}
        type="search"
        className="usa-input"
        value={search}
        onChange={({ target }) => setSearch(target.value)}
      />
      <label className="usa-label" htmlFor={`${id}-kind`}>
        {say('drafts.form-kind')}
      </label>
      <select
        id={`${id}-kind`}
        className="usa-select"
        value={kind}
        onChange={({ target }) => setKind(ALL_KINDS.find((each) => each === target.value) ?? 'all')}
      >
        <option value="all">{say('drafts.kind-all')}</option>
        {ALL_KINDS.map((each) => (
          <option key={each} value={each}>
            {say(KINDS[each])}
          </option>
        ))}
      </select>
      <p role="status">{say('drafts.form-found', { count: found.length })}</p>
      <ul className="drafts-things">
        {found.slice(0, MOST_SHOWN).map((each) => (
          <li key={nameOf(each)}>
            <button type="button" onClick={() => choose(nameOf(each))}>
              <span className="quiet">{say(KINDS[each.kind])}</span>{' '}
              <strong>
                <bdi dir="ltr">{each.id}</bdi>
              </strong>
              <span className="line">
                <Law>{each.title}</Law>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length > MOST_SHOWN ? <p className="quiet">{say('drafts.form-more')}</p> : null}
    </div>
  );
}

/** Read again file by file: only what was written is. */
function useThings(files: readonly SourceFile[]): readonly Thing[] {
  const known = useRef(
    new Map<string, { readonly text: string; readonly things: readonly Thing[] }>(),
  );
  return useMemo(
    () =>
      files.flatMap((file) => {
        const before = known.current.get(file.path);
        if (before?.text === file.text) return before.things;
        const things = thingsOf([file]);
        known.current.set(file.path, { text: file.text, things });
        return things;
      }),
    [files],
  );
}

function textOf({ id, title, fields, items }: Thing): string {
  const said = fields.map(({ value }) => String(value ?? ''));
  const listed = items.map(({ code, name }) => `${code} ${name}`);
  return [id, title, ...said, ...listed].join('\n').toLowerCase();
}

function ThingForm({
  thing,
  file,
  write,
  openText,
}: {
  readonly thing: Thing;
  readonly file: SourceFile;
  readonly write: FormEditorProps['write'];
  readonly openText: FormEditorProps['openText'];
}): ReactElement {
  const say = useSay();
  const [byHand, setByHand] = useState(false);
  const take = (edited: Edited): void => {
    setByHand(!edited.ok);
    if (edited.ok) write(file.path, edited.text);
  };
  const set = (path: Thing['path'], value: Plain | undefined): void =>
    take(setValue(file.text, path, value));
  return (
    <>
      <h3>
        <span className="quiet">{say(KINDS[thing.kind])}</span> <bdi dir="ltr">{thing.id}</bdi>
      </h3>
      <p className="quiet">
        <code dir="ltr">{thing.file}</code>{' '}
        <button
          type="button"
          className="usa-button usa-button--unstyled"
          onClick={() => openText(thing.file, lineOf(file.text, thing.id))}
        >
          {say('drafts.form-text')}
        </button>
      </p>
      {thing.within === undefined ? null : (
        <p>
          {say('drafts.form-within')} <bdi dir="ltr">{thing.within}</bdi>
        </p>
      )}
      {byHand ? (
        <p role="alert">
          <strong>{say('drafts.form-by-hand')}</strong>
        </p>
      ) : null}
      {thing.fields.map((field) => (
        <FieldInput key={field.name} field={field} set={(value) => set(field.path, value)} />
      ))}
      {thing.cites.map((cite, at) => (
        <CiteFields key={at} number={at + 1} cite={cite} set={set} />
      ))}
      {thing.kind === 'list' ? <ListItems thing={thing} text={file.text} take={take} /> : null}
    </>
  );
}

/** Where it is named first: as a value, or as a key. */
function lineOf(text: string, id: string): number {
  const lines = text.split('\n');
  const at = lines.findIndex(
    (line) => line.trim().replace(/^- /, '') === `id: ${id}` || line.trim() === `${id}:`,
  );
  return at === -1 ? 1 : at + 1;
}
