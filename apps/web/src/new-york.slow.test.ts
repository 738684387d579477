// Promise: every path of the front line ends with an outcome of the engine, a citation, words to say and
// something to do. Walks the flow of New York City with its packs, as the build does.
import { checkFlow, keysOf } from '@threshold/guidance/check-flow';
import { checkWords } from '@threshold/guidance/check-words';
import { expandFlow, type LeafState } from '@threshold/guidance/expand-flow';
import { frontLineOutcome } from '@threshold/guidance/front-line-outcome';
import { answerLeaf, at, decideWith, factsReader } from '@threshold/guidance/leaf-answer';
import { sayFrom } from '@threshold/guidance/message';
import { createEngine } from '@threshold/rules/decide/engine';
import { readingGrade } from '@threshold/rules/explain/reading-grade';
import { describe, expect, it } from 'vitest';
import { readGuidanceFolder } from './edge/read-guidance-folder.ts';
import { readLaw } from './edge/read-law.ts';
import { PAGE_KEYS } from './now/page-keys.ts';

const today = '2026-11-22';
const { flow, words, contacts, languages, waiting } = readGuidanceFolder('us-ny-nyc');
const [english, ...translations] = words;
const engine = createEngine(readLaw(flow.flow.pack));
const decide = decideWith(engine, { today });
const expanded = expandFlow(flow, { readFacts: factsReader(engine), decide });
const leaves = [...expanded.states.values()].filter((state) => state.kind === 'leaf');
const leaf = (slug: string): LeafState => {
  const found = leaves.find((each) => each.slug === slug);
  if (!found) throw new Error(`no ending ${slug}`);
  return found;
};

describe('the front line of New York City', () => {
  it('ends every path with an outcome, a citation, words and a next action', () => {
    const problems = checkFlow({
      flow,
      expanded,
      answer: (state) => answerLeaf(engine, state, { today }),
      keys: new Set(Object.keys(english.messages)),
      fixed: Object.values(PAGE_KEYS),
    });
    expect(problems).toEqual([]);
    expect(leaves.length).toBeGreaterThan(40);
  });

  it('never permits more than the engine does, at any agency', () => {
    for (const { leaf: end, facts, agencies, outcome } of leaves) {
      if (outcome === 'safety-first' || outcome === 'ask-counsel') continue;
      for (const agency of agencies) {
        const situation = { acts: end.acts, facts: at(facts, agency, today) };
        const { determinations } = engine.decide(situation, { today, ask: false });
        expect(frontLineOutcome(determinations, facts, end.danger === true)).toBe(outcome);
        const outcomes = determinations.map((each) => each.outcome);
        if (outcome === 'public-allowed') expect(outcomes).toEqual(['may']);
        if (outcome === 'counsel-comply') expect(['must', 'may']).toContain(outcomes[0]);
        if (outcome === 'do-not-agree') expect(new Set(outcomes)).toEqual(new Set(['must-not']));
      }
    }
  });

  it('answers the situations a counter meets as their law says', () => {
    expect(leaf('end-enter-staff-judge-search-good').outcome).toBe('counsel-comply');
    expect(leaf('end-enter-staff-officer-at-school-custody-office').outcome).toBe('do-not-agree');
    expect(leaf('end-enter-staff-judge-search-other').outcome).toBe('ask-counsel');
    expect(leaf('end-public-area-public-at-hospital-custody-office').outcome).toBe(
      'public-allowed',
    );
    expect(leaf('end-public-area-public-at-school').outcome).toBe('do-not-agree');
    expect(leaf('end-property-gather').outcome).toBe('do-not-agree');
    expect(leaf('end-information-immigration-none-status').outcome).toBe('ask-counsel');
    expect(leaf('end-danger').outcome).toBe('safety-first');
  });

  it('treats "I can\'t tell" as a question for counsel, everywhere', () => {
    for (const state of expanded.states.values()) {
      if (state.kind === 'leaf') continue;
      for (const { id, to } of state.links) {
        if (id !== 'unsure') continue;
        const end = expanded.states.get(to);
        expect(end?.kind === 'leaf' && end.outcome, `${state.slug} → ${to}`).toBe('ask-counsel');
      }
    }
  });

  it("asks for no name of a person sought and for nobody's status", () => {
    const asked = flow.screens.flatMap((screen) =>
      screen.kind === 'choose' ? [screen.title] : [],
    );
    for (const key of asked) expect(english.messages[key]).not.toMatch(/name|status|citizen/i);
  });

  it('narrows every answer to one agency where a settings file names it', () => {
    const options = { readFacts: factsReader(engine), decide, agency: 'schools' };
    const { states, problems } = expandFlow(flow, options);
    expect(problems).toEqual([]);
    expect([...states.values()].filter(({ kind }) => kind === 'workplace')).toEqual([]);
  });

  it('ships no telephone number', () => {
    expect(contacts).toEqual({ counsel: [] });
  });
});

describe('the words', () => {
  it('say the same in every language: keys, placeholders, numbers', () => {
    expect(translations.map(({ words: { language } }) => language)).toEqual([
      'es',
      'zh-Hans',
      'ar',
    ]);
    expect(translations.flatMap((each) => checkWords(english, each))).toEqual([]);
  });

  it("are kept for Local Law 30's ten languages, Chinese in both its scripts", () => {
    expect(languages.list.map(({ tag }) => tag).sort()).toEqual(
      ['ar', 'bn', 'en', 'es', 'fr', 'ht', 'ko', 'pl', 'ru', 'ur', 'zh-Hans', 'zh-Hant'].sort(),
    );
    expect(waiting.map(({ tag }) => tag)).toEqual([
      'zh-Hant',
      'ru',
      'bn',
      'ht',
      'ko',
      'ur',
      'fr',
      'pl',
    ]);
    for (const { unavailable } of waiting) expect(unavailable).toBeTruthy();
    // The page of languages says so of these sentences; it must change with the data.
    expect(languages.languages.status).toBe('machine-drafted');
  });

  it('claim no review that did not happen', () => {
    for (const { words: head } of translations) expect(head.status).toBe('machine-drafted');
    expect(english.words.status).toBe('awaiting-counsel');
  });

  it('can all be formatted, and never fall back to another language', () => {
    for (const each of words) {
      const say = sayFrom(each);
      const values = { name: 'N', number: '1', date: 'D', expires: 'E', reviewer: 'R', title: 'T' };
      for (const key of Object.keys(english.messages))
        expect(say(key, { ...values, decider: 'C', agencies: 'A' })).not.toBe('');
      expect(() => say('no.such')).toThrow(each.words.language);
    }
  });

  it('have at most twelve words a sentence on the front line', () => {
    const long = sentences(keysOf(flow)).filter((each) => each.split(/\s+/).length > 12);
    expect(long).toEqual([]);
  });

  it('read at grade 8 or below', () => {
    const text = sentences([...keysOf(flow), ...Object.values(PAGE_KEYS)]).join(' ');
    expect(readingGrade(text)).toBeLessThanOrEqual(8);
  });

  it('tell nobody to refuse, to lie or to hide', () => {
    for (const text of Object.values(english.messages))
      expect(text).not.toMatch(/\brefuse|\blie\b|\bhide\b|pretend|!/i);
  });
});

function sentences(keys: readonly string[]): string[] {
  return keys.flatMap((key) =>
    (english.messages[key] ?? '')
      .split(/(?<=[.?:])\s+/)
      .map((each) => (/[.?:]$/.test(each) ? each : `${each}.`)),
  );
}
