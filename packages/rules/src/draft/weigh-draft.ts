/**
 * What a draft of a law says, would change and guarantees: read and checked as `threshold law check` reads a pack,
 * held against the law in force, and its properties proved. Pure: a browser's worker and the desk do the same.
 */
import { lawDiff, type DiffResult, type LawDiff } from '../compare/law-diff.ts';
import { compile } from '../compile/compile.ts';
import { lawOf, type Law } from '../compile/law.ts';
import { createEngine } from '../decide/engine.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { placeOf } from '../diagnostics/source-line.ts';
import type { Citation, Stack } from '../language/model.ts';
import type { Outcome } from '../language/outcome.ts';
import { loadStack, type PackFolder } from '../load/load-stack.ts';
import { proveStack, type Proved } from '../prove/prove.ts';
import { everyNorm } from '../load/unused.ts';

/** A diagnostic with its place in words: file, line and column. */
export interface Finding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly help: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

export function findingOf(
  { code, severity, message, help, span }: Diagnostic,
  texts: ReadonlyMap<string, string>,
): Finding {
  const text = span && texts.get(span.file);
  const place = span && text !== undefined ? placeOf(text, span.from) : undefined;
  return {
    code,
    severity,
    message,
    help: help ?? null,
    file: span?.file ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
  };
}

export interface ReadDraft {
  /** Undefined where an error stands in the way. */
  readonly stack: Stack | undefined;
  readonly findings: readonly Finding[];
}

export function readDraft(folders: readonly PackFolder[], pack: string): ReadDraft {
  const texts = new Map(
    folders.flatMap(({ files }) => files.map(({ path, text }) => [path, text] as const)),
  );
  const { stack, diagnostics } = loadStack(folders, pack);
  return { stack: stack ?? undefined, findings: diagnostics.map((each) => findingOf(each, texts)) };
}

export interface DraftNames {
  readonly before: string;
  readonly after: string;
}

export function diffDraft(before: Law, after: Law, names: DraftNames): DiffResult {
  return lawDiff(
    { engine: createEngine(before), name: names.before },
    { engine: createEngine(after), name: names.after },
  );
}

export type Verdict = Proved['verdict']['kind'];

export interface PropertyResult {
  readonly id: string;
  readonly pack: string;
  readonly title: string;
  readonly claim: string;
  readonly verdict: Verdict;
  readonly cite: readonly Pick<Citation, 'ref' | 'verified'>[];
  /** Of one that fails: a situation, and what the draft answers in it. */
  readonly against?: {
    readonly facts: Readonly<Record<string, unknown>>;
    readonly answers: Readonly<Record<string, Outcome>>;
  };
}

export function proveDraft(stack: Stack): readonly PropertyResult[] {
  const cites = new Map([...everyNorm(stack.norms)].map(({ id, cite }) => [id, cite]));
  return proveStack(stack).map(({ property, verdict }) => {
    const { id, pack, title, claim, restsOn } = property;
    const norms = new Set([...restsOn, ...('norms' in claim ? claim.norms : [])]);
    const cite = [...norms]
      .flatMap((norm) => cites.get(norm) ?? [])
      .map(({ ref, verified }) => ({ ref, verified }));
    return {
      ...{ id, pack, title, claim: claim.shape, verdict: verdict.kind },
      cite: cite.filter(({ ref }, at) => cite.findIndex((each) => each.ref === ref) === at),
      ...(verdict.kind === 'fails'
        ? {
            against: {
              facts: verdict.counterexample.facts,
              answers: verdict.counterexample.answers,
            },
          }
        : {}),
    };
  });
}

export interface WeighedDraft {
  readonly law: Law;
  readonly findings: readonly Finding[];
  readonly diff: LawDiff | undefined;
  /** Why there is no comparison. */
  readonly apart: string | undefined;
  readonly properties: readonly PropertyResult[];
}

export function weighDraft(
  before: Law,
  { stack, findings }: ReadDraft & { readonly stack: Stack },
  names: DraftNames,
): WeighedDraft {
  const law = lawOf(compile(stack));
  const result = diffDraft(before, law, names);
  return {
    law,
    findings,
    diff: result.kind === 'diff' ? result.diff : undefined,
    apart: result.kind === 'refused' ? result.why.message : undefined,
    properties: proveDraft(stack),
  };
}

/** The folders of a law with some files written otherwise; null takes one out. Order and paths stay. */
export function withFiles(
  folders: readonly PackFolder[],
  files: Readonly<Record<string, string | null>>,
): readonly PackFolder[] {
  return folders.map((folder) => {
    const known = new Set(folder.files.map(({ path }) => path));
    const kept = folder.files.flatMap(({ path, text }) => {
      const now = files[path];
      return now === null ? [] : [{ path, text: now ?? text }];
    });
    const added = Object.entries(files).flatMap(([path, text]) =>
      text !== null && !known.has(path) && path.startsWith(`${folder.path}/`)
        ? [{ path, text }]
        : [],
    );
    return added.length === 0 && kept.length === folder.files.length && isSame(folder, kept)
      ? folder
      : { path: folder.path, files: [...kept, ...added] };
  });
}

function isSame({ files }: PackFolder, kept: PackFolder['files']): boolean {
  return files.every(({ text }, at) => text === kept[at]?.text);
}
