/** A link to a comparison: what it says comes back, and nothing that tells who somebody is can stand in it. */
import { STANDARD_QUESTIONS } from '@threshold/rules/places/standard-questions';
import { jointVocabulary } from '@threshold/rules/places/compared';
import { PLACES } from '@threshold/rules/places/standard-questions';
import { describe, expect, it } from 'vitest';
import { readStack } from '../edge/read-law.ts';
import { firstChoice, heldFacts, isOpenFact, linkOf, OWN, readLink } from './choice.ts';

const [first, ...others] = Object.keys(PLACES).map((id) => readStack(id, { cases: false }));
const joint = jointVocabulary(first!, others);
const starts = new Set([OWN, ...STANDARD_QUESTIONS.map(({ id }) => id)]);
const DAY = '2026-11-22';

describe('a link to a comparison', () => {
  it('comes back as it was chosen', () => {
    const choice = {
      start: 'transfer',
      places: ['us-tx-houston', 'us-ma'],
      day: '2026-03-01',
      acts: ['hold'],
      facts: { 'paper.kind': 'i-205', 'person.in-custody': true, 'claim.legal-compulsion': false },
    };
    const link = linkOf(choice);
    expect(link).toBe(
      'start=transfer&with=us-tx-houston.us-ma&at=2026-03-01&acts=hold&paper.kind=i-205&person.in-custody=yes&claim.legal-compulsion=no',
    );
    const read = readLink(`#${link}`, starts, DAY);
    const held = heldFacts(read.given, read.choice.acts, joint);
    expect({ ...read.choice, facts: held.facts, acts: held.acts }).toEqual(choice);
    expect([...read.faults, ...held.faults]).toEqual([]);
  });

  it('opens as the first question where nothing stands in it', () => {
    expect(readLink('', starts, DAY)).toEqual({
      choice: firstChoice(DAY),
      faults: [],
      given: new Map(),
    });
  });

  it('may name no place: that is none chosen, not a fault; places that are none are one', () => {
    const none = { ...firstChoice(DAY), places: [] };
    expect(linkOf(none)).toContain('&with=&');
    expect(readLink(linkOf(none), starts, DAY)).toMatchObject({ choice: none, faults: [] });
    const bad = readLink('with=us-atlantis', starts, DAY);
    expect(bad).toMatchObject({ choice: firstChoice(DAY), faults: ['with'] });
  });

  it('names each part that cannot be read, and keeps the rest', () => {
    const bad = '#start=nonsense&with=us-atlantis.us-ma&at=2026-02-31&acts=fly&paper.kind=toast';
    const read = readLink(bad, starts, DAY);
    expect(read.faults).toEqual(['start', 'with', 'at']);
    expect(read.choice.places).toEqual(['us-ma']);
    expect(read.choice.day).toBe(DAY);
    const held = heldFacts(read.given, read.choice.acts, joint);
    expect(held).toEqual({ facts: {}, acts: [], faults: ['paper.kind', 'acts'] });
  });

  it.each([
    ['a name', 'person.name', 'Ana'],
    ['free text', 'paper.kind', 'a letter to Ana'],
    ['a day of somebody’s life', 'person.arrest-date', '2024-01-05'],
    ['records', 'person.convictions', '[{"section":"PL 160.15"}]'],
    ['a fact that is never kept', 'person.final-order-shown', 'yes'],
    ['a name of the language', '__proto__', 'yes'],
  ])('refuses %s', (_, name, value) => {
    const given = new Map([[name, value]]);
    expect(heldFacts(given, [], joint)).toEqual({ facts: {}, acts: [], faults: [name] });
  });

  it('can hold yes, no and values of closed lists, of no law anything else', () => {
    const open = [...joint.facts.values()].filter((fact) => isOpenFact(fact));
    expect(open.length).toBeGreaterThan(100);
    for (const { value, retain } of open) {
      expect(['yes-no', 'one-of']).toContain(value.type);
      expect(retain).not.toBe('never');
    }
    const closed = [...joint.facts.values()].filter((fact) => !isOpenFact(fact));
    expect(closed.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['person.arrest-date', 'person.convictions', 'person.proof-given']),
    );
  });
});
