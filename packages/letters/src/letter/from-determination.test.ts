import { describe, expect, it } from 'vitest';
import { determinedAct, requestSigner } from './from-determination.ts';

const cite = (ref: string, verified: boolean) => ({ ref, source: 'sample', verified });
const norm = (...cites: ReturnType<typeof cite>[]) => ({
  id: 'a',
  pack: 'sample',
  layer: 'city' as const,
  summary: '',
  modality: 'must-not' as const,
  cite: cites,
  verified: true,
});
const ground = (...winning: ReturnType<typeof norm>[]) => ({
  outcome: 'must-not' as const,
  winning,
  yielding: [],
  exceptionsNotMet: [],
  beside: [],
  possibly: [],
});

describe('a determination as facts of a letter', () => {
  it('gives the winning citations once each, read only where every one of them is', () => {
    const determination = {
      act: 'hold',
      outcome: 'must-not' as const,
      alternatives: [],
      ground: ground(norm(cite('§ 1', true), cite('§ 2', true)), norm(cite('§ 1', false))),
    };
    expect(determinedAct(determination)).toEqual({
      act: 'hold',
      outcome: 'must-not',
      citations: [
        { ref: '§ 1', verified: false },
        { ref: '§ 2', verified: true },
      ],
    });
  });

  it('takes every ground where several lead to the same answer', () => {
    const alternatives = [norm(cite('§ 1', true)), norm(cite('§ 2', true))].map((each) => ({
      readings: {},
      ground: ground(each),
    }));
    const { citations } = determinedAct({ act: 'hold', outcome: 'must-not', alternatives });
    expect(citations.map(({ ref }) => ref)).toEqual(['§ 1', '§ 2']);
  });
});

describe('the signature on a paper', () => {
  it.each([
    [{ 'paper.signer': 'magistrate-judge' }, 'judge'],
    [{ 'paper.signer': 'other-state-judge' }, 'judge'],
    [{ 'paper.signer': 'immigration-judge' }, 'no-judge'],
    [{ 'paper.signer': 'nobody' }, 'no-judge'],
    [{ 'paper.signer': 'court-clerk' }, 'unsure'],
    [{ 'paper.signer': 'unknown' }, 'unsure'],
    [{}, 'unsure'],
    [{ 'paper.kind': 'none' }, 'no-paper'],
  ] as const)('of %o is %s', (facts, signer) => {
    expect(requestSigner(facts)).toBe(signer);
  });
});
