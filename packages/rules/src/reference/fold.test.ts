import { describe, expect, it } from 'vitest';
import { foldLayers, layerAnswer, type Standing } from './fold.ts';
import type { Modality } from '../language/outcome.ts';

const M = 'must';
const Y = 'may';
const N = 'must-not';
const R = 'not-required';

/** One norm per word; `may!` is a ceiling. Ids say layer and place. */
function layersOf(words: readonly (readonly string[])[]): readonly (readonly Standing[])[] {
  return words.map((layer, depth) =>
    layer.map((word, place) => ({
      id: `${depth}${'abc'[place] ?? ''}`,
      modality: word.replace('!', '') as Modality,
      ceiling: word.endsWith('!'),
    })),
  );
}

describe('inside one layer', () => {
  it.each([
    [[], 'silent'],
    [[M], M],
    [[M, Y], M],
    [[N, R], N],
    [[Y, R], Y],
    [[R, R], R],
    [[M, N], 'conflict'],
    [[Y, N], 'conflict'],
    [[M, R], 'conflict'],
    [[M, Y, R], 'conflict'],
    [[Y, R, N], 'conflict'],
  ] as const)('%j say %s', (modalities, answer) => {
    expect(layerAnswer([...modalities])).toBe(answer);
  });
});

describe('across layers', () => {
  it.each([
    // Silent throughout.
    [[[], []], 'no-rule', '', '', ''],
    // A must or must-not from above: the same wins too, the weaker is beside, the rest yields.
    [[[M], []], M, '0a', '', ''],
    [[[M], [M]], M, '0a 1a', '', ''],
    [[[M], [Y]], M, '0a', '', '1a'],
    [[[M], [N]], M, '0a', '1a', ''],
    [[[M], [R]], M, '0a', '1a', ''],
    [[[N], [N], [N]], N, '0a 1a 2a', '', ''],
    [[[N], [R]], N, '0a', '', '1a'],
    [[[N], [Y]], N, '0a', '1a', ''],
    [[[N], [M]], N, '0a', '1a', ''],
    // A liberty from above leaves the lower free.
    [[[Y], [N]], N, '1a', '', '0a'],
    [[[Y], [M]], M, '1a', '', '0a'],
    [[[Y], [R]], R, '1a', '', '0a'],
    [[[Y], []], Y, '0a', '', ''],
    [[[Y], [Y]], Y, '0a 1a', '', ''],
    [[[R], [M]], M, '1a', '', '0a'],
    [[[R], [Y]], Y, '1a', '', '0a'],
    [[[R], [R]], R, '0a 1a', '', ''],
    [[[], [N]], N, '1a', '', ''],
    // A ceiling forbids the lower to be stricter, and nothing else.
    [[['may!'], [N]], Y, '0a', '1a', ''],
    [[['may!'], [M]], M, '1a', '', '0a'],
    [[['may!'], [R]], R, '1a', '', '0a'],
    [[['may!'], [Y], [N]], Y, '0a 1a', '2a', ''],
    [[['may!'], [M], [N]], M, '1a', '2a', '0a'],
    [[[Y], ['may!'], [N]], Y, '0a 1a', '2a', ''],
    // Of one layer only the strongest speaks; the others stand beside.
    [[[M, Y], [N]], M, '0a', '1a', '0b'],
    [
      [
        [N, R],
        [N, R],
      ],
      N,
      '0a 1a',
      '',
      '0b 1b',
    ],
    // A contradiction goes to counsel, unless a higher layer has already answered.
    [[[M, N]], 'contested', '0a 0b', '', ''],
    [[[Y], [M, N]], 'contested', '1a 1b', '', '0a'],
    [[[M, N], [N]], 'contested', '0a 0b', '', '1a'],
    [[[N], [M, N]], N, '0a 1b', '1a', ''],
    [[[M], [Y, N]], M, '0a', '1b', '1a'],
  ] as const)('%j come to %s', (layers, outcome, winning, yielding, beside) => {
    const ground = foldLayers(layersOf(layers));
    expect(ground.outcome).toBe(outcome);
    expect(ground.winning.join(' ')).toBe(winning);
    expect(ground.yielding.join(' ')).toBe(yielding);
    expect(ground.beside.join(' ')).toBe(beside);
  });

  it('flags a contradiction even where a higher layer answers', () => {
    expect(foldLayers(layersOf([[N], [M, N]])).conflict).toBe(true);
    expect(foldLayers(layersOf([[N], [M]])).conflict).toBe(false);
  });
});
