/**
 * The laws of several places and what the page asks of them. Pure: the page's worker and the tests use it. It
 * gives what `threshold law compare` gives for the same question, byte for byte.
 */
import { readLaw } from '@threshold/rules/compile/serialise';
import { createEngine } from '@threshold/rules/decide/engine';
import type { Stack } from '@threshold/rules/language/model';
import { EVENT_DATE } from '@threshold/rules/language/vocabulary';
import { compareCsv, compareJson, compareMarkdown } from '@threshold/rules/places/compare-files';
import { compareSection, type CompareSection } from '@threshold/rules/places/compare-table';
import {
  jointVocabulary,
  questionCompared,
  situationCompared,
  type Compared,
} from '@threshold/rules/places/compared';
import { actsAsked, type Place } from '@threshold/rules/places/side-by-side';
import { askedOn, STANDARD_QUESTIONS } from '@threshold/rules/places/standard-questions';
import { readSituationValue } from '@threshold/rules/situation/read-situation';
import { UNKNOWN, type Facts, type Situation } from '@threshold/rules/situation/situation';
import { heldFacts, isOpenFact, OWN, type Choice } from './choice.ts';

/** A worked example as its file says it: plain values, no law needed to carry it. */
export interface Example {
  readonly id: string;
  readonly title: string;
  /** The day it happens, where its file says so. */
  readonly day?: string;
  readonly situation: object;
}

export interface OpenFact {
  readonly name: string;
  readonly title: string;
  /** Value as a link writes it, and its words in English. */
  readonly values: readonly { readonly value: string; readonly label: string }[];
}

/** What can be chosen under the laws that are open. */
export interface Vocabulary {
  readonly facts: readonly OpenFact[];
  readonly acts: readonly { readonly id: string; readonly title: string }[];
}

export interface Answered {
  readonly choice: Choice;
  /** Parts of the link that the chosen laws do not know; they were left out. */
  readonly faults: readonly string[];
  readonly vocabulary: Vocabulary;
  /** Undefined while no act is asked for. */
  readonly section: CompareSection | undefined;
  readonly files: { readonly json: string; readonly csv: string; readonly markdown: string };
}

export class CompareDesk {
  readonly #open = new Map<string, Place>();

  has(id: string): boolean {
    return this.#open.has(id);
  }

  add(id: string, law: string): void {
    this.#open.set(id, { id, engine: createEngine(readLaw(law)) });
  }

  /** `given`: facts of a link as it writes them, beside those the choice holds already. */
  answer(
    asked: Choice,
    given: ReadonlyMap<string, string>,
    example: Example | undefined,
  ): Answered {
    const places = asked.places.flatMap((id) => this.#open.get(id) ?? []);
    const [first, ...others] = places.map(({ engine }) => engine.law.stack);
    if (!first) throw new RangeError('No place is open.');
    const joint = jointVocabulary(first, others);
    const held = heldFacts(given, asked.acts, joint);
    const choice = { ...asked, acts: held.acts, facts: { ...asked.facts, ...held.facts } };
    const table = compared(places, joint, choice, example);
    const section = table && compareSection(table);
    const sections = section ? [section] : [];
    return {
      choice,
      faults: held.faults,
      vocabulary: vocabularyOf(joint),
      section,
      files: {
        json: compareJson(table ? [table] : []),
        csv: compareCsv(sections),
        markdown: compareMarkdown(sections),
      },
    };
  }
}

function compared(
  places: readonly Place[],
  joint: Stack,
  { start, day, acts, facts }: Choice,
  example: Example | undefined,
): Compared | undefined {
  const changed = Object.keys(facts).length > 0 || acts.length > 0;
  const question = STANDARD_QUESTIONS.find(({ id }) => id === start);
  if (question && !changed) return questionCompared(places, question, day);
  if (question) {
    const asked = askedOn(question, day);
    const wanted = acts.length > 0 ? acts : asked.acts;
    return situationCompared(places, question.text, {
      ...asked,
      acts: wanted,
      facts: changedBy(asked.facts, facts),
    });
  }
  const begun = start === OWN ? { facts: {} } : situationOf(example, joint);
  const all = { ...changedBy({ [EVENT_DATE]: day, ...begun.facts }, facts), [EVENT_DATE]: day };
  const named = acts.length > 0 ? acts : (begun.acts ?? actsAsked(places, all));
  if (named.length === 0) return undefined;
  return situationCompared(places, example?.title ?? 'The situation', { acts: named, facts: all });
}

/** What was changed to not known is left out, as if nobody had said it. */
function changedBy(facts: Facts, changes: Choice['facts']): Facts {
  const left = Object.entries({ ...facts, ...changes });
  return Object.fromEntries(left.filter(([name]) => changes[name] !== UNKNOWN));
}

function situationOf(example: Example | undefined, joint: Stack): Situation {
  if (!example) throw new RangeError('There is no such example.');
  const { situation, diagnostics } = readSituationValue(example.situation, joint);
  if (situation) return situation;
  throw new RangeError(diagnostics.map(({ message }) => message).join(' '));
}

function vocabularyOf(joint: Stack): Vocabulary {
  const spoken = new Set(joint.norms.flatMap(({ acts }) => acts));
  return {
    facts: [...joint.facts.values()]
      .filter((fact) => isOpenFact(fact))
      .map(({ name, title, value }) => ({
        name,
        title,
        values:
          value.type === 'one-of'
            ? [...value.values].map(([each, label]) => ({ value: each, label }))
            : [
                { value: 'yes', label: 'yes' },
                { value: 'no', label: 'no' },
              ],
      }))
      .sort((a, b) => a.title.localeCompare(b.title, 'en')),
    acts: [...joint.acts.values()]
      .filter(({ id, kind }) => kind === 'answer' && spoken.has(id))
      .map(({ id, title }) => ({ id, title })),
  };
}
