/** What is declared and has no effect, and what is needed and cannot be asked. */
import type { Declared, LoadContext } from './context.ts';
import type { Expression, Span } from '../language/expression.ts';
import type { Norm, Source, Stack } from '../language/model.ts';
import { EVENT_DATE, LEGAL_COMPULSION } from '../language/vocabulary.ts';
import { namesIn, noNames, type ExpressionNames } from '../language/walk-expression.ts';
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

export function reportUnused(
  context: LoadContext,
  stack: Stack,
  sources: Declared<Source>,
  deciders: Declared<string>,
): void {
  const names = noNames();
  for (const condition of decidingConditions(stack)) namesIn(condition, names);
  // Lists that a norm itself runs over have to be asked for as a whole.
  const mustAsk = new Set(names.lists);
  for (const norm of everyNorm(stack.norms))
    for (const name of norm.burden.keys()) names.facts.add(name);
  const direct = new Set(names.definitions);
  for (const name of names.definitions) {
    for (const version of stack.definitions.get(name)?.versions ?? []) namesIn(version.is, names);
  }
  checkCompulsion(context, stack, names.requiredByLaw[0]);
  for (const [name, definition] of stack.definitions) {
    // A definition that can be answered directly needs no question about its lists.
    if (definition.ask && direct.has(name)) continue;
    for (const version of definition.versions)
      for (const list of namesIn(version.is).lists) mustAsk.add(list);
  }
  reportFacts(context, stack, names, mustAsk);
  reportOthers(context, stack, names);
  for (const id of sources.map.keys()) {
    if (!context.used.sources.has(id))
      context.report.add('TH504', `Nothing cites the source \`${id}\`.`, sources.span(id));
  }
  for (const id of deciders.map.keys()) {
    if (context.used.deciders.has(id)) continue;
    context.report.add('TH408', `Nobody is asked or decides as \`${id}\`.`, deciders.span(id));
  }
}

function checkCompulsion(context: LoadContext, stack: Stack, use: Span | undefined): void {
  if (!use || stack.facts.get(LEGAL_COMPULSION)?.value.type === 'yes-no') return;
  context.report.add(
    'TH318',
    `\`required-by-law\` needs the yes-no fact \`${LEGAL_COMPULSION}\`, and no pack declares it.`,
    use,
  );
}

function reportFacts(
  context: LoadContext,
  stack: Stack,
  names: ExpressionNames,
  mustAsk: ReadonlySet<string>,
): void {
  const { facts: used, lists } = names;
  for (const [name, fact] of stack.facts) {
    if (name.endsWith('.complete')) continue;
    const known = name === EVENT_DATE || name === LEGAL_COMPULSION;
    if (!known && !used.has(name) && !lists.has(name) && !used.has(`${name}.complete`)) {
      context.report.add('TH405', `No condition uses the fact \`${name}\`.`, fact.span);
    } else if (!fact.ask && (used.has(name) || (lists.has(name) && mustAsk.has(name)))) {
      context.report.add(
        'TH406',
        `Conditions depend on \`${name}\`, and nobody can be asked for it.`,
        fact.span,
        {
          help: 'Add `ask: { text, who, look }`.',
        },
      );
    }
  }
}

function reportOthers(context: LoadContext, stack: Stack, names: ExpressionNames): void {
  const { report } = context;
  for (const [name, definition] of stack.definitions) {
    if (!names.definitions.has(name)) {
      report.add('TH407', `Nothing uses the definition \`${name}\`.`, definition.span);
    }
  }
  for (const [id, list] of stack.lists) {
    if (!names.codeLists.has(id))
      report.add('TH408', `No condition looks anything up in the list \`${id}\`.`, list.span);
  }
  const derived = new Set([
    ...stack.contested.map((pair) => pair.reading),
    ...[...everyNorm(stack.norms)].flatMap((norm) => norm.stands ?? []),
  ]);
  for (const [id, reading] of stack.readings) {
    if (!names.readings.has(id) && !derived.has(id)) {
      report.add('TH408', `No condition depends on the reading \`${id}\`.`, reading.span);
    }
  }
  const spoken = new Set([...everyNorm(stack.norms)].flatMap((norm) => norm.acts));
  const silent = new Set(stack.silences.map((silence) => silence.act));
  for (const [id, act] of stack.acts) {
    if (!spoken.has(id) && !silent.has(id))
      report.add('TH408', `No norm speaks of the act \`${id}\`.`, act.span);
  }
  const recordsUsed = new Set(
    [...stack.facts.values()].flatMap((fact) => (fact.value.type === 'list' ? fact.value.of : [])),
  );
  for (const { name, span } of keyed(context.packs, 'records')) {
    if (!recordsUsed.has(name))
      report.add('TH408', `No list fact holds the record \`${name}\`.`, span);
  }
}
