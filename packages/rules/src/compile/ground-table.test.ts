import { describe, expect, it } from 'vitest';
import type { Modality } from '../language/outcome.ts';
import type { FoldNorm } from './fold.ts';
import { GroundTable, mergedOutcome } from './ground-table.ts';

const norm = (
  id: string,
  layer: number,
  modality: Modality,
  more: Partial<FoldNorm> = {},
): FoldNorm => ({ id, layer, modality, overrides: [], ceiling: false, ...more });

const NORMS = [
  norm('must', 0, 'must'),
  norm('ban', 0, 'must-not'),
  norm('leave', 0, 'may', { ceiling: true }),
  norm('leave-too', 0, 'may'),
  norm('city-ban', 1, 'must-not'),
  norm('free', 1, 'not-required'),
];

function setOf(table: GroundTable, ...positions: number[]): number {
  return positions.reduce((set, position) => table.add(set, position), table.emptySet);
}

describe('a ground table', () => {
  it('keeps sets of norms without order or repetition', () => {
    const table = new GroundTable(NORMS);
    expect(setOf(table, 0, 1)).toBe(setOf(table, 1, 0));
    expect(setOf(table, 0, 1)).not.toBe(setOf(table, 0));
    expect(table.add(setOf(table, 3), 3)).toBe(setOf(table, 3));
    expect(table.union(setOf(table, 4), setOf(table, 0, 4))).toBe(setOf(table, 0, 4));
    expect(table.union(setOf(table, 4), table.emptySet)).toBe(setOf(table, 4));
    // As text, [1, 11] and [11, 1] are the same set; numbers are put in order as numbers.
    const many = new GroundTable(Array.from({ length: 12 }, (_, at) => norm(`n${at}`, 0, 'may')));
    many.terminalOfSet(setOf(many, 11, 2));
    expect(many.terminals[0]?.alternatives).toEqual([{ readings: [], live: [2, 11] }]);
  });

  it('folds a set once', () => {
    const table = new GroundTable(NORMS);
    const set = setOf(table, 0, 4);
    expect(table.foldSet(set).outcome).toBe('must');
    expect(table.foldSet(set)).toBe(table.foldSet(set));
    expect(table.foldSet(table.emptySet).outcome).toBe('no-rule');
  });

  it('leads with the first winning norm, a ceiling it relies on, or the clashing pair', () => {
    const table = new GroundTable(NORMS);
    expect(table.leadOf(table.emptySet)).toBe(table.emptySet);
    expect(table.leadOf(setOf(table, 4, 0))).toBe(setOf(table, 0));
    expect(table.leadOf(setOf(table, 2, 3))).toBe(setOf(table, 2));
    expect(table.leadOf(setOf(table, 0, 1))).toBe(setOf(table, 0, 1));
    expect(table.leadOf(setOf(table, 1, 0, 5))).toBe(setOf(table, 0, 1));
    const late = new GroundTable([norm('plain', 0, 'may'), norm('c', 0, 'may', { ceiling: true })]);
    expect(late.leadOf(setOf(late, 0, 1))).toBe(setOf(late, 0, 1));
  });

  it('gives each ground one terminal', () => {
    const table = new GroundTable(NORMS);
    const ban = table.terminalOfSet(setOf(table, 1));
    expect(table.terminalOfSet(setOf(table, 1))).toBe(ban);
    const none = table.terminalOfSet(table.emptySet);
    expect(none).not.toBe(ban);
    expect(table.terminals).toEqual([
      { outcome: 'must-not', alternatives: [{ readings: [], live: [1] }] },
      { outcome: 'no-rule', alternatives: [{ readings: [], live: [] }] },
    ]);
  });

  it('puts the choices of a reading side by side, once', () => {
    const table = new GroundTable(NORMS);
    const none = table.terminalOfSet(table.emptySet);
    const ban = table.terminalOfSet(setOf(table, 1));
    const cityBan = table.terminalOfSet(setOf(table, 4));
    expect(table.merge('r', ['x', 'y'], [ban, ban], 'contested')).toBe(ban);
    const split = table.merge('r', ['x', 'y'], [none, ban], 'contested');
    expect(table.merge('r', ['x', 'y'], [none, ban], 'contested')).toBe(split);
    expect(table.terminals[split]).toEqual({
      outcome: 'contested',
      alternatives: [
        { readings: [['r', 'x']], live: [] },
        { readings: [['r', 'y']], live: [1] },
      ],
    });
    // Same answer for another reason: the reading still shows which norm decides.
    const same = table.merge('r', ['x', 'y', 'z'], [ban, cityBan, ban], 'contested');
    expect(table.terminals[same]).toEqual({
      outcome: 'must-not',
      alternatives: [
        { readings: [['r', 'x']], live: [1] },
        { readings: [['r', 'y']], live: [4] },
        { readings: [['r', 'z']], live: [1] },
      ],
    });
    const nested = table.merge('s', ['left', 'right'], [split, ban], 'counsel');
    expect(table.terminals[nested]?.outcome).toBe('undetermined');
    expect(table.terminals[nested]?.alternatives[1]).toEqual({
      readings: [
        ['r', 'y'],
        ['s', 'left'],
      ],
      live: [1],
    });
    expect(table.merge('other', ['x', 'y'], [none, ban], 'contested')).not.toBe(split);
  });
});

describe('a merged outcome', () => {
  it.each([
    ['must', 'must', 'contested', 'must'],
    ['must', 'must', 'counsel', 'must'],
    ['must', 'may', 'contested', 'contested'],
    ['must', 'may', 'counsel', 'undetermined'],
    ['contested', 'may', 'contested', 'contested'],
    ['undetermined', 'may', 'contested', 'undetermined'],
    ['may', 'undetermined', 'contested', 'undetermined'],
  ] as const)('of %s and %s, where %s settles, is %s', (a, b, settles, expected) => {
    expect(mergedOutcome(a, b, settles)).toBe(expected);
  });
});
