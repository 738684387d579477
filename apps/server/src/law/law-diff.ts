/**
 * What differs between two laws, thing by thing, in the packs' own words: norms with their citations and marks, facts,
 * clocks, and everything else that an answer may hang on. Pure. Order and place in a file are no difference.
 */
import { printExpression } from '@threshold/rules/language/print-expression';
import type { Expression } from '@threshold/rules/language/expression';
import type { Fact, Norm, Stack } from '@threshold/rules/language/model';
import type { Difference, LawDiff, NormDifference } from './law-report.ts';

type Parts = Readonly<Record<string, string>>;

export function diffLaws(before: Stack, after: Stack): LawDiff {
  const [was, is] = [normsOf(before), normsOf(after)];
  return {
    norms: diffed(was, is, normParts, ({ summary }) => summary).map((each): NormDifference => ({
      ...each,
      pack: (is.get(each.id) ?? was.get(each.id))?.pack ?? '',
      before: marksOf(was.get(each.id)),
      after: marksOf(is.get(each.id)),
    })),
    facts: diffed(before.facts, after.facts, factParts, ({ title }) => title),
    clocks: diffed(withClock(was), withClock(is), clockParts, ({ summary }) => summary),
    other: OTHERS.flatMap(({ kind, of, title }) =>
      diffed(of(before), of(after), wholeParts, title).map((each) => ({ ...each, kind })),
    ),
  };
}

/** Norms with the exceptions below them, by id. */
function normsOf({ norms }: Stack): ReadonlyMap<string, Norm> {
  const all = (list: readonly Norm[]): readonly Norm[] =>
    list.flatMap((norm) => [norm, ...all(norm.unless)]);
  return new Map(all(norms).map((norm) => [norm.id, norm]));
}

function withClock(norms: ReadonlyMap<string, Norm>): ReadonlyMap<string, Norm> {
  return new Map([...norms].filter(([, { duty }]) => duty?.clock !== undefined));
}

function marksOf(norm: Norm | undefined): NormDifference['before'] {
  if (!norm) return null;
  const cite = norm.cite.map(({ ref, verified }) => ({ ref, verified }));
  return { cite, verified: cite.every(({ verified }) => verified) };
}

function normParts(norm: Norm): Parts {
  const { cite, binds, when, unless, duty, overlays, summary, acts, modality, ...rest } = norm;
  return {
    summary,
    acts: acts.join(', '),
    modality: modality ?? '',
    binds: conditionText(binds),
    when: conditionText(when),
    unless: unless.map(({ id }) => id).join(', '),
    citations: cite
      .map(({ ref, verified }) => (verified ? ref : `${ref} (not read in full)`))
      .join('; '),
    duty: duty === undefined ? '' : plain({ ...duty, clock: undefined }),
    courts: overlays.length === 0 ? '' : plain(overlays),
    dates: [rest.from, rest.until, rest.known].map((day) => day ?? '–').join(' / '),
    rest: plain({
      ...rest,
      id: undefined,
      span: undefined,
      layer: undefined,
      from: undefined,
      until: undefined,
      known: undefined,
    }),
    quotes: cite.map(({ quote }) => quote ?? '').join('\n'),
  };
}

function factParts({ title, value, ask, retain, whenUnstated, note }: Fact): Parts {
  return {
    title,
    values: plain(value),
    question: ask === undefined ? '' : plain(ask),
    rest: plain({ retain, whenUnstated, note }),
  };
}

function clockParts({ duty }: Norm): Parts {
  return { clock: plain(duty?.clock) };
}

function wholeParts(value: unknown): Parts {
  return { text: plain(value) };
}

interface Other {
  readonly kind: string;
  readonly of: (stack: Stack) => ReadonlyMap<string, unknown>;
  readonly title: (value: unknown) => string;
}

const byId = (values: readonly { readonly id: string }[]): ReadonlyMap<string, unknown> =>
  new Map(values.map((value) => [value.id, value]));

const titleOf = (value: unknown): string => {
  const { title, question, why, what } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const found = [title, question, why, what].find((each) => typeof each === 'string');
  return typeof found === 'string' ? found : '';
};

const OTHERS: readonly Other[] = [
  { kind: 'definition', of: ({ definitions }) => definitions, title: titleOf },
  { kind: 'act', of: ({ acts }) => acts, title: titleOf },
  { kind: 'reading', of: ({ readings }) => readings, title: titleOf },
  { kind: 'constraint', of: ({ constraints }) => byId(constraints), title: titleOf },
  { kind: 'list', of: ({ lists }) => lists, title: titleOf },
  { kind: 'record', of: ({ records }) => records, title: titleOf },
  { kind: 'request', of: ({ requests }) => byId(requests), title: titleOf },
  {
    kind: 'silence',
    of: ({ silences }) =>
      new Map(silences.map((each) => [`${each.act}: ${conditionText(each.when)}`, each])),
    title: titleOf,
  },
  { kind: 'not-encoded', of: ({ notEncoded }) => byId(notEncoded), title: titleOf },
  { kind: 'source', of: ({ sources }) => sources, title: titleOf },
  { kind: 'decider', of: ({ deciders }) => deciders, title: String },
  {
    kind: 'contested',
    of: ({ contested }) =>
      new Map(contested.map((each) => [`${each.first} / ${each.second}`, each])),
    title: titleOf,
  },
];

function diffed<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
  partsOf: (value: Value) => Parts,
  titleOfValue: (value: Value) => string,
): Difference[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((id): Difference[] => {
    const [was, is] = [before.get(id), after.get(id)];
    const shown = is ?? was;
    if (shown === undefined) return [];
    const parts = partsBetween(
      was === undefined ? undefined : partsOf(was),
      is === undefined ? undefined : partsOf(is),
    );
    if (parts.length === 0) return [];
    const change = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    return [{ id, change, title: titleOfValue(shown), parts }];
  });
}

/** What is empty on one side is said as nothing, so that an added thing shows only what it has. */
function partsBetween(was: Parts | undefined, is: Parts | undefined): Difference['parts'] {
  return Object.keys(is ?? was ?? {}).flatMap((part) => {
    const before = was?.[part] ?? '';
    const after = is?.[part] ?? '';
    if (before === after) return [];
    return [{ part, before: before || null, after: after || null }];
  });
}

function conditionText(expression: Expression): string {
  if (expression.op === 'constant') return expression.value ? '' : 'never';
  return printExpression(expression);
}

/** Any part of a law as text: keys in order, without the places in files. */
function plain(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return JSON.stringify(value);
  if (isExpression(value)) return conditionText(value);
  if (value instanceof Map) return plain(Object.fromEntries(value));
  if (value instanceof Set) return plain([...value]);
  if (Array.isArray(value)) return value.map(plain).filter(Boolean).join('; ');
  return Object.entries(value)
    .filter(([key]) => key !== 'span')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, each]) => {
      const text = plain(each);
      return text === '' ? [] : [`${key}: ${text}`];
    })
    .join('; ');
}

function isExpression(value: object): value is Expression {
  return 'op' in value && typeof value.op === 'string';
}
