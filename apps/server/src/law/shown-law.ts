/**
 * The law's answer in the words of the packs, as the case page shows it: acts with their norms, exceptions and
 * nearest changes, facts with their values, questions with their choices. The engine decides; this only words.
 */
import type { Ground, NormRef } from '@threshold/rules/decide/decision';
import type { Engine } from '@threshold/rules/decide/engine';
import { explain } from '@threshold/rules/explain/explain';
import type { Explanation } from '@threshold/rules/explain/explanation';
import {
  entryTitle,
  entryWords,
  subjectTitle,
  valueWords,
} from '@threshold/rules/explain/fact-words';
import type { Stack } from '@threshold/rules/language/model';
import { UNKNOWN, type RecordValue, type Situation } from '@threshold/rules/situation/situation';
import type {
  ShownAct,
  ShownFact,
  ShownNorm,
  ShownQuestion,
} from '../features/requests/case-reasoning-schema.ts';

/** Undefined where the law has no such act. */
export function shownAct(
  engine: Engine,
  situation: Situation,
  act: string,
  today: string,
): ShownAct | undefined {
  const found = explain(engine, situation, act, { today, ask: false });
  if (!found) return undefined;
  const { determination } = found;
  return {
    act,
    title: determination.title,
    outcome: determination.outcome,
    say: determination.say,
    ...(determination.safe === undefined ? {} : { safe: determination.safe }),
    decider: determination.decider,
    winning: winningOf(found),
    yielded: found.yielded.map(({ norm, why, to }) => ({
      norm: shownNorm(norm),
      why,
      to: to.map(shownNorm),
    })),
    exceptions: found.exceptions.map(({ norm, ways: [way = []] }) => ({
      norm: shownNorm(norm),
      lacks: way.map(({ text, now }) => ({ text, now })),
    })),
    settledBy: found.reason ? [...found.reason.facts] : null,
    flips: found.flips.map(({ changes, outcome, say, ofLaw }) => ({
      changes: changes.map(({ title, from, to, side }) => ({
        title,
        from: from.words,
        to: to.words,
        ...(side ? { side } : {}),
      })),
      outcome,
      say,
      ofLaw,
    })),
    readings: readingsOf(found),
    open: [...determination.open],
    unknowable: [...determination.unknowable],
    ...(determination.silence
      ? {
          silence: {
            why: determination.silence.why,
            searched: [...determination.silence.searched],
          },
        }
      : {}),
  };
}

/** Where the answer is open, the norms of every way it may come out. */
function winningOf({ determination }: Explanation): ShownNorm[] {
  const { ground, alternatives, possible } = determination;
  const grounds: readonly Ground[] = ground
    ? [ground]
    : [...alternatives, ...possible].map((each) => each.ground);
  const norms = grounds.flatMap(({ winning }) => winning);
  return [...new Map(norms.map((norm) => [norm.id, shownNorm(norm)])).values()];
}

function readingsOf({ determination }: Explanation): ShownAct['readings'] {
  const { readings, alternatives } = determination;
  return readings.map(({ reading, question, practice, choices }) => ({
    question,
    ...(practice === undefined ? {} : { practice }),
    choices: choices.map(({ choice, text }) => ({
      text,
      outcome:
        alternatives.find((each) => each.readings[reading] === choice)?.ground.outcome ?? null,
    })),
  }));
}

export function shownNorm({ id, layer, summary, cite, verified }: NormRef): ShownNorm {
  return {
    id,
    layer,
    summary,
    verified,
    cite: cite.map((each) => ({
      ref: each.ref,
      verified: each.verified,
      ...(each.quote === undefined ? {} : { quote: each.quote }),
    })),
  };
}

export function shownFact(
  stack: Stack,
  fact: string,
  value: unknown,
): Pick<ShownFact, 'fact' | 'title' | 'words' | 'records'> {
  return {
    fact,
    title: entryTitle(stack, fact),
    words: entryWords(stack, fact, value),
    records: Array.isArray(value)
      ? value.map((record: RecordValue, at) =>
          Object.entries(record).map(([field, each]) => {
            const subject = { kind: 'field', list: fact, record: at, field } as const;
            return {
              title: subjectTitle(stack, subject),
              words: valueWords(stack, subject, each),
            };
          }),
        )
      : [],
  };
}

/** Undefined for what nobody is asked: a definition without a question, or a name that the law has not. */
export function shownQuestion(stack: Stack, fact: string): ShownQuestion | undefined {
  const ask = stack.facts.get(fact)?.ask ?? stack.definitions.get(fact)?.ask;
  if (!ask) return undefined;
  const type = stack.facts.get(fact)?.value ?? { type: 'yes-no' };
  return {
    fact,
    title: entryTitle(stack, fact),
    text: ask.text,
    ...(ask.help === undefined ? {} : { help: ask.help }),
    look: ask.look,
    who: ask.who.map((id) => ({ id, title: stack.deciders.get(id) ?? id })),
    kind: type.type,
    choices:
      type.type === 'one-of'
        ? [...type.values]
            .filter(([value]) => value !== UNKNOWN)
            .map(([value, label]) => ({ value, label }))
        : [],
  };
}
