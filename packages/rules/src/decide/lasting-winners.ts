/**
 * Norms that win in every allowed completion (docs/semantics.md §7). Whether a standing norm wins depends
 * on nothing but which layers say what. So the norms of one layer and modality are one group; every
 * combination of groups is folded, and one in which a norm does not win counts if a completion gives it.
 */
import type { LiveNorm } from '../compile/act.ts';
import { foldStanding } from '../compile/fold.ts';
import type { Inquiry } from './inquiry.ts';
import { canHold, type Joint } from './joint-truth.ts';

export interface GroundAsked {
  /** Choices of readings under which the ground holds. */
  readonly readings: ReadonlyMap<string, string>;
  /** Norms that decide it, by position; undefined for what all grounds share. */
  readonly deciding?: readonly number[];
  /** Only an example: every combination counts as if some completion gave it, which is quick. */
  readonly rough?: boolean;
}

interface Group {
  readonly norms: readonly number[];
  /** One of them stands in every completion. */
  readonly sure: boolean;
}

/** Beyond so many open groups, or places to look at, nothing is said to win but what decides. */
const MOST_OPEN = 10;
const MOST_PLACES = 2000;

/** Positions; `norms` are those of the act, or of the duty's norm, `sure` those that surely stand. */
export function lastingWinners(
  inquiry: Inquiry,
  norms: readonly LiveNorm[],
  sure: readonly number[],
  asked: GroundAsked,
): readonly number[] {
  const deciding = asked.deciding ?? [];
  const table = inquiry.law.table.norms;
  const groups = groupsOf(inquiry, norms, sure, asked);
  const open = groups.filter((group) => !group.sure);
  if (open.length > MOST_OPEN) return deciding;
  const wanted = foldStanding(deciding, table).outcome;
  const search = searchOf(inquiry, norms, asked);
  let lasting = sure;
  for (let mask = 0; mask < 1 << open.length && lasting.length > deciding.length; mask++) {
    const isPresent = (group: Group): boolean =>
      group.sure || ((mask >> open.indexOf(group)) & 1) === 1;
    const present = groups.filter(isPresent);
    const { outcome, winning } = foldStanding(
      present.flatMap((group) => group.norms.slice(0, 1)),
      table,
    );
    if (asked.deciding && outcome !== wanted) continue;
    const winners = new Set(
      present.flatMap((group) => (winning.includes(group.norms[0]!) ? group.norms : [])),
    );
    if (deciding.some((position) => !winners.has(position))) continue;
    if (lasting.every((position) => winners.has(position))) continue;
    if (!asked.rough && search(open, isPresent) === false) continue;
    lasting = lasting.filter((position) => winners.has(position));
  }
  return lasting;
}

/** Whether some completion gives this combination; undefined where that takes too long to say. */
function searchOf(
  inquiry: Inquiry,
  norms: readonly LiveNorm[],
  { readings, deciding = [] }: GroundAsked,
): (open: readonly Group[], isPresent: (group: Group) => boolean) => boolean | undefined {
  const { diagram, possible } = inquiry.law;
  const rootOf = new Map(norms.map(({ position, standing }) => [position, standing]));
  const roots = (positions: readonly number[]): number[] =>
    positions.map((position) => rootOf.get(position)!);
  const joint: Joint = {
    diagram,
    possible,
    values: inquiry.valuesUnder(readings),
    places: { left: MOST_PLACES },
  };
  return (open, isPresent) =>
    canHold(
      joint,
      [
        ...deciding.map((position) => roots([position])),
        ...open.filter(isPresent).map((group) => roots(group.norms)),
      ],
      open.filter((group) => !isPresent(group)).flatMap((group) => roots(group.norms)),
    );
}

/** Norms of one layer and modality stand or fall together; one that forbids stricter law goes by itself. */
function groupsOf(
  inquiry: Inquiry,
  norms: readonly LiveNorm[],
  sure: readonly number[],
  { readings }: GroundAsked,
): readonly Group[] {
  const groups = new Map<string, { norms: number[]; sure: boolean }>();
  for (const { position, standing } of norms) {
    const norm = inquiry.law.table.norms[position]!;
    const surely = sure.includes(position);
    if (norm.modality === undefined) continue;
    if (!surely && inquiry.truthOf(standing, readings) === 'never') continue;
    const key = `${String(norm.layer)} ${norm.modality} ${String(norm.ceiling)}`;
    const group = groups.get(key) ?? { norms: [], sure: false };
    groups.set(key, group);
    group.norms.push(position);
    if (surely) group.sure = true;
  }
  return [...groups.values()];
}
