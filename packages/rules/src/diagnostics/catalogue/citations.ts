/** TH5xx: citations, sources and the marks that say how well a text is known. */
import type { CatalogueEntry } from './entry.ts';

export const CITATION_CODES = {
  TH501: {
    severity: 'error',
    title: 'A source that is not declared',
    explanation:
      'Every citation names a source, and every source is declared under `sources` with its rank and where it was read.',
  },
  TH502: {
    severity: 'error',
    title: 'Marked verified without being read',
    explanation:
      '`verified: true` means that the text itself was read. It cannot stand beside evidence `seen-part`, `reported` or `unverified`.',
  },
  TH503: {
    severity: 'error',
    title: 'A quotation from a text that was not read',
    explanation:
      'Words in quotation marks must come from the text. A citation with a `quote` is verified, or its evidence is `seen` or `seen-part`.',
  },
  TH504: {
    severity: 'info',
    title: 'A source that nothing cites',
    explanation: 'The source is declared but no citation refers to it. It may be removed.',
  },
  TH505: {
    severity: 'error',
    title: 'Better verified than its source',
    explanation:
      'The citation is marked verified, but its source is known only by report or not at all. Read the source and raise its mark, or lower the mark of the citation.',
  },
  TH506: {
    severity: 'warning',
    title: 'Read, but not marked verified',
    explanation:
      'The evidence says that the text was seen, yet `verified` is false. One of the two is out of date.',
  },
} as const satisfies Record<`TH5${string}`, CatalogueEntry>;
