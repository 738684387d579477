/**
 * What happened to the law between two days: norms and definitions that began or ended, norms that a
 * court stopped or struck down, and norms that were passed and wait. With citations, by date.
 */
import type { Citation, Norm, Overlay, Stack } from '../language/model.ts';
import { isKnown, normTable, parentOf } from '../compile/norm-table.ts';

export type LawChangeKind =
  /** First day in force. */
  | 'began'
  /** First day no longer in force. */
  | 'ended'
  /** Passed; in force on another day. */
  | 'passed'
  | 'enjoined'
  | 'injunction-ended'
  /** Void from the start, known from this day. */
  | 'annulled';

export interface LawChange {
  readonly date: string;
  readonly kind: LawChangeKind;
  readonly what: 'norm' | 'definition';
  readonly id: string;
  readonly pack: string;
  /** A norm's summary, a definition's title. */
  readonly summary: string;
  /** Acts the norm speaks of; empty for a definition. */
  readonly acts: readonly string[];
  /** The court, for what a court did. */
  readonly court?: string;
  readonly cite: readonly Citation[];
}

export interface LawChangeOptions {
  /** Leave out what was not known by this day. */
  readonly knownOn?: string | undefined;
}

/** Changes after `from`, up to and including `to`; by date, then as the packs stand. */
export function changesBetween(
  stack: Pick<Stack, 'norms' | 'definitions'>,
  from: string,
  to: string,
  { knownOn }: LawChangeOptions = {},
): readonly LawChange[] {
  const within = (change: PerhapsDated): change is LawChange =>
    change.date !== undefined && change.date > from && change.date <= to;
  return allChanges(stack, knownOn)
    .filter(within)
    .sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
}

/** What has no day does not happen: a norm without a first day was always there. */
type PerhapsDated = Omit<LawChange, 'date'> & { readonly date: string | undefined };

function allChanges(
  stack: Pick<Stack, 'norms' | 'definitions'>,
  knownOn: string | undefined,
): PerhapsDated[] {
  const table = normTable(stack);
  return [
    ...table.norms
      .filter((norm) => isKnown(norm, knownOn))
      .flatMap((norm) => [
        ...datesOf(norm, parentOf(norm, table)),
        ...norm.overlays
          .filter((overlay) => isKnown(overlay, knownOn))
          .flatMap((overlay) => overlayChanges(norm, overlay)),
      ]),
    ...[...stack.definitions.values()].flatMap(definitionChanges),
  ];
}

type Definition = Stack['definitions'] extends ReadonlyMap<string, infer D> ? D : never;

/** An exception that only shares its norm's dates adds nothing. */
function datesOf(norm: Norm, parent: Norm | undefined): PerhapsDated[] {
  const changes: PerhapsDated[] = [];
  const add = (date: string | undefined, kind: LawChangeKind): void => {
    changes.push(changeOf(norm, date, kind));
  };
  if (norm.from !== parent?.from) add(norm.from, 'began');
  if (norm.until !== parent?.until) add(norm.until, 'ended');
  if (norm.known !== norm.from && norm.known !== parent?.known) add(norm.known, 'passed');
  return changes;
}

function changeOf(norm: Norm, date: string | undefined, kind: LawChangeKind): PerhapsDated {
  const { id, pack, summary, acts, cite } = norm;
  return { date, kind, what: 'norm', id, pack, summary, acts, cite };
}

function overlayChanges(
  norm: Norm,
  { kind, court, from, until, known, cite }: Overlay,
): PerhapsDated[] {
  const by = { court, cite };
  if (kind === 'annulled') return [{ ...changeOf(norm, known, kind), ...by }];
  return [
    { ...changeOf(norm, from, kind), ...by },
    { ...changeOf(norm, until, 'injunction-ended'), ...by },
  ];
}

function definitionChanges({ name, pack, title, versions, cite }: Definition): PerhapsDated[] {
  return versions.flatMap((version) => {
    const common = {
      what: 'definition',
      id: name,
      pack,
      summary: title,
      acts: [],
      cite: version.cite.length > 0 ? version.cite : cite,
    } as const;
    return [
      { ...common, date: version.from, kind: 'began' as const },
      { ...common, date: version.until, kind: 'ended' as const },
    ];
  });
}
