import { describe, expect, it } from 'vitest';
import type { Modality } from '../language/outcome.ts';
import { fold, type FoldNorm } from './fold.ts';

interface Given {
  readonly layer?: number;
  readonly modality?: Modality;
  readonly overrides?: readonly string[];
  readonly ceiling?: boolean;
}

function folded(...given: readonly Given[]): ReturnType<typeof fold> {
  const norms: FoldNorm[] = given.map((each, index) => ({
    id: `n${String(index)}`,
    layer: each.layer ?? 0,
    ...(each.modality === undefined ? {} : { modality: each.modality }),
    overrides: each.overrides ?? [],
    ceiling: each.ceiling ?? false,
  }));
  return fold(
    norms.map((_, index) => index),
    norms,
  );
}

describe('inside one layer', () => {
  it.each<[Modality, Modality, string]>([
    ['must', 'must', 'must'],
    ['must', 'may', 'must'],
    ['must-not', 'not-required', 'must-not'],
    ['may', 'not-required', 'may'],
    ['must', 'must-not', 'contested'],
    ['may', 'must-not', 'contested'],
    ['must', 'not-required', 'contested'],
  ])('%s and %s make %s, in either order', (a, b, outcome) => {
    expect(folded({ modality: a }, { modality: b }).outcome).toBe(outcome);
    expect(folded({ modality: b }, { modality: a }).outcome).toBe(outcome);
  });

  it('names the two norms that clash', () => {
    expect(
      folded({ modality: 'may' }, { modality: 'must' }, { modality: 'must-not' }).conflict,
    ).toEqual([0, 2]);
    expect(folded({ modality: 'must' }, { modality: 'must-not' }).conflict).toEqual([0, 1]);
  });

  it('lets a special norm remove the general one', () => {
    const result = folded({ modality: 'must-not' }, { modality: 'may', overrides: ['n0'] });
    expect(result.outcome).toBe('may');
    expect(result.winning).toEqual([1]);
    expect(result.yielding).toEqual([{ norm: 0, to: [1], why: 'overridden' }]);
  });

  it('does not let a norm override one of another layer', () => {
    expect(
      folded({ modality: 'must-not' }, { layer: 1, modality: 'may', overrides: ['n0'] }).outcome,
    ).toBe('must-not');
  });

  it('puts the weaker norm beside the stronger', () => {
    const result = folded({ modality: 'may' }, { modality: 'must' });
    expect(result.winning).toEqual([1]);
    expect(result.beside).toEqual([0]);
  });

  it('passes over exceptions that only switch a norm off', () => {
    expect(folded({}, { modality: 'may' })).toEqual({
      outcome: 'may',
      winning: [1],
      yielding: [],
      beside: [],
    });
    expect(folded({}).outcome).toBe('no-rule');
    expect(folded().outcome).toBe('no-rule');
  });
});

describe('across layers', () => {
  const pair = (above: Given, below: Given): ReturnType<typeof fold> =>
    folded({ ...above, layer: 0 }, { ...below, layer: 1 });

  it.each<[Modality, Modality, Modality]>([
    ['must', 'must-not', 'must'],
    ['must', 'may', 'must'],
    ['must', 'not-required', 'must'],
    ['must-not', 'must', 'must-not'],
    ['must-not', 'may', 'must-not'],
    ['must-not', 'not-required', 'must-not'],
    ['may', 'must', 'must'],
    ['may', 'must-not', 'must-not'],
    ['may', 'not-required', 'not-required'],
    ['not-required', 'must', 'must'],
    ['not-required', 'must-not', 'must-not'],
    ['not-required', 'may', 'may'],
  ])('%s above, %s below: %s', (above, below, outcome) => {
    expect(pair({ modality: above }, { modality: below }).outcome).toBe(outcome);
  });

  it('rests on both layers when they agree', () => {
    expect(pair({ modality: 'must-not' }, { modality: 'must-not' }).winning).toEqual([0, 1]);
  });

  it('shows what yields, and what is only weaker', () => {
    expect(pair({ modality: 'must-not' }, { modality: 'may' }).yielding).toEqual([
      { norm: 1, to: [0], why: 'higher-layer' },
    ]);
    expect(pair({ modality: 'must' }, { modality: 'not-required' }).yielding).toHaveLength(1);
    const weaker = pair({ modality: 'must-not' }, { modality: 'not-required' });
    expect(weaker.yielding).toEqual([]);
    expect(weaker.beside).toEqual([1]);
    expect(pair({ modality: 'may' }, { modality: 'must-not' }).beside).toEqual([0]);
  });

  it('keeps a ceiling against stricter law below, and only against that', () => {
    const ceiling = { modality: 'may', ceiling: true } as const;
    expect(pair(ceiling, { modality: 'must-not' })).toMatchObject({
      outcome: 'may',
      winning: [0],
      yielding: [{ norm: 1, to: [0], why: 'ceiling' }],
    });
    expect(pair(ceiling, { modality: 'must' }).outcome).toBe('must');
    expect(pair(ceiling, { modality: 'not-required' }).outcome).toBe('not-required');
  });

  it('keeps a ceiling stated by a lower layer that agrees', () => {
    const result = folded(
      { modality: 'may' },
      { layer: 1, modality: 'may', ceiling: true },
      { layer: 2, modality: 'must-not' },
    );
    expect(result).toMatchObject({ outcome: 'may', winning: [0, 1] });
    expect(result.yielding).toEqual([{ norm: 2, to: [1], why: 'ceiling' }]);
  });

  it('lets a clash above stop the fold', () => {
    expect(
      folded({ modality: 'must' }, { modality: 'must-not' }, { layer: 1, modality: 'may' }).outcome,
    ).toBe('contested');
  });
});
