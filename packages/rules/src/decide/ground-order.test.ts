import { describe, expect, it } from 'vitest';
import { inlineStack } from '../check/inline-stack.ts';
import { compile } from '../compile/compile.ts';
import { lawOf } from '../compile/law.ts';
import { compareGrounds } from './ground-order.ts';

const norm = (id: string, modality: string, verified: boolean): string =>
  `  - { id: ${id}, summary: N., acts: [hold], modality: ${modality}, when: "${id}", cite: { ref: "§ 1", source: code, verified: ${String(verified)} } }\n`;
const fact = (id: string): string => `  ${id}: { type: yes-no, title: ${id} }\n`;
const NORMS = [
  ['unread', 'may', false],
  ['first', 'may', true],
  ['second', 'may', true],
  ['ban', 'must-not', false],
] as const;
const LAW = lawOf(
  compile(
    inlineStack({
      federal: `facts:\n${NORMS.map(([id]) => fact(id)).join('')}acts: { hold: { title: Hold } }\nnorms:\n${NORMS.map(([id, modality, verified]) => norm(id, modality, verified)).join('')}`,
    }),
  ),
);

/** The plain terminal that this norm alone decides. */
function decidedBy(id: string): number {
  const position = LAW.table.positionOf.get(id);
  return LAW.terminals.findIndex(
    ({ alternatives }) =>
      alternatives.length === 1 && alternatives[0]?.live.join() === String(position),
  );
}

describe('the order of grounds', () => {
  it('is by outcome, then what was read in full, then the order of the pack', () => {
    const ids = ['second', 'unread', 'first', 'ban'];
    const sorted = ids.sort((a, b) => compareGrounds(LAW, decidedBy(a), decidedBy(b)));
    expect(ids.every((id) => decidedBy(id) >= 0)).toBe(true);
    expect(sorted).toEqual(['first', 'second', 'unread', 'ban']);
  });
});
