/** Small offices written by hand, and many by chance. */
import { chanceFrom, happens, pick, times, wholeNumber } from '@threshold/rules/reference/chance';
import { TIERS, type Fund, type Office, type Provider, type WaitingCase } from '../src/office.ts';

export const DAY = '2026-11-23';

export function waiting(id: string, more: Partial<WaitingCase> = {}): WaitingCase {
  return {
    id,
    received: '2026-11-02',
    detained: false,
    bond: false,
    removalOrder: false,
    child: false,
    languages: ['es'],
    skills: [],
    place: 'queens',
    ...more,
  };
}

export function provider(id: string, more: Partial<Provider> = {}): Provider {
  return {
    id,
    place: 'queens',
    reaches: [],
    capacity: 10,
    skills: new Map(),
    languages: new Map([['es', null]]),
    rates: { usual: 5000, tiers: {}, skills: {} },
    ...more,
  };
}

export function fund(id: string, amount: number, conditions: Fund['conditions'] = {}): Fund {
  return { id, amount, source: 'made up', conditions };
}

export function office(more: Partial<Office>): Office {
  return { day: DAY, cases: [], providers: [], funds: [], rules: [], ...more };
}

/** So small that every plan there is can be tried. */
export function tinyOffice(seed: number, cases = 5): Office {
  const chance = chanceFrom(seed);
  const languages = ['es', 'bn'];
  const places = ['queens', 'bronx'];
  return office({
    cases: times(cases, (at) =>
      waiting(`c${at}`, {
        received: `2026-0${wholeNumber(chance, 1, 9)}-15`,
        detained: happens(chance, 0.3),
        child: happens(chance, 0.2),
        languages: [pick(chance, languages)],
        skills: happens(chance, 0.3) ? ['bond'] : [],
        place: pick(chance, places),
      }),
    ),
    providers: times(2, (at) =>
      provider(`p${at}`, {
        place: pick(chance, places),
        reaches: happens(chance, 0.5) ? ['*'] : [],
        capacity: wholeNumber(chance, 0, 3),
        skills: new Map(happens(chance, 0.6) ? [['bond', wholeNumber(chance, 0, 2)]] : []),
        languages: new Map([
          [pick(chance, languages), happens(chance, 0.5) ? null : wholeNumber(chance, 0, 2)],
        ]),
        rates: {
          usual: wholeNumber(chance, 3, 8) * 1000,
          tiers: happens(chance, 0.3) ? { detained: 9000 } : {},
          skills: {},
        },
      }),
    ),
    funds: [
      fund('open', wholeNumber(chance, 0, 18) * 1000),
      fund(
        'narrow',
        wholeNumber(chance, 0, 12) * 1000,
        happens(chance, 0.5) ? { detained: true } : { places: ['bronx'] },
      ),
    ],
    rules: happens(chance, 0.4)
      ? [{ kind: 'tier-floor', tier: pick(chance, TIERS.slice(0, 2)), share: 0.5 }]
      : [],
  });
}
