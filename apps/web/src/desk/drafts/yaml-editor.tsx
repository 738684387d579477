/**
 * A file of a pack as text: lines numbered, what is wrong marked at its place, keys and names offered. It stands in a
 * shadow root, where the editor keeps its styles in a constructed sheet: the page's policy allows no style element.
 */
import { autocompletion, completionKeymap, type CompletionContext } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { Annotation, EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { completionsAt, type SchemaNode } from '@threshold/rules/draft/completion';
import type { Finding } from '@threshold/rules/draft/weigh-draft';
import { useEffect, useRef, type ReactElement } from 'react';
import { Echoes } from './echoes.ts';
import schema from '@threshold/rules/pack.schema.json' with { type: 'json' };

export interface YamlEditorProps {
  readonly label: string;
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly names: readonly string[];
  /** A place to go to; another object is another wish. */
  readonly goTo: { readonly line: number; readonly column: number } | undefined;
  readonly change: (text: string) => void;
}

/** What the page put there, and nobody typed. */
const FROM_PAGE = Annotation.define<boolean>();

const THEME = EditorView.theme({
  '&': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    border: '1px solid var(--line)',
    borderRadius: '4px',
    height: 'min(36rem, 70vh)',
    fontSize: '15px',
  },
  '&.cm-focused': { outline: '4px solid var(--link)' },
  '.cm-scroller': { fontFamily: 'ui-monospace, monospace', lineHeight: '1.5' },
  '.cm-gutters': { backgroundColor: 'var(--bar)', color: 'var(--quiet)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-tooltip': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    border: '1px solid var(--line)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    color: 'var(--on-link)',
    backgroundColor: 'var(--link)',
  },
  '@media print': { '&': { height: 'auto' } },
});

const COLOURS = HighlightStyle.define([
  { tag: tags.comment, color: 'var(--quiet)', fontStyle: 'italic' },
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--link)' },
]);

export function YamlEditor(props: YamlEditorProps): ReactElement {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const echoes = useRef(new Echoes());
  // What the editor calls later is what the page says then.
  const now = useRef(props);
  now.current = props;
  const { label, path, text, findings, goTo } = props;

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const parent = document.createElement('div');
    root.replaceChildren(parent);
    const made = new EditorView({
      parent,
      root,
      state: EditorState.create({
        doc: now.current.text,
        extensions: [
          lineNumbers(),
          history(),
          lintGutter(),
          highlightActiveLine(),
          yaml(),
          syntaxHighlighting(COLOURS),
          autocompletion({ override: [(context) => offered(context, now.current.names)] }),
          keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
          EditorState.tabSize.of(2),
          EditorView.contentAttributes.of({
            'aria-label': label,
            dir: 'ltr',
            tabindex: '0',
            spellcheck: 'false',
          }),
          THEME,
          EditorView.updateListener.of((update) => {
            if (
              !update.docChanged ||
              update.transactions.some((each) => each.annotation(FROM_PAGE))
            )
              return;
            const written = update.state.doc.toString();
            echoes.current.send(written);
            now.current.change(written);
          }),
        ],
      }),
    });
    view.current = made;
    echoes.current = new Echoes();
    return () => made.destroy();
    // Another file is another editor, with a history of its own.
  }, [path, label]);

  useEffect(() => {
    const made = view.current;
    if (echoes.current.isOwn(text) || !made || made.state.doc.toString() === text) return;
    made.dispatch({
      changes: { from: 0, to: made.state.doc.length, insert: text },
      annotations: FROM_PAGE.of(true),
    });
  }, [text]);

  useEffect(() => {
    const made = view.current;
    if (made) made.dispatch(setDiagnostics(made.state, marksOf(made.state, path, findings)));
  }, [findings, path]);

  useEffect(() => {
    const made = view.current;
    if (!made || !goTo) return;
    const at = offsetOf(made.state, goTo.line, goTo.column);
    made.dispatch({
      selection: { anchor: at },
      effects: EditorView.scrollIntoView(at, { y: 'center' }),
    });
    made.focus();
  }, [goTo, path]);

  return <div ref={host} className="drafts-editor" data-file={path} dir="ltr" />;
}

function offered(
  { state, pos, explicit }: CompletionContext,
  names: readonly string[],
): { from: number; options: { label: string; detail?: string; type: string }[] } | null {
  const found = completionsAt(state.doc.toString(), pos, schema as SchemaNode, names);
  if (!found || (!explicit && found.from === pos)) return null;
  return {
    from: found.from,
    options: found.options.map(({ label, detail, kind }) => ({
      label,
      type: kind === 'key' ? 'property' : kind === 'value' ? 'enum' : 'variable',
      ...(detail === undefined ? {} : { detail }),
    })),
  };
}

function marksOf(state: EditorState, path: string, findings: readonly Finding[]): Diagnostic[] {
  return findings
    .filter(({ file }) => file === path)
    .map(({ line, column, severity, message, help, code }) => {
      const from = offsetOf(state, line ?? 1, column ?? 1);
      return {
        from,
        to: Math.min(state.doc.length, Math.max(from + 1, wordEnd(state, from))),
        severity,
        message: `${message}${help === null ? '' : ` ${help}`} (${code})`,
      };
    })
    .sort((a, b) => a.from - b.from);
}

function offsetOf(state: EditorState, line: number, column: number): number {
  const found = state.doc.line(Math.max(1, Math.min(line, state.doc.lines)));
  return Math.min(found.to, found.from + Math.max(0, column - 1));
}

function wordEnd(state: EditorState, from: number): number {
  const rest = state.doc.lineAt(from).text.slice(from - state.doc.lineAt(from).from);
  return from + (/^\S+/.exec(rest)?.[0].length ?? 0);
}
