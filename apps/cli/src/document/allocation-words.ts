/** Policies, tiers, rules, limits and what a little more brings, in words: for the terminal and the page. */
import type { PlanFigures, ToldConflict } from '@threshold/allocation/report';
import type { WAITS } from '@threshold/allocation/left-out';
import { type View } from '@threshold/allocation/left-out';
import type { Rule, Tier } from '@threshold/allocation/office';
import type { Limit } from '@threshold/allocation/plan-program';
import { NEED_POINTS, TIER_RATIO, type Policy } from '@threshold/allocation/policy';
import type { Trap } from '@threshold/allocation/comparison';
import { MORE_CASES, MORE_DOLLARS, type Bought } from '@threshold/allocation/what-if';
import { SOON_DAYS } from '@threshold/allocation/tier';

export const POLICY_NAME: Readonly<Record<Policy, string>> = {
  'first-come': 'First come',
  tiers: 'Tiers',
  'most-wins': 'Most wins',
  'most-need': 'Most need',
};

export const POLICY_SAYS: Readonly<Record<Policy, string>> = {
  'first-come': 'Counts the weeks that those served have waited.',
  tiers: `Counts people by urgency: one of a tier as much as ${TIER_RATIO} of the next. The number is a choice of this program.`,
  'most-wins':
    'Counts the chance to win that counsel goes with: 15 points for people detained, 61 for others (M022, derived, not verified).',
  'most-need': `Counts points of need: ${NEED_POINTS.everybody} for everybody, and more for detention (${NEED_POINTS.detained}), a court’s final order (${NEED_POINTS.removalOrder}), a hearing within ${SOON_DAYS} days (${NEED_POINTS.hearingSoon}), bond (${NEED_POINTS.bond}) and a child (${NEED_POINTS.child}). They are a choice of this program.`,
};

export const TIER_NAME: Readonly<Record<Tier, string>> = {
  detained: 'Detained',
  bond: 'Bond hearing',
  'removal-order': 'A court’s final order',
  'hearing-soon': `Hearing within ${SOON_DAYS} days`,
  child: 'Child',
  other: 'Other',
};

export const VIEW_NAME: Readonly<Record<View, string>> = {
  tier: 'By urgency',
  language: 'By language',
  place: 'By place',
  wait: 'By time waited',
};

const WAIT_NAME: Readonly<Record<(typeof WAITS)[number]['code'], string>> = {
  'under-4-weeks': 'Under 4 weeks',
  '4-to-12-weeks': '4 to 12 weeks',
  '13-to-25-weeks': '13 to 25 weeks',
  '26-to-51-weeks': '26 to 51 weeks',
  'a-year-or-more': '52 weeks or more',
};

const ENGLISH = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

export function languageName(code: string): string {
  try {
    return ENGLISH.of(code) ?? code;
  } catch {
    return code;
  }
}

export function codeName(view: View, code: string): string {
  switch (view) {
    case 'tier':
      return nameIn(TIER_NAME, code);
    case 'wait':
      return nameIn(WAIT_NAME, code);
    case 'language':
      return languageName(code);
    case 'place':
      return code;
  }
}

function nameIn(names: Readonly<Record<string, string>>, code: string): string {
  return names[code] ?? code;
}

export function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}

export function gapText(gap: number): string {
  return gap === 0
    ? 'No plan reaches more.'
    : `At most ${gap < 0.0001 ? 'one in ten thousand' : `${(gap * 100).toPrecision(2)} %`} below the best there could be.`;
}

export function ruleText(rule: Rule): string {
  switch (rule.kind) {
    case 'tier-floor':
      return `At least ${percent(rule.share)} of the cases in the tier “${TIER_NAME[rule.tier]}” are served.`;
    case 'group-floor':
      return `No ${rule.by} group of ${rule.least} or more people is served below ${percent(rule.share)} of the average.`;
    case 'even-load':
      return `No provider is fuller than the average by more than ${percent(rule.within)} of its capacity.`;
  }
}

const LIMIT_SAYS: Readonly<Record<Limit, string>> = {
  money: 'more money',
  room: 'more room at the providers',
  skills: 'more room for the skills that are needed',
  languages: 'more room for the languages that are needed',
};

/** Why there is no plan, one sentence after the other. */
export function conflictText(
  { rules: broken, short, enough, divided }: ToldConflict,
  rules: readonly Rule[],
): readonly string[] {
  if (divided)
    return [
      'The rules would hold only if people could be divided, or no plan in whole people was found. Lower a floor a little.',
    ];
  return [
    `${broken.length === 1 ? 'This rule cannot hold' : 'These rules cannot hold together'}:`,
    ...broken.map((at) => ruleText(rules[at]!)),
    ...short.map(({ rule, people }) =>
      broken.length === 1
        ? `It misses ${missed(people)} at the least.`
        : `If only the rule “${ruleText(rules[rule]!)}” gives way, it misses ${missed(people)} at the least.`,
    ),
    enough.length === 0
      ? 'No single limit lifted would do: nobody within reach has the language and skills, no fund may pay, or several limits bind at once.'
      : `Each of these alone would do: ${enough.map((limit) => LIMIT_SAYS[limit]).join('; ')}.`,
  ];
}

function missed(people: number | null): string {
  return people === null ? 'fewer than 11 people' : `${people.toLocaleString('en-US')} people`;
}

export function oneByOneText({ percent, keepsRules }: PlanFigures['oneByOne']): string {
  return `Serving one by one reaches ${percent} % of it${keepsRules ? '' : ' and breaks a rule'}.`;
}

export function boughtText({ more, people }: Bought): string {
  const what =
    more.kind === 'money'
      ? `$${MORE_DOLLARS.toLocaleString('en-US')} more in the fund ${more.name}`
      : more.kind === 'language'
        ? `One more ${languageName(more.name)}-speaking lawyer for ${MORE_CASES} cases`
        : `One more lawyer for ${MORE_CASES} cases who does ${more.name}`;
  if (people > 0)
    return `${what} would serve about ${people} more ${people === 1 ? 'person' : 'people'} with the same rules.`;
  return people === 0
    ? `${what} would serve nobody more.`
    : `${what} would serve ${-people} fewer ${people === -1 ? 'person' : 'people'}, and more of what the policy counts.`;
}

export function trapText({ detained, served, all, servedOfAll }: Trap): string {
  const of = (value: number): string => value.toLocaleString('en-US');
  return `A plan for most wins alone, without any rule, serves ${of(served)} of ${of(detained)} detained people (${share(served, detained)}) and ${of(servedOfAll - served)} of ${of(all - detained)} others (${share(servedOfAll - served, all - detained)}).`;
}

export const TRAP_WHY =
  'Counsel goes with far more wins outside detention (74 % against 13 %) than inside (18 % against 3 %), in one study of 2011 (L033 to L036; the difference, M022, is derived and not verified). So whoever counts wins alone starves the people who are held. Tiers have to be rules.';

function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${Math.round((part / whole) * 100)} %`;
}
