import { OUTCOMES, type Outcome } from '@threshold/rules/language/outcome';
import { describe, expect, it } from 'vitest';
import { agreed, frontLineOutcome } from './front-line-outcome.ts';

const one = (outcome: Outcome, facts = {}) => frontLineOutcome([{ outcome }], facts, false);
const JUDGE = { 'paper.signer': 'magistrate-judge' };

describe('the front line word', () => {
  it('says "do not agree" where the law forbids it', () => {
    expect(one('must-not')).toBe('do-not-agree');
  });

  it('never says "do not agree" of a paper that a judge signed', () => {
    for (const signer of [
      'article-iii-judge',
      'magistrate-judge',
      'state-judge',
      'other-state-judge',
    ])
      for (const outcome of OUTCOMES)
        expect(one(outcome, { 'paper.signer': signer })).not.toBe('do-not-agree');
  });

  it('leaves what a judge orders or allows to counsel to carry out', () => {
    expect(one('must', JUDGE)).toBe('counsel-comply');
    expect(one('may', JUDGE)).toBe('counsel-comply');
  });

  it('does not take an immigration judge, a clerk or an officer for a judge', () => {
    for (const signer of ['immigration-judge', 'court-clerk', 'immigration-officer', 'nobody']) {
      expect(one('must', { 'paper.signer': signer })).toBe('ask-counsel');
      expect(one('must-not', { 'paper.signer': signer })).toBe('do-not-agree');
    }
  });

  it('opens only what is open to everyone, and only where the law leaves it free', () => {
    expect(one('may', { 'place.area': 'public' })).toBe('public-allowed');
    expect(one('may', { 'place.area': 'non-public' })).toBe('ask-counsel');
    expect(one('may')).toBe('ask-counsel');
    for (const outcome of OUTCOMES.filter((each) => each !== 'may'))
      expect(one(outcome, { 'place.area': 'public' })).not.toBe('public-allowed');
  });

  it('asks counsel wherever the engine leaves something open', () => {
    for (const outcome of ['undetermined', 'contested', 'no-rule', 'not-required'] as const)
      for (const facts of [{}, JUDGE, { 'place.area': 'public' }])
        expect(one(outcome, facts)).toBe('ask-counsel');
  });

  it('asks counsel where several answers differ, or where there is none', () => {
    const both = [{ outcome: 'must-not' }, { outcome: 'may' }] as const;
    expect(frontLineOutcome(both, {}, false)).toBe('ask-counsel');
    expect(frontLineOutcome([], {}, false)).toBe('ask-counsel');
    expect(agreed(['do-not-agree', 'public-allowed'])).toBe('ask-counsel');
    expect(agreed(['do-not-agree', 'do-not-agree'])).toBe('do-not-agree');
  });

  it('puts safety before everything', () => {
    expect(frontLineOutcome([{ outcome: 'must' }], JUDGE, true)).toBe('safety-first');
  });
});
