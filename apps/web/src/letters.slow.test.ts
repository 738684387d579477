// Promise: a letter cites exactly what New York's packs decide, says nothing that they leave open, and tells a
// person only what they let be told. The engine's own answers to the examples, put into letters.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readLetterTexts } from '@threshold/letters/edge/read-letter-texts';
import { letterHtml } from '@threshold/letters/html/letter-html';
import { composeLetter } from '@threshold/letters/letter/compose-letter';
import { determinedAct, noticeRule } from '@threshold/letters/letter/from-determination';
import { SAMPLE_FACTS } from '@threshold/letters/letter/sample-facts';
import { createEngine } from '@threshold/rules/decide/engine';
import type { Determination } from '@threshold/rules/decide/decision';
import { readYaml } from '@threshold/rules/load/read-yaml';
import { readSituation } from '@threshold/rules/situation/read-situation';
import type { Situation } from '@threshold/rules/situation/situation';
import { describe, expect, it } from 'vitest';
import { readLaw } from './edge/read-law.ts';
import { ROOT } from './edge/root.ts';

const law = readLaw('us-ny-nyc');
const engine = createEngine(law);
const texts = readLetterTexts(path.join(ROOT, 'guidance', 'us-ny-nyc'));
const today = '2026-11-22';
const folder = path.join(ROOT, 'examples');
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

function situationOf(name: string): Situation {
  const file = { path: name, text: readFileSync(path.join(folder, name), 'utf8') };
  const { situation } = readSituation(readYaml(file).root, law.stack, name);
  if (!situation) throw new Error(`${name} is no situation`);
  return situation;
}
const determined = (situation: Situation): readonly Determination[] =>
  engine.decide(situation, { today, ask: false }).determinations;
const ruleOn = (name: string, more: Situation['facts'] = {}) => {
  const situation = situationOf(name);
  const facts = { ...situation.facts, ...more };
  const { duties } = engine.decide({ ...situation, facts }, { today, ask: false });
  return noticeRule(engine, facts, duties);
};

describe('a reply to an example', () => {
  it.each(names)('of %s cites what the engine rests on, or is refused as open', (name) => {
    for (const each of determined(situationOf(name))) {
      const act = determinedAct(each);
      const choice = ['may', 'not-required', 'no-rule'].includes(act.outcome)
        ? { choice: 'will-not' }
        : {};
      const facts = { ...SAMPLE_FACTS.reply, acts: [{ ...act, ...choice, change: 'court-order' }] };
      const { letter, errors } = composeLetter('reply', facts, texts);
      if (act.outcome === 'contested' || act.outcome === 'undetermined') {
        expect(errors?.map(({ code }) => code)).toEqual(['not-settled']);
        continue;
      }
      expect(errors).toBeUndefined();
      const winning = each.ground?.winning.flatMap(({ cite }) => cite.map(({ ref }) => ref)) ?? [];
      expect(act.citations.map(({ ref }) => ref)).toEqual([...new Set(winning)]);
      for (const { ref } of act.citations) expect(letterHtml(letter!)).toContain(ref);
    }
  });

  it('covers settled and open answers', () => {
    const outcomes = new Set(
      names.flatMap((name) => determined(situationOf(name)).map(({ outcome }) => outcome)),
    );
    expect([...outcomes].sort()).toEqual(
      expect.arrayContaining(['contested', 'must-not', 'undetermined']),
    );
  });
});

describe('the notice to the person', () => {
  it('is required of schools about a pupil, with the section that says so', () => {
    const rule = ruleOn('school-records-subpoena.yaml');
    expect(rule.says).toBe('requires');
    expect(rule.citations.map(({ ref }) => ref)).toContain('Admin. Code § 21-977(e)');
    expect(rule.confirmed).toBe(false);
  });

  it('is forbidden under an order of secrecy, and then not made', () => {
    const rule = ruleOn('school-records-subpoena.yaml', { 'paper.secrecy-order': true });
    expect(rule.says).toBe('forbids');
    const facts = { ...SAMPLE_FACTS['person-notice'], rule };
    expect(composeLetter('person-notice', facts, texts).errors?.map(({ code }) => code)).toEqual([
      'notice-forbidden',
    ]);
  });

  it('is open while nobody has said whether there is such an order, and allowed where there is none', () => {
    const open = ruleOn('paper-at-the-door.yaml');
    expect(open.says).toBe('open');
    expect(open.citations.map(({ ref }) => ref)).toContain('18 USC 2705(b)');
    expect(ruleOn('paper-at-the-door.yaml', { 'paper.secrecy-order': false })).toEqual({
      says: 'allows',
      citations: [],
      confirmed: false,
    });
  });
});
