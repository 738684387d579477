/**
 * What is declared and has no effect, and what is needed and cannot be asked. A warning in the pack that
 * nothing else stands on; a remark in packs that others stand on, because another stack may use it.
 */
import type { DiagnosticCode } from '../diagnostics/diagnostic.ts';
import type { Expression, Span } from '../language/expression.ts';
import type { Norm, Stack } from '../language/model.ts';
import { EVENT_DATE, LEGAL_COMPULSION } from '../language/vocabulary.ts';
import { namesIn, noNames, type ExpressionNames } from '../language/walk-expression.ts';
import type { LoadContext } from './context.ts';
import { keyed } from './parsed-file.ts';

/** Norms with their exceptions, to any depth. */
export function* everyNorm(norms: readonly Norm[]): Generator<Norm> {
  for (const norm of norms) {
    yield norm;
    yield* everyNorm(norm.unless);
  }
}

/** The conditions that decide something; constraints and definitions do only through them. */
function* decidingConditions(stack: Stack): Generator<Expression> {
  for (const norm of everyNorm(stack.norms)) {
    yield norm.binds;
    yield norm.when;
    for (const overlay of norm.overlays) if (overlay.asTo) yield overlay.asTo;
  }
  for (const request of stack.requests) yield request.when;
  for (const silence of stack.silences) yield silence.when;
}

interface Uses {
  /** Names that some deciding condition reaches, also through definitions. */
  readonly names: ExpressionNames;
  /** List facts that must be asked for as a whole: no definition over them can be asked instead. */
  readonly wholeLists: ReadonlySet<string>;
}

function usesOf(stack: Stack): Uses {
  const names = noNames();
  for (const condition of decidingConditions(stack)) namesIn(condition, names);
  for (const norm of everyNorm(stack.norms)) {
    for (const name of norm.burden.keys()) names.facts.add(name);
  }
  const wholeLists = new Set(names.lists);
  // The set grows while it is walked, and a walk of a set meets what is added to it.
  for (const name of names.definitions) {
    const definition = stack.definitions.get(name)!;
    for (const { is } of definition.versions) {
      const own = namesIn(is);
      namesIn(is, names);
      if (!definition.ask) for (const list of own.lists) wholeLists.add(list);
    }
  }
  return { names, wholeLists };
}

export function reportUnused(context: LoadContext, stack: Stack): void {
  const uses = usesOf(stack);
  checkCompulsion(context, stack, uses.names.requiredByLaw[0]);
  new Unused(context, stack, uses).report();
}

function checkCompulsion(context: LoadContext, stack: Stack, use: Span | undefined): void {
  if (!use || stack.facts.get(LEGAL_COMPULSION)?.value.type === 'yes-no') return;
  const message = `\`required-by-law\` needs the yes-no fact \`${LEGAL_COMPULSION}\`, and no pack declares it.`;
  context.report.add('TH318', message, use);
}

class Unused {
  readonly #context: LoadContext;
  readonly #stack: Stack;
  readonly #uses: Uses;
  readonly #sharedFiles: ReadonlySet<string>;

  constructor(context: LoadContext, stack: Stack, uses: Uses) {
    this.#context = context;
    this.#stack = stack;
    this.#uses = uses;
    const shared = context.packs.filter((pack) => pack.shared);
    this.#sharedFiles = new Set(shared.flatMap((pack) => pack.files.map((file) => file.path)));
  }

  report(): void {
    this.#facts();
    this.#conditions();
    this.#acts();
    this.#records();
    const { packs, used } = this.#context;
    for (const { name, span } of keyed(packs, 'sources')) {
      if (!used.sources.has(name))
        this.#add('TH504', `Nothing cites the source \`${name}\`.`, span);
    }
    for (const { name, span } of keyed(packs, 'deciders')) {
      if (!used.deciders.has(name)) {
        this.#add('TH408', `Nobody is asked or decides as \`${name}\`.`, span);
      }
    }
  }

  #add(code: DiagnosticCode, message: string, span: Span, help?: string): void {
    const detail = this.#sharedFiles.has(span.file)
      ? ({ severity: 'info', help } as const)
      : { help };
    this.#context.report.add(code, message, span, detail);
  }

  #facts(): void {
    const { names, wholeLists } = this.#uses;
    for (const [name, fact] of this.#stack.facts) {
      if (name.endsWith('.complete')) continue;
      const used =
        name === EVENT_DATE ||
        name === LEGAL_COMPULSION ||
        names.facts.has(name) ||
        names.lists.has(name) ||
        names.facts.has(`${name}.complete`);
      if (!used) this.#add('TH405', `No condition uses the fact \`${name}\`.`, fact.span);
      else if (!fact.ask && (names.facts.has(name) || wholeLists.has(name))) {
        // Whichever stack needs it, nobody can be asked: a warning everywhere.
        this.#context.report.add(
          'TH406',
          `Conditions depend on \`${name}\`, and nobody can be asked for it.`,
          fact.span,
          { help: 'Add `ask: { text, who, look }`.' },
        );
      }
    }
  }

  #conditions(): void {
    const { names } = this.#uses;
    for (const [name, { span }] of this.#stack.definitions) {
      if (!names.definitions.has(name)) {
        this.#add('TH407', `Nothing uses the definition \`${name}\`.`, span);
      }
    }
    for (const [id, { span }] of this.#stack.lists) {
      if (!names.codeLists.has(id)) {
        this.#add('TH408', `No condition looks anything up in the list \`${id}\`.`, span);
      }
    }
    const made = new Set(this.#stack.contested.map((pair) => pair.reading));
    for (const norm of everyNorm(this.#stack.norms)) if (norm.stands) made.add(norm.stands);
    for (const [id, { span }] of this.#stack.readings) {
      if (!names.readings.has(id) && !made.has(id)) {
        this.#add('TH408', `No condition depends on the reading \`${id}\`.`, span);
      }
    }
  }

  #acts(): void {
    const spoken = new Set(this.#stack.silences.map((silence) => silence.act));
    for (const norm of everyNorm(this.#stack.norms)) for (const act of norm.acts) spoken.add(act);
    for (const [id, { span }] of this.#stack.acts) {
      if (!spoken.has(id)) this.#add('TH408', `No norm speaks of the act \`${id}\`.`, span);
    }
  }

  #records(): void {
    const used = new Set<string>();
    for (const { value } of this.#stack.facts.values())
      if (value.type === 'list') used.add(value.of);
    for (const { name, span } of keyed(this.#context.packs, 'records')) {
      if (!used.has(name)) this.#add('TH408', `No list fact holds the record \`${name}\`.`, span);
    }
  }
}
