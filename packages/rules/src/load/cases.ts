/** Worked cases: their facts held against the vocabulary, and every name they expect something of. */
import { didYouMean } from '../diagnostics/suggest.ts';
import type { Act, Definition, PackCase, Stack } from '../language/model.ts';
import { Declared, type LoadContext } from './context.ts';
import type { NormPlace } from './norms.ts';
import { keySpan, listed, partNode, partSpan, type Placed } from './parsed-file.ts';
import { readFacts, type FactVocabulary } from '../situation/read-facts.ts';
import type { ReadingCodes } from '../situation/read-value.ts';
import type { Path } from './yaml-node.ts';

const CODES: ReadingCodes = { unknownName: 'TH601', badValue: 'TH602', twice: 'TH603' };

export interface CaseNames extends FactVocabulary {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly acts: ReadonlyMap<string, Act>;
  readonly norms: ReadonlyMap<string, NormPlace>;
}

export function readCases(context: LoadContext, names: CaseNames): Stack['cases'] {
  const declared = new Declared<PackCase & { readonly pack: string }>('case', context.report);
  for (const placed of listed(context.packs, 'cases')) {
    const map = partNode(placed, 'facts');
    const { report } = context;
    const input = { vocabulary: names, codes: CODES, report, file: placed.file.path };
    const facts = map?.kind === 'map' ? readFacts({ ...input, map }) : {};
    checkExpectations(context, names, placed);
    declared.add(placed.raw.id, { ...placed.raw, facts, pack: placed.pack.info.id }, placed.span);
  }
  return [...declared.map.values()];
}

function checkExpectations(context: LoadContext, names: CaseNames, placed: Placed<PackCase>): void {
  const { raw } = placed;
  const check = (
    known: { has(id: string): boolean; keys(): Iterable<string> },
    what: string,
    id: string,
    ...part: Path
  ): void => {
    if (known.has(id)) return;
    const isKey = typeof part.at(-1) === 'string' && part.at(-1) === id;
    const span = isKey ? keySpan(placed, ...part) : partSpan(placed, ...part);
    context.report.add('TH604', `\`${id}\` is not ${what}.`, span, {
      help: didYouMean(id, known.keys()),
    });
  };
  for (const [act, expected] of Object.entries(raw.expect ?? {})) {
    check(names.acts, 'an act', act, 'expect', act);
    if (typeof expected === 'string') continue;
    for (const [index, id] of (expected.by ?? []).entries())
      check(names.norms, 'a norm', id, 'expect', act, 'by', index);
    for (const [index, id] of (expected.yielding ?? []).entries()) {
      check(names.norms, 'a norm', id, 'expect', act, 'yielding', index);
    }
    if (expected.decider !== undefined) {
      context.used.deciders.add(expected.decider);
      check(context.deciders, 'a decider', expected.decider, 'expect', act, 'decider');
    }
  }
  for (const name of Object.keys(raw.definitions ?? {})) {
    check(names.definitions, 'a definition', name, 'definitions', name);
  }
  for (const key of ['duties', 'no-duties'] as const) {
    for (const [index, id] of (raw[key] ?? []).entries())
      check(names.norms, 'a norm', id, key, index);
  }
  const questions = {
    has: (id: string): boolean => names.facts.has(id) || names.definitions.has(id),
    keys: (): Iterable<string> => [...names.facts.keys(), ...names.definitions.keys()],
  };
  if (raw.asks !== undefined) check(questions, 'a fact or definition', raw.asks, 'asks');
  for (const [index, id] of (raw['asks-among'] ?? []).entries()) {
    check(questions, 'a fact or definition', id, 'asks-among', index);
  }
  const expectsSomething = [
    raw.expect,
    raw.definitions,
    raw.duties,
    raw['no-duties'],
    raw.asks,
    raw['asks-among'],
  ];
  if (expectsSomething.every((each) => each === undefined)) {
    context.report.add('TH605', `The case \`${raw.id}\` expects nothing.`, placed.span, {
      help: 'Add `expect: { act: outcome }`.',
    });
  }
}
