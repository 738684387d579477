/**
 * Whom an agency's people call on a day: the list in its order, without those who are away, each with their cover in
 * their place. Pure: the day is passed in. Nobody is made up; where all are away without cover, nobody is listed.
 */
import type { CounselContent } from './setting-content.ts';

type Person = CounselContent['people'][number];

export interface OnDuty {
  readonly person: Person;
  /** Of whom they take the place. */
  readonly coverFor?: string;
}

export function dutyOrder({ people }: CounselContent, day: string): readonly OnDuty[] {
  const byId = new Map(people.map((each) => [each.id, each]));
  const order = new Map<string, OnDuty>();
  const place = (person: Person, coverFor?: string): void => {
    if (!order.has(person.id))
      order.set(person.id, { person, ...(coverFor === undefined ? {} : { coverFor }) });
  };
  for (const person of people) {
    const away = awayOn(person, day);
    if (!away) {
      place(person);
      continue;
    }
    const cover = byId.get(away.cover ?? '');
    // Cover of somebody who is away too is nobody: whoever set the list says who it is.
    if (cover && !awayOn(cover, day)) place(cover, person.name);
  }
  return [...order.values()];
}

export function awayOn({ away }: Person, day: string): Person['away'][number] | undefined {
  return away.find(({ from, until }) => from <= day && day <= until);
}
