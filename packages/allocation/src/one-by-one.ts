/**
 * What an office without a solver does: the heaviest case first, then whoever waits longest, each to the cheapest
 * provider that still has room, the tiers with a floor before the rest until their floors are met. A plan is never worse
 * than this on its own aim: plan.ts compares the two.
 */
import { order, type CaseClass, type Way } from './case-class.ts';
import { assigned, handedOut, type Assigned, type HandedOut } from './hand-out.ts';
import type { Office, WaitingCase } from './office.ts';
import { Purse } from './purse.ts';
import { leastPeople } from './rule-count.ts';

interface Waiting {
  readonly of: CaseClass;
  readonly one: WaitingCase;
  readonly weight: number;
}

export function oneByOne(office: Office, classes: readonly CaseClass[]): HandedOut {
  const queue: Waiting[] = classes
    .flatMap((of) => of.people.map((person) => ({ of, ...person })))
    .sort(
      (a, b) =>
        b.weight - a.weight || order(a.one.received, b.one.received) || order(a.one.id, b.one.id),
    );
  const room = new Room(office);
  const ways = new Map<WaitingCase, Way>();
  const cheapest = new Map<CaseClass, readonly Way[]>(
    classes.map((of) => [of, [...of.ways].sort((a, b) => a.cost - b.cost)]),
  );
  const serve = ({ of, one }: Waiting): void => {
    const way = cheapest.get(of)!.find((each) => room.take(each));
    if (way !== undefined) ways.set(one, way);
  };
  for (const rule of office.rules) {
    if (rule.kind !== 'tier-floor') continue;
    const tier = queue.filter(({ of }) => of.tier === rule.tier);
    const least = leastPeople(rule.share, tier.length);
    let served = tier.filter(({ one }) => ways.has(one)).length;
    for (const each of tier) {
      if (served >= least) break;
      if (ways.has(each.one)) continue;
      serve(each);
      if (ways.has(each.one)) served++;
    }
  }
  for (const each of queue) if (!ways.has(each.one)) serve(each);
  const people = queue.map((each): Assigned => assigned(each, ways.get(each.one)));
  return handedOut(office, people, room.purse);
}

class Room {
  readonly purse: Purse;
  readonly #all: number[];
  readonly #skills: Map<string, number | null>[];
  readonly #languages: Map<string, number | null>[];
  /** Groups of funds from which an amount could not be had: money only ever grows less. */
  readonly #tooDear = new Map<string, number>();

  constructor({ funds, providers }: Office) {
    this.purse = new Purse(funds.map(({ amount }) => amount));
    this.#all = providers.map(({ capacity }) => capacity);
    this.#skills = providers.map(({ skills }) => new Map(skills));
    this.#languages = providers.map(({ languages }) => new Map(languages));
  }

  take({ provider, language, skills, cost, funds }: Way): boolean {
    const ability = this.#skills[provider]!;
    const spoken = this.#languages[provider]!;
    const needed = [...new Set(skills)];
    if (this.#all[provider]! <= 0 || spoken.get(language) === 0) return false;
    if (needed.some((skill) => ability.get(skill) === 0)) return false;
    const group = Purse.groupOf(funds);
    if (cost >= (this.#tooDear.get(group) ?? Infinity)) return false;
    if (!this.purse.take(funds, cost)) {
      this.#tooDear.set(group, cost);
      return false;
    }
    this.#all[provider]!--;
    lessen(spoken, language);
    for (const skill of needed) lessen(ability, skill);
    return true;
  }
}

function lessen(limits: Map<string, number | null>, name: string): void {
  const held = limits.get(name);
  if (typeof held === 'number') limits.set(name, held - 1);
}
