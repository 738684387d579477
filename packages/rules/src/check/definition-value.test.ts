import { describe, expect, it } from 'vitest';
import { definitionValue } from './definition-value.ts';
import { engineOf, inlineStack } from './inline-stack.ts';

const ASK = 'ask: { text: "Well?", who: [front-line], look: Here. }';
const engine = engineOf(
  inlineStack({
    city: `
facts:
  event.date: { type: date, ${ASK} }
  a: { type: yes-no, ${ASK} }
  b: { type: yes-no, ${ASK} }
  age: { type: number, ${ASK} }
  convictions: { type: list, of: conviction, ${ASK} }
records: { conviction: { title: A conviction, fields: { serious: { type: yes-no } } } }
readings:
  - id: open
    question: Which?
    choices: { one: One., other: Other. }
    cite: { ref: Code § 1, source: code, verified: true }
  - id: other
    question: Which?
    choices: { left: Left., right: Right. }
    cite: { ref: Code § 1, source: code, verified: true }
definitions:
  dated:
    title: Dated
    versions:
      - { in-force: { until: 2020-01-01 }, is: a }
      - { in-force: { from: 2020-01-01 }, is: b }
  later: { title: Later, versions: [{ in-force: { from: 2020-01-01 }, is: b }] }
  read: { title: Read, is: reading open = one and a or reading open = other and b }
  both: { title: Both, is: a and b }
  either: { title: Either, is: a or b }
  neither: { title: Neither, is: not either }
  numbered: { title: Numbered, is: age >= 18 }
  ended: { title: Ended, versions: [{ in-force: { until: 2020-01-01 }, is: a }] }
  twice: { title: Twice, is: reading open = one and reading other = left or a }
  convicted: { title: Convicted, is: any convictions where (serious), ${ASK} }
  not-convicted: { title: Not, is: not convicted }
`,
  }),
);
const value = (name: string, facts: Parameters<typeof definitionValue>[2]) =>
  definitionValue(engine, name, facts);

describe('the value of a definition', () => {
  it('follows the version in force on the day', () => {
    expect(value('dated', { 'event.date': '2019-12-31', a: true, b: false })).toBe(true);
    expect(value('dated', { 'event.date': '2020-01-01', a: true, b: false })).toBe(false);
    expect(value('later', { 'event.date': '2019-12-31', b: true })).toBe(false);
  });

  it('without a day is known only where the versions agree', () => {
    expect(value('dated', { a: false, b: false })).toBe(false);
    expect(value('dated', { a: true, b: false })).toBe('unknown');
    expect(value('later', { b: true })).toBe('unknown');
  });

  it('is unknown where the readings part, and known where they do not', () => {
    expect(value('read', { a: true, b: true })).toBe(true);
    expect(value('read', { a: true, b: false })).toBe('unknown');
    expect(value('read', { a: false, b: false })).toBe(false);
  });

  it('runs over records, and takes a direct answer', () => {
    expect(value('convicted', { convictions: [{ serious: true }] })).toBe(true);
    expect(value('convicted', { convictions: [] })).toBe('unknown');
    expect(value('not-convicted', { convictions: [], 'convictions.complete': true })).toBe(true);
    expect(value('not-convicted', { convicted: true })).toBe(false);
  });

  it('is unknown for a name that the law does not have', () => {
    expect(value('no-such', {})).toBe('unknown');
  });

  it.each([
    ['both', { a: true, b: true }, true],
    ['both', { a: true, b: false }, false],
    ['both', { a: false }, false],
    ['both', { b: false }, false],
    ['both', { a: true }, 'unknown'],
    ['both', {}, 'unknown'],
    ['either', { a: false, b: false }, false],
    ['either', { a: false, b: true }, true],
    ['either', { a: true }, true],
    ['either', { b: true }, true],
    ['either', { a: false }, 'unknown'],
    ['neither', { a: false, b: false }, true],
    ['neither', { a: true }, false],
    ['neither', { a: false }, 'unknown'],
    ['numbered', { age: 18 }, true],
    ['numbered', { age: 17 }, false],
    ['numbered', { age: 'unknown' }, 'unknown'],
  ] as const)('%s with %j: %s', (name, facts, expected) => {
    expect(value(name, facts)).toBe(expected);
  });

  it('is no where no version is in force, and open where only the day is not known', () => {
    expect(value('ended', { 'event.date': '2020-01-01', a: true })).toBe(false);
    expect(value('ended', { 'event.date': '2019-12-31', a: true })).toBe(true);
    expect(value('ended', { a: true })).toBe('unknown');
    expect(value('ended', { a: false })).toBe(false);
    expect(value('ended', { 'event.date': 'unknown', a: true })).toBe('unknown');
    expect(value('ended', { 'event.date': 'unknowable', a: true })).toBe('unknown');
  });

  it('has to come out the same under every pair of choices', () => {
    expect(value('twice', { a: true })).toBe(true);
    expect(value('twice', { a: false })).toBe('unknown');
  });
});
