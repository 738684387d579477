import { describe, expect, it } from 'vitest';
import { compact, CompactDiagram, type CodeSource } from './compact.ts';
import type { NodeRef } from './diagram.ts';
import { DiagramStore } from './store.ts';
import { visitNodes } from './visit-nodes.ts';

const VARIABLES = 12;
const LEVELS = Array.from({ length: VARIABLES }, () => ({ size: 2 }));

/** The number that the answers spell, times a factor: every node differs from every other. */
function counting(store: DiagramStore, factor: number, level = 0, number = 0): NodeRef {
  if (level === VARIABLES) return number * factor;
  const kid = (bit: number): NodeRef => counting(store, factor, level + 1, number * 2 + bit);
  return store.make(level, [kid(0), kid(1)]);
}

/** Hands out exactly what is asked for. */
function sourceOf(code: Int32Array): CodeSource & { read: number } {
  const source = {
    code: new Int32Array(code.length),
    read: 0,
    readTo(end: number): void {
      source.read = Math.max(source.read, Math.min(end, code.length));
      source.code.set(code.subarray(0, source.read));
    },
  };
  return source;
}

const store = new DiagramStore(LEVELS);
const { diagram, roots } = compact(store, [counting(store, 1), counting(store, 3)]);
const [first = 0, second = 0] = roots;

describe('a packed diagram read from text', () => {
  it('leads to the same terminals as the whole one, whichever root comes first', () => {
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      const partial = new CompactDiagram(LEVELS, sourceOf(diagram.code));
      for (const root of order) {
        const factor = root === first ? 1 : 3;
        const found: number[] = [];
        visitNodes(partial, root, (node) => {
          if (node >= 0) found.push(node);
        });
        expect(found.sort((a, b) => a - b)).toEqual(
          Array.from({ length: 2 ** VARIABLES }, (_, number) => number * factor),
        );
      }
    }
  });

  it('is not read past what an answer needs', () => {
    const source = sourceOf(diagram.code);
    const partial = new CompactDiagram(LEVELS, source);
    expect(partial.level(first)).toBe(0);
    expect(source.read).toBeLessThan(diagram.code.length / 4);
    expect(partial.code).toEqual(diagram.code);
    expect(source.read).toBe(diagram.code.length);
  });
});
