/**
 * An explanation in plain sentences: short words, one thought each, citations apart. The words of the
 * law's own summaries, titles and labels come from the packs; the frame around them stands here.
 */
import type { Ground, NormRef } from '../decide/decision.ts';
import type { Citation } from '../language/model.ts';
import type { ExplainedChange, ExplainedFlip, Explanation, StatedFact } from './explanation.ts';
import type { Way } from './requirement.ts';

export type SentencePart =
  'answer' | 'why' | 'facts' | 'yielding' | 'exceptions' | 'flips' | 'readings' | 'open';

export interface Sentence {
  readonly part: SentencePart;
  readonly text: string;
  /** Provisions it rests on, to be shown after it. */
  readonly cite: readonly string[];
}

export function sentencesOf(explanation: Explanation): readonly Sentence[] {
  const { determination } = explanation;
  const ground = determination.ground;
  return [
    ...answer(explanation),
    ...(ground ? why(ground) : whyInAnyCase(explanation)),
    ...readings(explanation),
    ...settledBy(explanation),
    ...(ground ? givesWay(explanation) : []),
    ...(ground ? exceptions(explanation) : []),
    ...flips(explanation),
    ...stillOpen(explanation),
  ];
}

function answer({ determination }: Explanation): Sentence[] {
  const { say, safe, decider, outcome } = determination;
  const open = outcome === 'undetermined' || outcome === 'contested' || outcome === 'no-rule';
  return [
    sentence('answer', say),
    ...(safe === undefined || safe === say ? [] : [sentence('answer', safe)]),
    sentence(
      'answer',
      open ? `The one to ask: ${decider.title}.` : `Who decides: ${decider.title}.`,
    ),
    ...(determination.silence ? silence(determination.silence) : []),
  ];
}

function silence({
  why: reason,
  searched,
}: NonNullable<Explanation['determination']['silence']>): Sentence[] {
  return [
    sentence('why', 'No rule speaks of this.'),
    { part: 'why', text: reason, cite: searched },
  ];
}

function why(ground: Ground): Sentence[] {
  const [first, ...others] = ground.winning;
  if (!first) return [];
  return [
    rule('why', 'The rule: ', first),
    ...unread(first),
    ...others.flatMap((norm) => [
      rule('why', 'The same follows from this: ', norm),
      ...unread(norm),
    ]),
  ];
}

/** The answer is settled, but which rule gives it hangs on what nobody knows yet. */
function whyInAnyCase({ determination }: Explanation): Sentence[] {
  const { outcome, alternatives } = determination;
  if (outcome === 'contested' || outcome === 'undetermined' || alternatives.length === 0) return [];
  const norms = new Map(
    alternatives.flatMap(({ ground }) => ground.winning.map((norm) => [norm.id, norm] as const)),
  );
  return [
    sentence('why', 'One of these rules gives this answer. Which one is still open.'),
    ...[...norms.values()].flatMap((norm) => [
      rule('why', 'It may be this: ', norm),
      ...unread(norm),
    ]),
  ];
}

function unread(norm: NormRef): Sentence[] {
  return norm.verified ? [] : [sentence('why', 'We have not read all of this text ourselves.')];
}

function readings({ determination }: Explanation): Sentence[] {
  const { readings: open, alternatives, outcome } = determination;
  const matters = outcome === 'contested' || outcome === 'undetermined';
  return open.flatMap(({ reading, question, choices, practice }) => [
    sentence('readings', 'The law does not settle one question.'),
    sentence('readings', question),
    ...choices.map(({ choice, text }) => {
      const grounds = alternatives
        .filter((each) => each.readings[reading] === choice)
        .map(({ ground }) => ground);
      // Another open question, or an unknown fact, may lead on to different answers.
      const agree = grounds.every(({ outcome: each }) => each === grounds[0]!.outcome);
      const then = LEADS_TO[agree ? grounds[0]!.outcome : 'undetermined'];
      const cite = citations((agree ? grounds.slice(0, 1) : grounds).flatMap((g) => g.winning));
      return { part: 'readings' as const, text: `If so: ${text} ${then}`, cite };
    }),
    ...(practice === undefined ? [] : [sentence('readings', `In practice: ${practice}`)]),
    ...(matters ? [] : [sentence('readings', 'The answer is the same either way.')]),
  ]);
}

const LEADS_TO: Readonly<Record<Ground['outcome'], string>> = {
  must: 'Then it must be done.',
  may: 'Then it may be done.',
  'must-not': 'Then it must not be done.',
  'not-required': 'Then it need not be done.',
  'no-rule': 'Then no rule speaks of it.',
  contested: 'Then the rules clash.',
  undetermined: 'Then it stays open.',
};

function settledBy({ reason }: Explanation): Sentence[] {
  if (!reason) return [];
  if (reason.facts.length === 0) return [sentence('facts', 'This is so whatever else is true.')];
  return [
    sentence(
      'facts',
      reason.facts.length === 1 ? 'One fact settles it.' : 'These facts settle it.',
    ),
    ...reason.facts.map((fact) => sentence('facts', stated(fact))),
    sentence('facts', 'Nothing else can change the answer.'),
  ];
}

function stated({ title, words }: StatedFact): string {
  return `${title}: ${words}.`;
}

function givesWay({ yielded }: Explanation): Sentence[] {
  return yielded.flatMap(({ norm, why: reason, to }) => {
    const [first] = to;
    const frame = {
      'higher-layer': 'A higher law comes first.',
      exception: 'An exception applies.',
      overridden: 'A rule made for this case comes first.',
      ceiling: 'A higher law does not let the city be stricter.',
    };
    return [
      rule('yielding', 'This rule gives way: ', norm),
      sentence('yielding', frame[reason]),
      ...(reason === 'exception' && first ? [rule('yielding', '', first)] : []),
    ];
  });
}

function exceptions({ exceptions: notMet }: Explanation): Sentence[] {
  return notMet.flatMap(({ norm, ways }) => [
    rule('exceptions', 'There is an exception: ', norm),
    ...ways.slice(0, 1).flatMap(needs),
  ]);
}

function needs(way: Way): Sentence[] {
  const missing = way.filter(({ now }) => now === 'not-met');
  const unknown = way.filter(({ now }) => now === 'unknown');
  return [
    ...(missing.length > 0 ? [sentence('exceptions', 'It is not met. It would need this.')] : []),
    ...missing.map(({ text }) => sentence('exceptions', `${text}.`)),
    ...(unknown.length > 0 ? [sentence('exceptions', 'Not known for it:')] : []),
    ...unknown.map(({ text }) => sentence('exceptions', `${text}.`)),
  ];
}

/** What follows the edge of a range. */
export const SIDES = {
  'or-later': ' or later',
  'or-earlier': ' or earlier',
  'or-more': ' or more',
  'or-fewer': ' or fewer',
} as const;

/** Single changes that lead to the same answer stand together. */
function flips({ flips: all }: Explanation): Sentence[] {
  const single = all.filter(({ changes, ofLaw }) => changes.length === 1 && !ofLaw);
  const others = all.filter((flip) => !single.includes(flip));
  const groups = new Map<string, ExplainedFlip[]>();
  for (const flip of single) groups.set(flip.say, [...(groups.get(flip.say) ?? []), flip]);
  return [
    ...[...groups].flatMap(([say, group]) => [
      sentence(
        'flips',
        group.length === 1 ? 'This would change it.' : 'Any of these would change it.',
      ),
      ...group.flatMap(({ changes }) => changes.map((each) => sentence('flips', changed(each)))),
      sentence('flips', `Then: ${say}`),
    ]),
    ...others.flatMap(({ changes, say, ofLaw }) => [
      sentence(
        'flips',
        ofLaw ? 'On another day the law was different.' : 'These together would change it.',
      ),
      ...changes.map((each) => sentence('flips', changed(each))),
      sentence('flips', `Then: ${say}`),
    ]),
  ];
}

function changed({ title, to, side }: ExplainedChange): string {
  return `${title}: ${to.words}${side ? SIDES[side] : ''}.`;
}

function stillOpen({ open }: Explanation): Sentence[] {
  const askable = open.filter(({ unknowable, question }) => !unknowable && question !== undefined);
  const lost = open.filter(({ unknowable }) => unknowable);
  return [
    ...(askable.length > 0 ? [sentence('open', 'We still need to know this.')] : []),
    ...askable.map(({ question, look }) =>
      sentence('open', [question, 'Look here:', look].join(' ')),
    ),
    ...lost.map(({ title }) =>
      sentence('open', `This cannot be known, so counsel must say: ${title}.`),
    ),
  ];
}

function rule(part: SentencePart, lead: string, norm: NormRef): Sentence {
  return { part, text: `${lead}${norm.summary}`, cite: citations([norm]) };
}

function citations(norms: readonly NormRef[]): string[] {
  return [...new Set(norms.flatMap(({ cite }) => cite.map(({ ref }: Citation) => ref)))];
}

function sentence(part: SentencePart, text: string): Sentence {
  return { part, text, cite: [] };
}
