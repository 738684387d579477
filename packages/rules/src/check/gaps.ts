/**
 * TH402: places that a request can reach and no norm of any layer covers; with a declared silence a
 * remark, without one a warning. TH416: an act that a request asks for and no norm speaks of. TH419: a
 * silence that is nowhere met.
 */
import { testOf } from '../decide/truth.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { NodeRef } from '../diagram/diagram.ts';
import type { Expression } from '../language/expression.ts';
import type { RequestKind, Silence } from '../language/model.ts';
import type { Facts } from '../situation/situation.ts';
import type { ActView } from './act-view.ts';
import type { CheckedLaw } from './checked-law.ts';
import { unshown } from './unshown.ts';
import { findWitness, type WitnessResult } from './witness.ts';

export function gaps(checked: CheckedLaw, views: readonly ActView[]): Diagnostic[] {
  const met = new Set<Silence>();
  const found = views.flatMap((view) => gapsOfAct(checked, view, met));
  const unmet = checked.stack.silences.filter((silence) => !met.has(silence));
  return [
    ...found,
    ...unmet.map((silence) =>
      diagnostic(
        'TH419',
        `The law is never silent on \`${silence.act}\` where this silence is declared.`,
        silence.span,
        { help: 'A norm covers it, or no request asks for the act there. It may be removed.' },
      ),
    ),
  ];
}

function gapsOfAct(checked: CheckedLaw, view: ActView, met: Set<Silence>): Diagnostic[] {
  const { stack, store } = checked;
  const requests = stack.requests.filter(({ acts }) => acts.includes(view.name));
  const act = stack.acts.get(view.name)!;
  if (view.norms.length === 0) {
    if (requests.length === 0) return [];
    const by = requests.map(({ id }) => `\`${id}\``).join(', ');
    return [
      diagnostic('TH416', `A request asks for \`${act.id}\`, and no norm speaks of it.`, act.span, {
        help: `Requests that ask for it: ${by}.`,
      }),
    ];
  }
  // What no paper asks for may still be done: then every situation counts.
  const asked =
    requests.length === 0
      ? 1
      : either(
          checked,
          requests.map(({ when }) => when),
        );
  const silent = store.and(view.where('no-rule'), asked);
  const declared = stack.silences.filter(({ act: of }) => of === view.name);
  const remarks = declared.flatMap((silence) => {
    const here = store.and(silent, checked.condition(silence.when));
    if (!checked.canBe(here)) return [];
    met.add(silence);
    return [declaredGap(view, silence, witnessOf(checked, view, here, requests, [], silence.when))];
  });
  const covered = either(
    checked,
    declared.map(({ when }) => when),
  );
  const open = store.and(silent, store.not(covered));
  if (!checked.canBe(open)) return remarks;
  const without = declared.map(({ when }) => when);
  const result = witnessOf(checked, view, open, requests, without);
  const message =
    requests.length === 0
      ? `There are situations in which no norm says anything of \`${act.id}\`.`
      : `A request can ask for \`${act.id}\` where no norm says anything.`;
  if (result.kind !== 'found') return [...remarks, unshown(message, act.span)];
  return [
    ...remarks,
    diagnostic('TH402', message, act.span, {
      ...(requests.length === 0 && { severity: 'info' }),
      help: 'Write the norm, or declare under `silences` that the law is silent there, with what was searched.',
      witness: result.facts,
    }),
  ];
}

function declaredGap(view: ActView, silence: Silence, result: WitnessResult): Diagnostic {
  return diagnostic(
    'TH402',
    `The law is silent on \`${view.name}\` here, as declared.`,
    silence.span,
    {
      severity: 'info',
      ...(result.kind === 'found' && { witness: result.facts }),
    },
  );
}

function either(checked: CheckedLaw, conditions: readonly Expression[]): NodeRef {
  return conditions.reduce<NodeRef>(
    (any, when) => checked.store.or(any, checked.condition(when)),
    0,
  );
}

function witnessOf(
  checked: CheckedLaw,
  view: ActView,
  where: NodeRef,
  requests: readonly RequestKind[],
  without: readonly Expression[],
  within?: Expression,
): WitnessResult {
  const { engine, stack } = checked;
  const isAsked = requests.map(({ when }) => testOf(when, stack));
  const isCovered = without.map((when) => testOf(when, stack));
  const isWithin = within ? testOf(within, stack) : undefined;
  return findWitness({
    engine,
    region: checked.region(where),
    wanted: (terminal) => terminal === 1,
    shows: (facts: Facts) =>
      engine.outcome(view.name, facts) === 'no-rule' &&
      (isAsked.length === 0 || isAsked.some((test) => test(facts, undefined) === 1)) &&
      isCovered.every((test) => test(facts, undefined) === 0) &&
      (isWithin === undefined || isWithin(facts, undefined) === 1),
  });
}
