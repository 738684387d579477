/** A form of New York City's pack: its norms, look-back and lists are there, with the values of the files. */
import { describe, expect, it } from 'vitest';
import { thingsOf } from './pack-things.ts';

const FILE = {
  path: 'law/x/norms.yaml',
  text: `norms:
  - id: hold
    summary: Do not hold.
    acts: [hold]
    modality: must-not
    when: >-
      a and
      b
    cite:
      - { ref: "Code § 1", source: s, verified: true }
      - ref: "Code § 2"
        source: s
        verified: false
    in-force: { from: 2018-04-16 }
    unless:
      - id: hold.warrant
        summary: A judge's warrant.
        when: warrant
        cite: { ref: "Code § 3", source: s, verified: true }
definitions:
  recent:
    title: Within five years
    is: judgment + 5 years > arrest
lists:
  crimes:
    title: Crimes
    items: [{ code: "PL 1", name: "One" }, { code: "PL 2", name: "Two" }]
`,
};

describe('the things of a pack', () => {
  const things = thingsOf([FILE]);

  it('are norms with their exceptions, definitions and lists', () => {
    expect(things.map(({ kind, id, title, within }) => [kind, id, title, within])).toEqual([
      ['norm', 'hold', 'Do not hold.', undefined],
      ['norm', 'hold.warrant', "A judge's warrant.", 'hold'],
      ['definition', 'recent', 'Within five years', undefined],
      ['list', 'crimes', 'Crimes', undefined],
    ]);
    expect(things[3]?.items).toEqual([
      { code: 'PL 1', name: 'One' },
      { code: 'PL 2', name: 'Two' },
    ]);
  });

  it('have the fields that the file says, and room for those it may say', () => {
    const [hold, warrant, recent] = things;
    expect(hold?.fields.map(({ name, value }) => [name, value])).toEqual([
      ['summary', 'Do not hold.'],
      ['modality', 'must-not'],
      ['when', 'a and\nb'],
      ['from', '2018-04-16'],
      ['until', undefined],
      ['enacted', undefined],
      ['note', undefined],
    ]);
    expect(hold?.cites.map(({ ref, verified }) => [ref.value, verified.value])).toEqual([
      ['Code § 1', true],
      ['Code § 2', false],
    ]);
    expect(warrant?.fields.map(({ name }) => name)).toEqual(['summary', 'when', 'note']);
    expect(recent?.fields.find(({ name }) => name === 'is')?.value).toBe(
      'judgment + 5 years > arrest',
    );
  });

  it('are none of a file that cannot be read', () => {
    expect(thingsOf([{ path: 'x.yaml', text: 'norms: [' }])).toEqual([]);
  });
});
