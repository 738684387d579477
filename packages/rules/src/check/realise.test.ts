import { describe, expect, it } from 'vitest';
import { chanceFrom, wholeNumber } from '../reference/chance.ts';
import { randomStack } from '../reference/random-stack.ts';
import { engineOf, inlineStack, JAIL } from './inline-stack.ts';
import { realise } from './realise.ts';
import { stripped } from './witness.ts';

const engine = engineOf(inlineStack(JAIL));
const level = (name: string): number =>
  engine.law.variables.findIndex(
    (each) => ('fact' in each ? each.fact : 'name' in each && each.name) === name,
  );

describe('a place of the diagram made plain', () => {
  it('takes the first value of a class and the first day of an interval', () => {
    const path = new Map([
      [level('paper'), 1],
      [level('event.date'), 2],
    ]);
    expect(realise(engine, path)).toEqual({ paper: 'detainer', 'event.date': '2018-11-14' });
  });

  it('answers a definition directly, or makes a record for it', () => {
    const path = new Map([[level('convicted'), 1]]);
    expect(realise(engine, path)).toEqual({ convicted: true });
    const made = realise(engine, path, { records: true });
    expect(made).toMatchObject({ convictions: [{ serious: true }], 'convictions.complete': true });
    expect(engine.inquire(made ?? {}).values(level('convicted'))).toEqual([1]);
  });

  it('is empty-handed where no situation can be there', () => {
    const stack = inlineStack({
      city: `
facts:
  convictions: { type: list, of: conviction, ask: { text: Which?, who: [records], look: The record. } }
records: { conviction: { title: A conviction, fields: { serious: { type: yes-no } } } }
acts: { hold: { title: Hold } }
norms:
  - { id: a, summary: A., acts: [hold], modality: may, when: any convictions where (serious), cite: { ref: Code § 1, source: code, verified: true } }
  - { id: b, summary: B., acts: [hold], modality: may, when: every convictions where (not serious), cite: { ref: Code § 1, source: code, verified: true } }
`,
    });
    const both = engineOf(stack);
    const levels = both.law.variables.flatMap((each, at) =>
      each.kind === 'quantified' ? [at] : [],
    );
    expect(levels).toHaveLength(2);
    expect(realise(both, new Map(levels.map((at) => [at, 1])))).toBeUndefined();
    expect(realise(both, new Map(levels.map((at, index) => [at, index])))).toBeDefined();
  });

  it('has exactly the answers it was made for, in random law', () => {
    let made = 0;
    let tried = 0;
    for (let seed = 0; seed < 60; seed++) {
      const any = engineOf(randomStack(seed));
      const chance = chanceFrom(seed);
      for (let turn = 0; turn < 20; turn++) {
        const path = new Map(
          any.law.variables.flatMap((variable, at) =>
            variable.kind === 'reading' || variable.kind === 'burden' || chance() < 0.6
              ? []
              : [
                  [
                    at,
                    wholeNumber(chance, 0, (any.law.diagram.levels[at]?.size ?? 1) - 1),
                  ] as const,
                ],
          ),
        );
        tried++;
        const facts = realise(any, path, { records: chance() < 0.5 });
        if (!facts) continue;
        made++;
        const inquiry = any.inquire(facts);
        for (const [at, answer] of path) expect(inquiry.values(at)).toEqual([answer]);
      }
    }
    // Some combinations cannot be: two conditions over one list, codes that an open list hides.
    expect(made / tried).toBeGreaterThan(0.6);
  });
});

describe('a witness', () => {
  it('is stripped of facts, records and fields that it does not need', () => {
    const facts = {
      'weather.rain': true,
      paper: 'detainer',
      convictions: [
        { serious: true, judgment: '2024-01-01' },
        { serious: false, judgment: '2024-01-01' },
      ],
    };
    const shows = (given: typeof facts | object): boolean => {
      const { convictions } = given as { convictions?: readonly { serious?: boolean }[] };
      return convictions?.some(({ serious }) => serious === true) ?? false;
    };
    expect(stripped(facts, shows)).toEqual({ convictions: [{ serious: true }] });
  });
});
