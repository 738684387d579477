/**
 * A comparison with what was asked, in the words of the first law that has them; and every word that any of
 * the laws has, so that one situation can be written for all of them. docs/compare.md
 */
import { entryTitle, entryWords } from '../explain/fact-words.ts';
import type { Stack } from '../language/model.ts';
import type { Facts } from '../situation/situation.ts';
import { sideBySide, type Asked, type Place, type SideBySide } from './side-by-side.ts';
import { askedOn, type StandardQuestion } from './standard-questions.ts';

/** A comparison with what was asked. */
export interface Compared {
  readonly id: string;
  readonly title: string;
  /** The situation, in words. */
  readonly facts: readonly { readonly title: string; readonly value: string }[];
  readonly said: SideBySide;
}

/** One of the standard questions, on a day. */
export function questionCompared(
  places: readonly Place[],
  question: StandardQuestion,
  day: string,
): Compared {
  const { id, text } = question;
  const asked = askedOn(question, day);
  return { id, title: text, facts: inWords(places, asked.facts), said: sideBySide(places, asked) };
}

/** A situation of somebody's own, put to every place as it is written. */
export function situationCompared(places: readonly Place[], title: string, asked: Asked): Compared {
  const { facts } = asked;
  return { id: 'situation', title, facts: inWords(places, facts), said: sideBySide(places, asked) };
}

/** Every word that any of the laws has: a situation may be written in them all. */
export function jointVocabulary(first: Stack, others: readonly Stack[]): Stack {
  const facts = new Map(first.facts);
  for (const stack of others) {
    for (const [name, fact] of stack.facts) {
      const known = facts.get(name);
      if (!known) facts.set(name, fact);
      else if (known.value.type === 'one-of' && fact.value.type === 'one-of') {
        const values = new Map([...fact.value.values, ...known.value.values]);
        facts.set(name, { ...known, value: { type: 'one-of', values } });
      }
    }
  }
  const joint = <K extends 'definitions' | 'records' | 'lists' | 'acts'>(key: K) =>
    new Map(
      [...others.toReversed(), first].flatMap((stack) => [...stack[key]] as never[]),
    ) as unknown as Stack[K];
  return {
    ...first,
    facts,
    definitions: joint('definitions'),
    records: joint('records'),
    lists: joint('lists'),
    acts: joint('acts'),
  };
}

/** In the words of the first law that has them. */
function inWords(places: readonly Place[], facts: Facts): Compared['facts'] {
  return Object.entries(facts)
    .filter(([name]) => !name.endsWith('.complete'))
    .map(([name, value]) => {
      const having = places.find(({ engine }) => engine.law.stack.facts.has(name)) ?? places[0]!;
      const { stack } = having.engine.law;
      return { title: entryTitle(stack, name), value: entryWords(stack, name, value) };
    });
}
