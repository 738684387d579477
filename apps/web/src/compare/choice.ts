/**
 * What is compared, as it stands in the part of an address that no browser sends. Only a known start, places,
 * a day, acts, and yes, no or a value of a closed list can stand there: no text of anybody's own, no date of
 * a person, no record, and nothing that is never kept. So a link holds nothing that tells who somebody is.
 */
import { isCivilDate } from '@threshold/rules/compile/civil-date';
import type { Fact, Stack, ValueType } from '@threshold/rules/language/model';
import { PLACES, STANDARD_QUESTIONS } from '@threshold/rules/places/standard-questions';
import { UNKNOWN, type Scalar } from '@threshold/rules/situation/situation';

export interface Choice {
  /** A standard question, a worked example, or OWN. */
  readonly start: string;
  /** The first is the one that the others are compared with. */
  readonly places: readonly string[];
  readonly day: string;
  /** None: those of the start. */
  readonly acts: readonly string[];
  /** Changed against the start. */
  readonly facts: Readonly<Record<string, Scalar>>;
}

/** A situation that begins with nothing known. */
export const OWN = 'own';
const FIRST_PLACES = ['us-ny-nyc', 'us-ca-la', 'us-mn-minneapolis', 'us-tx-houston'];
/** More cannot be meant, and a hostile link may hold any number. */
const MOST_FACTS = 100;

export function firstChoice(day: string): Choice {
  return { start: STANDARD_QUESTIONS[0]!.id, places: FIRST_PLACES, day, acts: [], facts: {} };
}

/** Facts that may be chosen and may stand in a link. */
export function isOpenFact({ value, retain }: Pick<Fact, 'value' | 'retain'>): boolean {
  return retain !== 'never' && (value.type === 'yes-no' || value.type === 'one-of');
}

export function linkOf({ start, places, day, acts, facts }: Choice): string {
  const pairs: [string, string][] = [
    ['start', start],
    ['with', places.join('.')],
    ['at', day],
    ...(acts.length === 0 ? [] : [['acts', acts.join('.')] satisfies [string, string]]),
    ...Object.entries(facts).map(([name, value]): [string, string] => [name, written(value)]),
  ];
  return new URLSearchParams(pairs).toString();
}

export interface ReadLink {
  readonly choice: Choice;
  /** Parts that could not be read; what is left of the link counts. */
  readonly faults: readonly string[];
}

/** `starts`: the questions and examples that there are. Facts are read later, by `heldFacts`. */
export function readLink(
  fragment: string,
  starts: ReadonlySet<string>,
  day: string,
): ReadLink & { readonly given: ReadonlyMap<string, string> } {
  const usual = firstChoice(day);
  const faults: string[] = [];
  const given = new Map<string, string>();
  let choice = usual;
  for (const [name, value] of new URLSearchParams(fragment.replace(/^#/, ''))) {
    if (name === 'start') {
      if (starts.has(value)) choice = { ...choice, start: value };
      else faults.push(name);
    } else if (name === 'with') {
      const ids = [...new Set(value.split('.'))].filter((id) => id !== '');
      const known = ids.filter((id) => Object.hasOwn(PLACES, id));
      if (known.length < ids.length) faults.push(name);
      // None named is none chosen; none that is known is a link that cannot be read.
      if (known.length > 0 || value === '') choice = { ...choice, places: known };
    } else if (name === 'at') {
      if (isCivilDate(value)) choice = { ...choice, day: value };
      else faults.push(name);
    } else if (name === 'acts') {
      choice = { ...choice, acts: [...new Set(value.split('.'))].filter((id) => id !== '') };
    } else if (given.size < MOST_FACTS) given.set(name, value);
    else faults.push(name);
  }
  return { choice, faults, given };
}

/** The facts and acts of a link that the chosen laws know, and the names of those that they do not. */
export function heldFacts(
  given: ReadonlyMap<string, string>,
  acts: readonly string[],
  vocabulary: Stack,
): Pick<Choice, 'facts' | 'acts'> & { readonly faults: readonly string[] } {
  const facts: Record<string, Scalar> = {};
  const faults: string[] = [];
  for (const [name, text] of given) {
    const fact = vocabulary.facts.get(name);
    const value = fact && isOpenFact(fact) ? valueOf(text, fact.value) : undefined;
    if (value === undefined) faults.push(name);
    else facts[name] = value;
  }
  const known = acts.filter((id) => vocabulary.acts.get(id)?.kind === 'answer');
  if (known.length < acts.length) faults.push('acts');
  return { facts, acts: known, faults };
}

function written(value: Scalar): string {
  if (value === true) return 'yes';
  return value === false ? 'no' : String(value);
}

export function valueOf(text: string, type: ValueType): Scalar | undefined {
  if (text === UNKNOWN) return UNKNOWN;
  if (type.type === 'one-of') return type.values.has(text) ? text : undefined;
  if (text === 'yes') return true;
  return text === 'no' ? false : undefined;
}
