import { describe, expect, it } from 'vitest';
import { inlineStack, JAIL } from '../check/inline-stack.ts';
import { createEngine } from '../decide/engine.ts';
import { chanceFrom } from '../reference/chance.ts';
import { randomSituation } from '../reference/random-situation.ts';
import { randomStack } from '../reference/random-stack.ts';
import { compile } from './compile.ts';
import { ENGINE } from './engine-version.ts';
import { lawOf } from './law.ts';
import { readLaw, UnreadableLaw, writeLaw } from './serialise.ts';

const TODAY = { today: '2026-11-22' };

describe('a law written and read', () => {
  it('decides the same', () => {
    const chance = chanceFrom(5);
    for (let seed = 300; seed < 308; seed++) {
      const stack = randomStack(seed);
      const law = lawOf(compile(stack));
      const before = createEngine(law);
      const after = createEngine(readLaw(writeLaw(law)));
      for (let index = 0; index < 6; index++) {
        const situation = { ...randomSituation(chance, stack, 0.3), acts: [...stack.acts.keys()] };
        // Through JSON, because places in the sources are left out of what is written.
        const plain = (decision: unknown): unknown => JSON.parse(JSON.stringify(decision));
        expect(plain(after.decide(situation, TODAY))).toEqual(
          plain(before.decide(situation, TODAY)),
        );
      }
    }
  });

  it('is the same text again, and keeps every part', () => {
    const law = lawOf(compile(inlineStack(JAIL), { knownOn: '2026-01-01' }));
    const text = writeLaw(law);
    const read = readLaw(text);
    expect(writeLaw(read)).toBe(text);
    expect(text).not.toContain('"span"');
    expect(read).toMatchObject({
      engine: ENGINE,
      hash: law.hash,
      knownOn: '2026-01-01',
      horizon: law.horizon,
      possible: law.possible,
      tooLarge: [],
      terminals: law.terminals,
    });
    expect(read.diagram.code).toEqual(law.diagram.code);
    expect(read.diagram.levels).toEqual(law.diagram.levels);
    expect([read.acts, read.duties, read.live, read.outcomes]).toEqual([
      law.acts,
      law.duties,
      law.live,
      law.outcomes,
    ]);
    expect(read.table.positionOf).toEqual(law.table.positionOf);
    expect(read.stack.facts.get('paper')?.value).toEqual(law.stack.facts.get('paper')?.value);
    expect(read.stack.cases).toEqual([]);
  });

  it('keeps closed and open lists, and the days of knowledge where there are any', () => {
    const stack = randomStack(301);
    const read = readLaw(writeLaw(lawOf(compile(stack))));
    expect(stack.lists.size).toBeGreaterThan(0);
    for (const [id, list] of stack.lists)
      expect(read.stack.lists.get(id)?.codes).toEqual(list.codes);
    expect(read.knownOn).toBeUndefined();
    const plain = lawOf(compile({ ...stack, norms: [] }));
    expect(JSON.parse(writeLaw(plain))).not.toHaveProperty('horizon');
    expect(JSON.parse(writeLaw(plain))).not.toHaveProperty('knownOn');
    const dated = { ...plain, horizon: '2025-01-01' };
    expect(readLaw(writeLaw(dated)).horizon).toBe('2025-01-01');
  });

  it('is refused when another engine wrote it, or when it is something else', () => {
    const text = writeLaw(lawOf(compile(inlineStack(JAIL))));
    const other = text.replace(`"engine":"${ENGINE}"`, '"engine":"0.0.1"');
    expect(() => readLaw(other)).toThrow(UnreadableLaw);
    expect(() => readLaw(other)).toThrow(
      `The law was compiled by engine 0.0.1; this is ${ENGINE}. Build it again.`,
    );
    const format = text.replace('"format":"threshold-law/', '"format":"threshold-law/0');
    expect(() => readLaw(format)).toThrow(/^This is not a compiled law \(threshold-law\/\d+\)/);
    expect(() => readLaw('{}')).toThrow(UnreadableLaw);
    expect(new UnreadableLaw('').name).toBe('UnreadableLaw');
  });
});
