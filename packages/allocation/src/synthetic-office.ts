/**
 * An office that is made up: no row is of a real person, provider or fund, and no share is from a source. The same seed
 * gives the same office. For trying the program, for its tests and its measurements.
 */
import { addDays } from '@threshold/rules/compile/civil-date';
import {
  chanceFrom,
  happens,
  pick,
  times,
  wholeNumber,
  type Chance,
} from '@threshold/rules/reference/chance';
import type { Fund, Office, Provider, Rule, WaitingCase } from './office.ts';

export const SYNTHETIC = 'SYNTHETIC: made by a program, of no real person, provider or fund.';

const LANGUAGES = [
  'es',
  'es',
  'es',
  'es',
  'en',
  'zh',
  'bn',
  'ht',
  'ar',
  'ru',
  'fr',
  'ur',
  'ko',
  'pl',
];
const PLACES = ['bronx', 'brooklyn', 'manhattan', 'queens', 'queens', 'staten-island'] as const;
const SKILLS = ['asylum', 'asylum', 'bond', 'cancellation', 'children', 'appeal', 'habeas'];
const STAGES = ['first-hearing', 'merits', 'appeal'];

export interface SyntheticOptions {
  readonly seed: number;
  readonly day: string;
  readonly cases: number;
  readonly providers: number;
}

export function syntheticOffice({ seed, day, cases, providers }: SyntheticOptions): Office {
  const chance = chanceFrom(seed);
  const waiting = times(cases, (at) => syntheticCase(chance, day, at));
  const offices = times(providers, (at) =>
    syntheticProvider(chance, at, cases / Math.max(1, providers)),
  );
  return {
    day,
    cases: waiting,
    providers: offices,
    funds: fundsFor(cases),
    rules: SYNTHETIC_RULES,
  };
}

export const SYNTHETIC_RULES: readonly Rule[] = [
  { kind: 'tier-floor', tier: 'detained', share: 0.5 },
  { kind: 'tier-floor', tier: 'child', share: 0.3 },
  { kind: 'group-floor', by: 'language', share: 0.6, least: 10 },
];

function syntheticCase(chance: Chance, day: string, at: number): WaitingCase {
  const detained = happens(chance, 0.12);
  const child = !detained && happens(chance, 0.15);
  const bond = detained ? happens(chance, 0.4) : happens(chance, 0.02);
  const language = pick(chance, LANGUAGES);
  const skill = bond ? 'bond' : child ? 'children' : pick(chance, SKILLS);
  const hearing = happens(chance, 0.7) ? addDays(day, wholeNumber(chance, 1, 400)) : undefined;
  return {
    id: `S-${String(at + 1).padStart(6, '0')}`,
    received: addDays(day, -wholeNumber(chance, 0, 700)),
    ...(hearing === undefined ? {} : { hearing }),
    detained,
    bond,
    removalOrder: happens(chance, 0.08),
    child,
    languages: language !== 'en' && happens(chance, 0.1) ? [language, 'en'] : [language],
    skills: [skill],
    stage: pick(chance, STAGES),
    place: pick(chance, PLACES),
  };
}

function syntheticProvider(chance: Chance, at: number, casesEach: number): Provider {
  const usual = wholeNumber(chance, 30, 70) * 100;
  const capacity = Math.max(2, Math.round(casesEach * (0.3 + chance() * 0.6)));
  const part = (): number | null =>
    happens(chance, 0.5) ? null : Math.max(1, Math.round(capacity * (0.2 + chance() * 0.4)));
  const skills = new Map(
    [...new Set([pick(chance, SKILLS), pick(chance, SKILLS), pick(chance, SKILLS), 'asylum'])].map(
      (skill) => [skill, part()],
    ),
  );
  const languages = new Map(
    [...new Set(['es', 'en', pick(chance, LANGUAGES), pick(chance, LANGUAGES)])].map((language) => [
      language,
      part(),
    ]),
  );
  return {
    id: `synthetic-provider-${String(at + 1).padStart(2, '0')}`,
    place: pick(chance, PLACES),
    reaches: happens(chance, 0.3)
      ? ['*']
      : [...new Set([pick(chance, PLACES), pick(chance, PLACES)])],
    capacity,
    skills,
    languages,
    rates: { usual, tiers: { detained: usual + 1500 }, skills: { appeal: usual + 800 } },
  };
}

function fundsFor(cases: number): readonly Fund[] {
  const each = (dollars: number): number => Math.round(cases * dollars);
  return [
    { id: 'synthetic-general', amount: each(1100), source: SYNTHETIC, conditions: {} },
    {
      id: 'synthetic-detained',
      amount: each(350),
      source: SYNTHETIC,
      conditions: { detained: true },
    },
    { id: 'synthetic-children', amount: each(250), source: SYNTHETIC, conditions: { child: true } },
    {
      id: 'synthetic-bronx-and-queens',
      amount: each(150),
      source: SYNTHETIC,
      conditions: { places: ['bronx', 'queens'] },
    },
  ];
}

/** Whether any of its money is made up: then every figure is. */
export function isSynthetic({ funds }: Pick<Office, 'funds'>): boolean {
  return funds.some(({ source }) => source.startsWith('SYNTHETIC'));
}
