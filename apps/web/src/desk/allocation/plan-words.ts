/** Codes of a plan as the desk's own words; languages as the screen's language calls them. */
import { NO_PLACE } from '@threshold/allocation/desk-office';
import type { View } from '@threshold/allocation/left-out';
import type { Rule, Tier } from '@threshold/allocation/office';
import type { Limit } from '@threshold/allocation/plan-program';
import type { Policy } from '@threshold/allocation/policy';
import type { Stage } from '@threshold/allocation/report';
import { EVERYBODY } from '@threshold/allocation/published-counts';
import { MORE_CASES, MORE_DOLLARS, type Bought } from '@threshold/allocation/what-if';
import type { Key, Say } from '../words/say.ts';

export const POLICY_KEYS: Readonly<Record<Policy, Key>> = {
  'first-come': 'allocation.first-come',
  tiers: 'allocation.tiers',
  'most-wins': 'allocation.most-wins',
  'most-need': 'allocation.most-need',
};
export const TIER_KEYS: Readonly<Record<Tier, Key>> = {
  detained: 'allocation.detained',
  bond: 'allocation.bond',
  'removal-order': 'allocation.final-order',
  'hearing-soon': 'allocation.hearing-soon',
  child: 'allocation.child',
  other: 'allocation.other',
};
export const VIEW_KEYS: Readonly<Record<View, Key>> = {
  tier: 'allocation.by-tier',
  language: 'allocation.by-language',
  place: 'allocation.by-place',
  wait: 'allocation.by-wait',
};
export const LIMIT_KEYS: Readonly<Record<Limit, Key>> = {
  money: 'allocation.more-money',
  room: 'allocation.more-room',
  skills: 'allocation.more-skills',
  languages: 'allocation.more-languages',
};
export const STAGE_KEYS: Readonly<Record<Stage, Key>> = {
  ...POLICY_KEYS,
  trap: 'allocation.trap',
  gate: 'allocation.stage-gate',
  'little-more': 'allocation.little-more',
  costs: 'allocation.costs',
};
const WAIT_KEYS: Readonly<Record<string, Key>> = {
  'under-4-weeks': 'allocation.wait-4',
  '4-to-12-weeks': 'allocation.wait-12',
  '13-to-25-weeks': 'allocation.wait-25',
  '26-to-51-weeks': 'allocation.wait-51',
  'a-year-or-more': 'allocation.wait-52',
};

export function languageIn(locale: string, code: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}

export function codeWords(say: Say, locale: string, view: View, code: string): string {
  if (code === EVERYBODY) return say('allocation.everybody');
  const keys: Readonly<Record<string, Key>> = view === 'tier' ? TIER_KEYS : WAIT_KEYS;
  const key = view === 'tier' || view === 'wait' ? keys[code] : undefined;
  if (key !== undefined) return say(key);
  if (view === 'place' && code === NO_PLACE) return say('plans.no-place');
  return view === 'language' ? languageIn(locale, code) : code;
}

export function ruleWords(say: Say, rule: Rule): string {
  switch (rule.kind) {
    case 'tier-floor':
      return say('allocation.rule-tier', { share: rule.share, tier: say(TIER_KEYS[rule.tier]) });
    case 'group-floor':
      return say('allocation.rule-group', {
        by: say(VIEW_KEYS[rule.by]),
        share: rule.share,
        least: rule.least,
      });
    case 'even-load':
      return say('allocation.rule-load', { within: rule.within });
  }
}

export function boughtWords(say: Say, locale: string, { more, people }: Bought): string {
  if (people < 0) {
    const name = more.kind === 'language' ? languageIn(locale, more.name) : more.name;
    return say('allocation.fewer', { name });
  }
  switch (more.kind) {
    case 'language':
      return say('allocation.more-lawyer-language', {
        language: languageIn(locale, more.name),
        cases: MORE_CASES,
        people,
      });
    case 'skill':
      return say('allocation.more-lawyer-skill', { skill: more.name, cases: MORE_CASES, people });
    case 'money':
      return say('allocation.more-fund', { fund: more.name, dollars: MORE_DOLLARS, people });
  }
}
