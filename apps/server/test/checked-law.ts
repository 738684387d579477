/** What a check is said to have found, for tests of what is done with it. */
import type { CheckedPack } from '../src/law/check-pack.ts';

/** A law of no text: enough for what never takes effect. */
export function soundLaw(against: string, hash: string, sound = true): CheckedPack {
  return {
    report: {
      pack: 'us-ny',
      title: 'Another law',
      hash,
      engine: '1.0.0',
      against,
      from: 'folders',
      packs: [{ id: 'us-ny', title: 'The state', version: '2', uploaded: true }],
      findings: [],
      cases: { run: 1, failures: [], compared: 1, changes: [], added: [], removed: [] },
      diff: { norms: [], facts: [], clocks: [], other: [] },
      sound,
    },
    law: sound ? { compiled: '{}', sources: [] } : undefined,
  };
}
