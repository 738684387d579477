/** Whom a plan serves and whom it leaves out: by tier, by language, by place and by how long they have waited. */
import type { HandedOut } from './hand-out.ts';
import { TIERS, type WaitingCase } from './office.ts';
import { daysFrom, tierOf } from './tier.ts';

export const VIEWS = ['tier', 'language', 'place', 'wait'] as const;
export type View = (typeof VIEWS)[number];

/** Weeks waited, each up to and without the next. */
export const WAITS = [
  { code: 'under-4-weeks', weeks: 0 },
  { code: '4-to-12-weeks', weeks: 4 },
  { code: '13-to-25-weeks', weeks: 13 },
  { code: '26-to-51-weeks', weeks: 26 },
  { code: 'a-year-or-more', weeks: 52 },
] as const;

export interface Part {
  readonly code: string;
  readonly people: number;
  readonly served: number;
}

export function partsOf(
  { people }: Pick<HandedOut, 'people'>,
  view: View,
  day: string,
): readonly Part[] {
  const parts = new Map<string, { people: number; served: number }>();
  for (const { one, way } of people) {
    const code = codeOf(one, view, day);
    const part = parts.get(code) ?? { people: 0, served: 0 };
    part.people++;
    if (way !== undefined) part.served++;
    parts.set(code, part);
  }
  return [...parts]
    .map(([code, counts]) => ({ code, ...counts }))
    .sort((a, b) => inOrder(view, a.code, b.code));
}

export function codeOf(one: WaitingCase, view: View, day: string): string {
  switch (view) {
    case 'tier':
      return tierOf(one, day);
    case 'language':
      return one.languages[0] ?? '';
    case 'place':
      return one.place;
    case 'wait': {
      const weeks = Math.floor(daysFrom(one.received, day) / 7);
      return WAITS.findLast((wait) => weeks >= wait.weeks)?.code ?? WAITS[0].code;
    }
  }
}

/** The most urgent first, the shortest wait first, others by their code. */
export function inOrder(view: View, a: string, b: string): number {
  const codes: readonly string[] =
    view === 'tier' ? TIERS : view === 'wait' ? WAITS.map(({ code }) => code) : [];
  return codes.indexOf(a) - codes.indexOf(b) || (a < b ? -1 : a > b ? 1 : 0);
}

export function servedIn(plan: Pick<HandedOut, 'people'>): number {
  return plan.people.filter(({ way }) => way !== undefined).length;
}
