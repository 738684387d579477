/**
 * The program of a plan: how many of each class go which way, within money, room, skills, languages and rules. A fund
 * may pay a part of a case and another fund the rest. Every rule has a column of its own for how far it falls short,
 * shut until somebody asks what stands in the way (conflict.ts).
 */
import { order, type CaseClass, type Way } from './case-class.ts';
import type { Office, Rule } from './office.ts';
import { ProgramDraft, type Program } from './program.ts';
import { Purse } from './purse.ts';
import { groupOf, groupsOf, leastPeople } from './rule-count.ts';

/** What limits a plan besides its rules. */
export const LIMITS = ['money', 'room', 'skills', 'languages'] as const;
export type Limit = (typeof LIMITS)[number];

export interface WayColumn {
  readonly column: number;
  readonly of: CaseClass;
  readonly way: Way;
}

export interface PlanProgram {
  readonly program: Program;
  readonly ways: readonly WayColumn[];
  /** By rule, the columns of its shortfall. */
  readonly shortfalls: readonly (readonly number[])[];
  readonly limits: Readonly<
    Record<Limit, readonly { readonly row: number; readonly most: number }[]>
  >;
}

/** Dollars to one unit of a money column: so that people and money are of one size. */
const UNIT = 1000;

export function planProgram(office: Office, classes: readonly CaseClass[]): PlanProgram {
  const draft = new ProgramDraft();
  const limits: Record<Limit, { row: number; most: number }[]> = {
    money: [],
    room: [],
    skills: [],
    languages: [],
  };
  const limit = (kind: Limit, most: number): number => {
    const row = draft.row(-Infinity, most);
    limits[kind].push({ row, most });
    return row;
  };
  const funds = office.funds.map(({ amount }) => limit('money', amount / UNIT));
  const rooms = office.providers.map(({ capacity }) => limit('room', capacity));
  const kept = (kind: 'skills' | 'languages') =>
    office.providers.map(
      (provider) =>
        new Map(
          [...provider[kind]].flatMap(([name, most]) =>
            most === null ? [] : [[name, limit(kind, most)] as const],
          ),
        ),
    );
  const skills = kept('skills');
  const languages = kept('languages');
  const groups = new Map<string, number>();
  const moneyOf = (paying: readonly number[]): number => {
    const key = Purse.groupOf(paying);
    const known = groups.get(key);
    if (known !== undefined) return known;
    const row = draft.row(-Infinity, 0);
    for (const fund of paying)
      draft.column(0, [0, Infinity], false, [
        [row, -UNIT],
        [funds[fund]!, 1],
      ]);
    groups.set(key, row);
    return row;
  };
  const rules = new RuleRows(office, classes, draft);
  const ways: WayColumn[] = [];
  for (const one of classes) {
    if (one.ways.length === 0) continue;
    const supply = draft.row(-Infinity, one.people.length);
    const steps = stepsOf(one);
    const flat = steps.length === 1 ? steps[0]! : undefined;
    // Where weights differ the heaviest are served first, and each step counts its own.
    const chain = flat === undefined ? draft.row(0, 0) : undefined;
    const ruled = rules.termsOf(one);
    for (const way of [...one.ways].sort(
      (a, b) => a.provider - b.provider || order(a.language, b.language),
    )) {
      const terms: (readonly [number, number])[] = [
        [supply, 1],
        [rooms[way.provider]!, 1],
        [moneyOf(way.funds), way.cost],
        ...ruled,
        ...rules.loadOf(way.provider),
      ];
      for (const skill of new Set(way.skills)) {
        const row = skills[way.provider]!.get(skill);
        if (row !== undefined) terms.push([row, 1]);
      }
      const spoken = languages[way.provider]!.get(way.language);
      if (spoken !== undefined) terms.push([spoken, 1]);
      if (chain !== undefined) terms.push([chain, 1]);
      const column = draft.column(
        flat?.weight ?? 0,
        [0, Math.min(one.people.length, office.providers[way.provider]!.capacity)],
        true,
        terms,
      );
      ways.push({ column, of: one, way });
    }
    if (chain !== undefined)
      for (const { weight, people } of steps)
        draft.column(weight, [0, people], false, [[chain, -1]]);
  }
  const shortfalls = rules.close();
  return { program: draft.packed(), ways, shortfalls, limits };
}

function stepsOf({
  people,
}: CaseClass): readonly { readonly weight: number; readonly people: number }[] {
  const steps: { weight: number; people: number }[] = [];
  for (const { weight } of people) {
    const last = steps.at(-1);
    if (last?.weight === weight) last.people++;
    else steps.push({ weight, people: 1 });
  }
  return steps;
}

type Term = readonly [row: number, factor: number];

/** The rows of the rules, and the one column that counts everybody served, so that an average is one number. */
class RuleRows {
  readonly #draft: ProgramDraft;
  readonly #all: number | undefined;
  readonly #tiers = new Map<string, number[]>();
  readonly #groups: { by: 'language' | 'place'; rows: ReadonlyMap<string, number> }[] = [];
  readonly #loads: number[][] = [];
  readonly #averages: Term[] = [];
  readonly #byRule: { row: number; factor: number }[][] = [];

  constructor(office: Office, classes: readonly CaseClass[], draft: ProgramDraft) {
    this.#draft = draft;
    const averaged = office.rules.some(({ kind }) => kind !== 'tier-floor');
    this.#all = averaged ? draft.row(0, 0) : undefined;
    const room = Math.max(
      1,
      office.providers.reduce((sum, { capacity }) => sum + capacity, 0),
    );
    for (const rule of office.rules) this.#byRule.push(this.#rows(rule, office, classes, room));
  }

  #rows(
    rule: Rule,
    office: Office,
    classes: readonly CaseClass[],
    room: number,
  ): { row: number; factor: number }[] {
    switch (rule.kind) {
      case 'tier-floor': {
        const people = classes
          .filter(({ tier }) => tier === rule.tier)
          .reduce((sum, each) => sum + each.people.length, 0);
        const row = this.#draft.row(leastPeople(rule.share, people), Infinity);
        const held = this.#tiers.get(rule.tier) ?? [];
        this.#tiers.set(rule.tier, [...held, row]);
        return [{ row, factor: 1 }];
      }
      case 'group-floor': {
        const rows = new Map<string, number>();
        const made = [...groupsOf(office, rule)].map(([group, size]) => {
          const row = this.#draft.row(0, Infinity);
          rows.set(group, row);
          this.#averages.push([row, (-rule.share * size) / office.cases.length]);
          return { row, factor: 1 };
        });
        this.#groups.push({ by: rule.by, rows });
        return made;
      }
      case 'even-load': {
        const rows: number[] = [];
        const made = office.providers.map(({ capacity }) => {
          const row = this.#draft.row(-Infinity, rule.within * capacity);
          rows.push(row);
          this.#averages.push([row, -capacity / room]);
          return { row, factor: -1 };
        });
        this.#loads.push(rows);
        return made;
      }
    }
  }

  termsOf({ tier, one }: CaseClass): readonly Term[] {
    const terms: Term[] = (this.#tiers.get(tier) ?? []).map((row) => [row, 1]);
    for (const { by, rows } of this.#groups) {
      const row = rows.get(groupOf(one, by));
      if (row !== undefined) terms.push([row, 1]);
    }
    if (this.#all !== undefined) terms.push([this.#all, 1]);
    return terms;
  }

  loadOf(provider: number): readonly Term[] {
    return this.#loads.map((rows) => [rows[provider]!, 1]);
  }

  close(): readonly (readonly number[])[] {
    if (this.#all !== undefined)
      this.#draft.column(0, [0, Infinity], false, [[this.#all, -1], ...this.#averages]);
    return this.#byRule.map((rows) =>
      rows.map(({ row, factor }) => this.#draft.column(0, [0, 0], false, [[row, factor]])),
    );
  }
}
