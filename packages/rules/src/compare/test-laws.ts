/** For tests: small random laws with a duty, random edits of them, and every situation of their facts. */
import type { Engine } from '../decide/engine.ts';
import type { Expression } from '../language/expression.ts';
import type { Norm, Stack } from '../language/model.ts';
import { happens, pick, times, wholeNumber, type Chance } from '../reference/chance.ts';
import { and, compare, isOneOf, not, or, term, yes } from '../reference/expression-builder.ts';
import {
  act,
  fact,
  never,
  norm,
  oneOf,
  reading,
  SOME_DUTY,
  stackOf,
} from '../reference/stack-builder.ts';
import type { Facts } from '../situation/situation.ts';

const VALUES = ['none', 'detainer', 'i-200', 'warrant'];
const FACTS = [
  fact('event.date', { type: 'date' }),
  fact('custody', { type: 'yes-no' }),
  fact('judge', { type: 'yes-no' }),
  fact('minor', { type: 'yes-no' }),
  fact('paper', oneOf(...VALUES)),
  fact('hours', { type: 'number' }),
];
/** Every value of a closed list, and of hours one for each interval that any cut between 0 and 5 makes. */
const DOMAINS: Readonly<Record<string, readonly (string | number | boolean)[]>> = {
  custody: [false, true],
  judge: [false, true],
  minor: [false, true],
  paper: VALUES,
  hours: [-1, 0, 1, 2, 3, 4, 5],
};

export function randomCondition(chance: Chance, depth = 2): Expression {
  const kind = wholeNumber(chance, 0, depth === 0 ? 2 : 5);
  const part = (): Expression => randomCondition(chance, depth - 1);
  if (kind === 0) return yes(pick(chance, ['custody', 'judge', 'minor']));
  if (kind === 1)
    return isOneOf('paper', ...VALUES.filter(() => happens(chance, 0.5)), pick(chance, VALUES));
  if (kind === 2) return compare(term('hours'), '>=', term(wholeNumber(chance, 0, 5)));
  if (kind === 3) return not(part());
  return kind === 4 ? and(part(), part()) : or(part(), part());
}

/** `plain`: no open readings, and one norm a layer, so that nothing can clash. */
export function randomLaw(chance: Chance, { plain = false } = {}): Stack {
  const modality = (): Norm['modality'] =>
    pick(chance, ['must-not', 'may', 'must', 'not-required'] as const);
  const norms = times(wholeNumber(chance, 2, plain ? 3 : 4), (at) =>
    norm({
      id: `n${at}`,
      acts: ['hold'],
      layer: at % 3,
      modality: modality()!,
      when: randomCondition(chance),
      ...(!plain && happens(chance, 0.2) ? { stands: pick(chance, ['open', 'counsel']) } : {}),
      unless: happens(chance, 0.4)
        ? [norm({ id: `n${at}.x`, acts: ['hold'], when: randomCondition(chance, 1) })]
        : [],
    }),
  );
  return lawWith(
    norms,
    happens(chance, 0.6) ? [never('no', and(randomCondition(chance, 1), yes('minor')))] : [],
  );
}

/** A report that is owed, perhaps in doubt, and perhaps barred. */
export function randomDuty(chance: Chance): Norm[] {
  const report = norm({
    id: 'report',
    acts: ['report'],
    layer: 1,
    modality: 'must',
    when: randomCondition(chance),
    duty: SOME_DUTY,
    ...(happens(chance, 0.3) ? { stands: pick(chance, ['open', 'counsel']) } : {}),
  });
  const bar = norm({
    id: 'sealed',
    acts: ['report'],
    layer: 0,
    modality: 'must-not',
    when: randomCondition(chance, 1),
  });
  return happens(chance, 0.5) ? [report, bar] : [report];
}

export function lawWith(norms: readonly Norm[], constraints: Stack['constraints'] = []): Stack {
  return stackOf({
    norms,
    facts: FACTS,
    acts: [act('hold'), act('report', 'duty')],
    readings: [
      reading('open', ['stands', 'falls']),
      reading('counsel', ['stands', 'falls'], 'counsel'),
    ],
    constraints,
  });
}

/** One norm rewritten, dropped or added; `layer` of the added one. */
export function edited(chance: Chance, stack: Stack, layer = 0): Stack {
  const at = wholeNumber(chance, 0, stack.norms.length - 1);
  const how = wholeNumber(chance, 0, 2);
  const added = norm({
    id: 'new',
    acts: ['hold'],
    layer,
    modality: 'may',
    when: randomCondition(chance, 1),
  });
  const changed = { ...stack.norms[at]!, when: randomCondition(chance) };
  const norms = stack.norms.flatMap((each, index) =>
    index !== at ? [each] : how === 0 ? [changed] : how === 1 ? [] : [each, added],
  );
  return { ...stack, norms };
}

export function* situations(names: readonly string[] = Object.keys(DOMAINS)): Generator<Facts> {
  const [first, ...rest] = names;
  if (first === undefined) {
    yield {};
    return;
  }
  for (const value of DOMAINS[first]!)
    for (const facts of situations(rest)) yield { [first]: value, ...facts };
}

/** What a diff counts as one situation: values that no cut of either law parts stand for one another. */
export function situationKey(
  engines: readonly Engine[],
  names: readonly string[],
  facts: Facts,
): string {
  const cuts = engines.flatMap(({ law }) =>
    law.variables.flatMap((each) =>
      each.kind === 'range' && each.fact === 'hours' ? each.cuts.map(Number) : [],
    ),
  );
  const hours = [...new Set(cuts)].filter((cut) => cut <= Number(facts['hours'])).length;
  return JSON.stringify(names.map((name) => (name === 'hours' ? hours : facts[name])));
}
