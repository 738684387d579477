import { describe, expect, it } from 'vitest';
import { inlineStack } from '../check/inline-stack.ts';
import { visitNodes } from '../diagram/visit-nodes.ts';
import { collectVariables, rearranged } from './collect.ts';
import { compile, normsOf } from './compile.ts';
import { normTable } from './norm-table.ts';
import { siftedOrder } from './sifted-order.ts';

const CITE = 'cite: { ref: "Code § 1", source: code, verified: true }';
const names = (letter: string, amount: number): string[] =>
  Array.from({ length: amount }, (_, index) => `${letter}${String(index)}`);
const pairs = (amount: number): string =>
  names('', amount)
    .map((each) => `a${each} and b${each}`)
    .join(' or ');

/** All of `a` are declared and named before any of `b`, so that the order at hand keeps pairs apart. */
function stackOf(amount: number, more = ''): ReturnType<typeof inlineStack> {
  const facts = [...names('a', amount), ...names('b', amount)];
  return inlineStack({
    federal: `
facts:
  event.date: { type: date, title: Day }
${facts.map((each) => `  ${each}: { type: yes-no, title: ${each} }`).join('\n')}
acts: { hold: { title: Hold } }
${more}
norms:
  - { id: n, summary: N., acts: [hold], modality: must, when: "${pairs(amount)}", in-force: { from: 2020-01-01 }, ${CITE} }
`,
  });
}

function orderOf(stack: ReturnType<typeof inlineStack>): readonly string[] | undefined {
  const index = collectVariables(stack);
  const split = [...index.levelOf.keys()].sort((a, b) => ((a[5] ?? '') < (b[5] ?? '') ? -1 : 1));
  const acts = [['hold', normsOf(stack, 'hold')] as const];
  return siftedOrder(stack, rearranged(index, split), normTable(stack), acts);
}

describe('the sifted order', () => {
  it('puts the date first and side by side what was far apart', () => {
    const order = orderOf(stackOf(12)) ?? [];
    expect(order[0]).toBe('fact:event.date');
    expect([...order].sort()).toEqual(
      ['event.date', ...names('a', 12), ...names('b', 12)].map((name) => `fact:${name}`).sort(),
    );
    for (const each of names('', 12)) {
      expect(Math.abs(order.indexOf(`fact:a${each}`) - order.indexOf(`fact:b${each}`))).toBe(1);
    }
  });

  it('is not sought where there are few variables', () => {
    expect(orderOf(stackOf(4))).toBeUndefined();
  });

  it('makes a compiled law as small as its best order: one node for the date and two a pair', () => {
    const compiled = compile(stackOf(12));
    let nodes = 0;
    visitNodes(compiled.store, compiled.acts.get('hold') ?? 0, (node) => {
      if (node < 0) nodes++;
    });
    expect(nodes).toBe(25);
  });
});
