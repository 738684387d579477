/** Constraints, requests, silences, and what is left to human judgment. */
import { didYouMean } from '../diagnostics/suggest.ts';
import type { Act, Constraint, NotEncoded, RequestKind, Silence } from '../language/model.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { readCitations } from './citations.ts';
import { checkAct, checkDecider, Declared, readCondition, type LoadContext } from './context.ts';
import { listed, partSpan } from './parsed-file.ts';

type Acts = ReadonlyMap<string, Act>;

export function readConstraints(
  context: LoadContext,
  vocabulary: Vocabulary,
): readonly Constraint[] {
  const declared = new Declared<Constraint>('constraint', context.report);
  for (const placed of listed(context.packs, 'constraints')) {
    const never = readCondition(context, placed, ['never'], vocabulary, undefined, false);
    const { id, why } = placed.raw;
    declared.add(id, { id, never, why, span: placed.span }, placed.span);
  }
  return [...declared.map.values()];
}

export function readRequests(
  context: LoadContext,
  vocabulary: Vocabulary,
  acts: Acts,
): readonly RequestKind[] {
  const declared = new Declared<RequestKind>('request', context.report);
  for (const placed of listed(context.packs, 'requests')) {
    const { id, title, acts: asked } = placed.raw;
    for (const [index, act] of asked.entries()) checkAct(context, acts, placed, act, 'acts', index);
    const when = readCondition(context, placed, ['when'], vocabulary);
    declared.add(id, { id, title, when, acts: asked }, placed.span);
  }
  return [...declared.map.values()];
}

export function readSilences(
  context: LoadContext,
  vocabulary: Vocabulary,
  acts: Acts,
): readonly Silence[] {
  return [...listed(context.packs, 'silences')].map((placed) => {
    const { act, why, searched } = placed.raw;
    checkAct(context, acts, placed, act, 'act');
    const when = readCondition(context, placed, ['when'], vocabulary);
    return { act, when, why, searched, span: placed.span };
  });
}

export function readNotEncoded(
  context: LoadContext,
  vocabulary: Vocabulary,
): readonly NotEncoded[] {
  const declared = new Declared<NotEncoded>('entry of not-encoded', context.report);
  for (const placed of listed(context.packs, 'not-encoded')) {
    const { id, what, why, decider, becomes = [] } = placed.raw;
    checkDecider(context, placed, decider, 'decider');
    for (const [index, name] of becomes.entries()) {
      if (vocabulary.facts.has(name) || vocabulary.definitions.has(name)) continue;
      context.report.add(
        'TH303',
        `\`${name}\` is not a fact or definition.`,
        partSpan(placed, 'becomes', index),
        {
          help: didYouMean(name, [...vocabulary.facts.keys(), ...vocabulary.definitions.keys()]),
        },
      );
    }
    const cite = readCitations(context, placed, placed.raw.cite, 'cite');
    const pack = placed.pack.info.id;
    declared.add(id, { id, pack, what, why, decider, becomes, cite }, placed.span);
  }
  return [...declared.map.values()];
}
