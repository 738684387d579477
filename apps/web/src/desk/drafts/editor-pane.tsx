/** The same files in a form or as text; both write the same draft. */
import type { SourceFile } from '@threshold/rules/load/source-file';
import { lazy, Suspense, useEffect, useId, useState, type ReactElement } from 'react';
import { Loading } from '../shell/loading.tsx';
import { useSay } from '../words/words.tsx';
import { FormEditor } from './form-editor.tsx';
import type { OpenDraft } from './use-draft.ts';
import type { Weighing } from './use-weighing.ts';

/** Loaded when somebody writes text: the form does without. */
const YamlEditor = lazy(() =>
  import('./yaml-editor.tsx').then((module) => ({ default: module.YamlEditor })),
);

export interface EditorPaneProps {
  readonly files: readonly SourceFile[];
  readonly open: OpenDraft;
  readonly weighing: Weighing;
  readonly place:
    { readonly file: string; readonly line: number; readonly column: number } | undefined;
  readonly openText: (file: string, line: number, column?: number) => void;
}

export function EditorPane({
  files,
  open,
  weighing,
  place,
  openText,
}: EditorPaneProps): ReactElement {
  const say = useSay();
  const id = useId();
  const [as, setAs] = useState<'form' | 'text'>('form');
  const [thing, setThing] = useState<string>();
  const [file, setFile] = useState(() => files.find(isNorms)?.path ?? files[0]?.path ?? '');
  useEffect(() => {
    if (!place) return;
    setAs('text');
    setFile(place.file);
  }, [place]);
  const goTo = place?.file === file ? place : undefined;
  const text = open.textOf(file) ?? '';
  return (
    <section className="drafts-pane" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{say('drafts.write')}</h2>
      <div className="drafts-switch" role="group" aria-label={say('drafts.write-as')}>
        {(['form', 'text'] as const).map((each) => (
          <button
            key={each}
            type="button"
            className={as === each ? 'usa-button' : 'usa-button usa-button--outline'}
            aria-pressed={as === each}
            onClick={() => setAs(each)}
          >
            {say(each === 'form' ? 'drafts.as-form' : 'drafts.as-text')}
          </button>
        ))}
      </div>
      {as === 'form' ? (
        <FormEditor
          files={files}
          chosen={thing}
          choose={setThing}
          write={open.write}
          openText={openText}
        />
      ) : (
        <>
          <label className="usa-label" htmlFor={`${id}-file`}>
            {say('drafts.file')}
          </label>
          <select
            id={`${id}-file`}
            className="usa-select"
            value={file}
            onChange={({ target }) => setFile(target.value)}
          >
            {files.map(({ path }) => (
              <option key={path} value={path} dir="ltr">
                {path}
              </option>
            ))}
          </select>
          <p className="quiet">{say('drafts.text-hint')}</p>
          <Suspense fallback={<Loading what="drafts.editor-loading" />}>
            <YamlEditor
              label={say('drafts.text-label', { file })}
              path={file}
              text={text}
              findings={weighing.findings ?? []}
              names={weighing.names}
              goTo={goTo}
              change={(written) => open.write(file, written)}
            />
          </Suspense>
        </>
      )}
    </section>
  );
}

function isNorms({ path }: SourceFile): boolean {
  return path.includes('/norms/');
}
