import { describe, expect, it } from 'vitest';
import type { TerminalEntry } from './ground-table.ts';
import { packTerminals, unpackTerminals } from './packed-terminals.ts';

const TERMINALS: readonly TerminalEntry[] = [
  { outcome: 'no-rule', alternatives: [{ readings: [], live: [] }] },
  { outcome: 'must-not', alternatives: [{ readings: [], live: [1, 4] }] },
  {
    outcome: 'contested',
    alternatives: [
      { readings: [['tolling', 'narrow']], live: [1, 4] },
      { readings: [['tolling', 'wide']], live: [] },
    ],
  },
];

describe('the terminals packed', () => {
  it('come back as they were', () => {
    const text = JSON.stringify(packTerminals(TERMINALS));
    expect(unpackTerminals(JSON.parse(text) as ReturnType<typeof packTerminals>)).toEqual(
      TERMINALS,
    );
  });

  it('may be none', () => {
    expect(unpackTerminals(packTerminals([]))).toEqual([]);
  });

  it('hold a set of norms once, whoever shares it', () => {
    expect(packTerminals(TERMINALS).live).toEqual([[], [1, 4]]);
  });
});
