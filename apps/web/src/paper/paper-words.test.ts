import { ISSUES, type IssueCode } from '@threshold/instruments/issue/catalogue';
import { KINDS } from '@threshold/instruments/taxonomy/taxonomy';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { FAULTS, surenessWords, wordsOfPaper } from './paper-words.ts';
import { PAPER_KEYS } from './paper-keys.ts';
import { ON_DEMAND } from './reading-files.ts';
import type { ReadDocument } from './reading-messages.ts';

const require = createRequire(import.meta.url);

it('says every fault and every trap at the counter', () => {
  const codes = Object.keys(ISSUES) as IssueCode[];
  const wordless = codes.filter(
    (code) => ['fault', 'trap'].includes(ISSUES[code].group) && FAULTS[code] === undefined,
  );
  expect(wordless).toEqual([]);
  for (const key of Object.values(FAULTS)) expect(PAPER_KEYS).toContain(key);
});

function read(kind: (typeof KINDS)[number], judicial: boolean): ReadDocument {
  return {
    reading: {
      kind: kind.id,
      judicial,
      force: kind.forceClass,
      signer: { role: kind.signer, name: null, present: judicial },
      issues: [],
      confidence: 1,
      evidence: [],
      facts: [],
    },
    title: kind.title,
    formNumber: kind.formNumber,
    court: kind.court !== null,
  };
}

it('never calls a paper a judge’s or a court’s that was not confirmed as one', () => {
  for (const kind of KINDS) {
    const { is } = wordsOfPaper(read(kind, false));
    expect(['is.judge-warrant', 'is.court'], kind.id).not.toContain(is);
  }
});

it('never calls a court’s order an officer’s or a mere request, confirmed or not', () => {
  for (const kind of KINDS.filter(({ issuedBy }) => issuedBy.length > 0))
    for (const judicial of [true, false])
      expect(['is.judge-warrant', 'is.court', 'is.court-open'], kind.id).toContain(
        wordsOfPaper(read(kind, judicial)).is,
      );
});

it('keeps a judge’s order that is marked as undone a judge’s order, and sends to counsel', () => {
  for (const kind of KINDS.filter(({ issuedBy }) => issuedBy.length > 0)) {
    const plain = read(kind, true);
    const marked = {
      ...plain,
      reading: { ...plain.reading, issues: [{ code: 'marked-cancelled' as const, text: '' }] },
    };
    expect(wordsOfPaper(marked)).toEqual({
      is: wordsOfPaper(plain).is,
      can: 'can.marked-cancelled',
    });
  }
});

it('says in words how sure it is', () => {
  expect([0.99, 0.7, 0.3].map(surenessWords)).toEqual(['sure.clear', 'sure.fair', 'sure.unclear']);
});

it('names files for reading that are installed', () => {
  for (const specifier of Object.keys(ON_DEMAND)) expect(require.resolve(specifier)).toBeTruthy();
});
