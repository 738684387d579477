/** A worked case: the facts given, what is expected, and how it came out when it was run. */
import type { PackCase, Stack } from '@threshold/rules/language/model';
import type { Outcome } from '@threshold/rules/language/outcome';

/** How a case came out; `got` says what differed. */
export interface CaseVerdict {
  readonly passed: boolean;
  readonly got: readonly string[];
}

export interface CaseEntry {
  readonly id: string;
  readonly pack: string;
  readonly title: string;
  readonly from?: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly knownOn?: string;
  readonly expect: readonly { readonly act: string; readonly outcome: Outcome }[];
  /** Other things it expects, in words. */
  readonly also: readonly string[];
  readonly disputed?: string;
  readonly note?: string;
  readonly verdict?: CaseVerdict;
  /** Norms it names. */
  readonly norms: readonly string[];
}

export function caseEntries(stack: Stack, verdicts: ReadonlyMap<string, CaseVerdict>): CaseEntry[] {
  return stack.cases.map((each) => caseEntry(each, stack, verdicts.get(each.id)));
}

function caseEntry(
  each: Stack['cases'][number],
  stack: Stack,
  verdict: CaseVerdict | undefined,
): CaseEntry {
  const expected = Object.entries(each.expect ?? {}).map(([act, value]) => ({
    act: stack.acts.get(act)?.title ?? act,
    ...(typeof value === 'string' ? { outcome: value } : value),
  }));
  return {
    id: each.id,
    pack: each.pack,
    title: each.title,
    ...(each.from === undefined ? {} : { from: each.from }),
    facts: Object.entries(each.facts).map(([name, value]) => ({ name, value: valueWords(value) })),
    ...(each['known-on'] === undefined ? {} : { knownOn: each['known-on'] }),
    expect: expected.map(({ act, outcome }) => ({ act, outcome })),
    also: alsoExpected(each),
    ...(each.disputed === undefined ? {} : { disputed: each.disputed }),
    ...(each.note === undefined ? {} : { note: each.note }),
    ...(verdict === undefined ? {} : { verdict }),
    norms: [
      ...expected.flatMap((value) => [
        ...('by' in value ? (value.by ?? []) : []),
        ...('yielding' in value ? (value.yielding ?? []) : []),
      ]),
      ...(each.duties ?? []),
      ...(each['no-duties'] ?? []),
    ],
  };
}

function alsoExpected(each: PackCase): string[] {
  return [
    ...Object.entries(each.definitions ?? {}).map(
      ([name, value]) => `${name}: ${valueWords(value)}`,
    ),
    ...(each.duties ?? []).map((id) => `duty ${id}`),
    ...(each['no-duties'] ?? []).map((id) => `no duty ${id}`),
    ...(each.asks === undefined ? [] : [`asks ${each.asks} next`]),
    ...(each['asks-among'] ?? []).map((name) => `${name} still open`),
  ];
}

function valueWords(value: unknown): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (Array.isArray(value)) {
    if (value.length === 0) return 'none';
    return value.map((each) => recordWords(each)).join('; ');
  }
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : JSON.stringify(value);
}

function recordWords(record: unknown): string {
  if (typeof record !== 'object' || record === null) return String(record);
  return Object.entries(record)
    .map(([field, value]) => `${field} ${valueWords(value)}`)
    .join(', ');
}
