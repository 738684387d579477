/** What the steps of loading share: the packs, the report, and the names that citations may use. */
import type { Report } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { parseExpression } from '../language/parse-expression.ts';
import type { Permission } from '../language/expression-scope.ts';
import type { Expression, Span } from '../language/expression.ts';
import type { Source } from '../language/model.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { conditionText } from './condition-text.ts';
import { partNode, partSpan, type PackSource, type Placed } from './parsed-file.ts';
import type { Path } from './yaml-node.ts';

export interface LoadContext {
  readonly packs: readonly PackSource[];
  readonly report: Report;
  readonly sources: ReadonlyMap<string, Source>;
  readonly deciders: ReadonlyMap<string, string>;
  /** Ids of sources and deciders that something refers to. */
  readonly used: { readonly sources: Set<string>; readonly deciders: Set<string> };
}

/** Ids of one kind: the first declaration counts, any further one is reported. */
export class Declared<T> {
  readonly map = new Map<string, T>();
  private readonly spans = new Map<string, Span>();
  private readonly report: Report;
  private readonly kind: string;

  constructor(kind: string, report: Report) {
    this.kind = kind;
    this.report = report;
  }

  /** False where the id was taken. */
  claim(id: string, span: Span, kind = this.kind): boolean {
    const first = this.spans.get(id);
    if (!first) {
      this.spans.set(id, span);
      return true;
    }
    this.report.add('TH220', `The ${kind} \`${id}\` is declared twice.`, span, {
      notes: [{ message: 'It is declared here first.', span: first }],
    });
    return false;
  }
  add(id: string, value: T, span: Span): void {
    if (this.claim(id, span)) this.map.set(id, value);
  }
}

/** The condition at a key of an element; where it is left out, `otherwise`. */
export function readCondition(
  context: LoadContext,
  placed: Placed<unknown>,
  part: Path,
  vocabulary: Vocabulary,
  permission?: Permission,
  otherwise = true,
): Expression {
  const node = partNode(placed, ...part);
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') {
    return { op: 'constant', value: otherwise, span: placed.span };
  }
  const text = conditionText(placed.file.path, placed.file.text, node);
  return parseExpression(text, vocabulary, context.report, permission);
}

export function checkDecider(
  context: LoadContext,
  placed: Placed<unknown>,
  id: string | undefined,
  ...part: Path
): void {
  if (id === undefined) return;
  context.used.deciders.add(id);
  if (context.deciders.has(id)) return;
  context.report.add('TH311', `\`${id}\` is not a declared decider.`, partSpan(placed, ...part), {
    help:
      didYouMean(id, context.deciders.keys()) ?? 'Declare it under `deciders`, with words for it.',
  });
}

/** True where the act exists. */
export function checkAct(
  context: LoadContext,
  acts: ReadonlyMap<string, unknown>,
  placed: Placed<unknown>,
  id: string,
  ...part: Path
): boolean {
  if (acts.has(id)) return true;
  context.report.add('TH310', `\`${id}\` is not an act.`, partSpan(placed, ...part), {
    help: didYouMean(id, acts.keys()),
  });
  return false;
}
