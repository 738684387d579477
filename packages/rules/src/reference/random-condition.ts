/** Random conditions over a vocabulary, shaped as law is: mostly short, mostly conjunctions. */
import type { Comparison, Expression } from '../language/expression.ts';
import { OUTCOMES } from '../language/outcome.ts';
import { happens, pick, some, times, wholeNumber, type Chance } from './chance.ts';
import {
  AGENCIES,
  DAYS,
  PAPERS,
  RECORDS,
  randomQuantifier,
  type Vocabulary,
} from './random-vocabulary.ts';
import {
  and,
  answers,
  compare,
  holdsDefinition,
  isListed,
  isOneOf,
  not,
  or,
  plus,
  readAs,
  REQUIRED_BY_LAW,
  term,
  yes,
} from './expression-builder.ts';
import { ALWAYS } from './stack-builder.ts';

/** Where a condition stands decides which words it may use. */
export interface Place {
  readonly requiredByLaw: boolean;
  /** Acts whose answer it may ask for; duty norms only. */
  readonly answers: readonly string[];
}

export function randomCondition(chance: Chance, words: Vocabulary, place: Place): Expression {
  if (happens(chance, 0.1)) return ALWAYS;
  const parts = times(wholeNumber(chance, 1, 3), () => randomTest(chance, words, place));
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  if (happens(chance, 0.15)) return not(and(...parts));
  return happens(chance, 0.7) ? and(...parts) : or(...parts);
}

export function randomActor(chance: Chance): Expression {
  if (happens(chance, 0.6)) return ALWAYS;
  const agencies = some(chance, AGENCIES, 0.5);
  return isOneOf('agency', ...(agencies.length > 0 ? agencies : [AGENCIES[0]]));
}

function randomTest(chance: Chance, words: Vocabulary, place: Place): Expression {
  const test = randomWord(chance, words, place);
  return happens(chance, 0.25) ? not(test) : test;
}

function randomWord(chance: Chance, words: Vocabulary, place: Place): Expression {
  const options: (() => Expression)[] = [
    () => yes(pick(chance, words.yesNo)),
    () => yes(pick(chance, words.yesNo)),
    () => yes(pick(chance, words.yesNo)),
    () => isOneOf('paper', pick(chance, PAPERS)),
    () => isOneOf('paper', ...new Set([pick(chance, PAPERS), pick(chance, PAPERS)])),
  ];
  if (words.definitions.length > 0) {
    options.push(() => holdsDefinition(pick(chance, words.definitions).name));
  }
  if (words.hasAge) options.push(() => compare(term('person.age'), anyOf(chance), term(18)));
  if (words.hasCode) options.push(() => isListed('charge.code', pick(chance, words.lists).id));
  if (words.hasArrest) options.push(() => randomWindow(chance));
  if (words.hasRecords) {
    options.push(() =>
      happens(chance, 0.7) ? randomQuantifier(chance, words) : yes(`${RECORDS}.complete`),
    );
  }
  if (words.readings.length > 0) {
    options.push(() => readAs(pick(chance, words.readings).id, pick(chance, ['narrow', 'wide'])));
  }
  if (place.requiredByLaw)
    options.push(
      () => REQUIRED_BY_LAW,
      () => REQUIRED_BY_LAW,
    );
  if (place.answers.length > 0) {
    options.push(() => {
      const outcomes = some(chance, OUTCOMES, 0.4);
      return answers(pick(chance, place.answers), ...(outcomes.length > 0 ? outcomes : OUTCOMES));
    });
  }
  return pick(chance, options)();
}

/** A date against a day of the calendar, or against another date some time later. */
function randomWindow(chance: Chance): Expression {
  const arrest = term('arrest.date');
  const event = term('event.date');
  switch (wholeNumber(chance, 0, 4)) {
    case 0:
      return compare(event, anyOf(chance), term(pick(chance, DAYS)));
    case 1:
      return compare(arrest, anyOf(chance), term(pick(chance, DAYS)));
    case 2:
      return compare(plus(arrest, term('custody.days'), 'days'), anyOf(chance), event);
    case 3: {
      const unit = pick(chance, ['days', 'months', 'years'] as const);
      const late = plus(arrest, term(wholeNumber(chance, 1, 5)), unit);
      return compare(late, anyOf(chance), term(pick(chance, DAYS)));
    }
    default: {
      const unit = pick(chance, ['days', 'months', 'years'] as const);
      return compare(plus(arrest, term(pick(chance, [1, 5])), unit), anyOf(chance), event);
    }
  }
}

function anyOf(chance: Chance): Comparison {
  return pick(chance, ['=', '!=', '<', '<=', '>', '>=']);
}
