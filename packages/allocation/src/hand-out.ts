/**
 * From numbers to people: in each class the heaviest first, then whoever waits longest, then by name; to the providers
 * in the order of their list. Money is taken fund by fund; where it is not enough, which only rounding can cause, the
 * person is left out rather than a fund overdrawn.
 */
import type { CaseClass, Way } from './case-class.ts';
import type { Office, WaitingCase } from './office.ts';
import { Purse } from './purse.ts';
import type { Served } from './rule-count.ts';

export interface Assigned extends Served {
  readonly weight: number;
  readonly way: Way | undefined;
}

export interface FundUse {
  readonly fund: string;
  readonly used: number;
  readonly amount: number;
}

export interface HandedOut {
  readonly people: readonly Assigned[];
  readonly value: number;
  readonly cost: number;
  readonly funds: readonly FundUse[];
}

/** For each class, how many go each of its ways. */
export type Numbers = ReadonlyMap<CaseClass, ReadonlyMap<Way, number>>;

export function handOut(
  office: Office,
  classes: readonly CaseClass[],
  numbers: Numbers,
): HandedOut {
  const purse = new Purse(office.funds.map(({ amount }) => amount));
  const people: Assigned[] = [];
  for (const one of classes) {
    const ways = one.ways.flatMap((way) =>
      Array.from({ length: numbers.get(one)?.get(way) ?? 0 }, () => way),
    );
    one.people.forEach((person, at) => {
      const way = ways[at];
      const paid = way !== undefined && purse.take(way.funds, way.cost);
      people.push(assigned(person, paid ? way : undefined));
    });
  }
  return handedOut(office, people, purse);
}

export function assigned(
  { one, weight }: { readonly one: WaitingCase; readonly weight: number },
  way: Way | undefined,
): Assigned {
  return { one, weight, way, provider: way?.provider };
}

export function handedOut(office: Office, people: readonly Assigned[], purse: Purse): HandedOut {
  let value = 0;
  let cost = 0;
  for (const { way, weight } of people)
    if (way !== undefined) {
      value += weight;
      cost += way.cost;
    }
  return {
    people,
    value,
    cost,
    funds: office.funds.map(({ id, amount }, index) => ({
      fund: id,
      used: amount - purse.left(index),
      amount,
    })),
  };
}
