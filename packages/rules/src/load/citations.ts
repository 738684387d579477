/** Citations with their marks held to what they claim: a mark is never better than what was read. */
import { didYouMean } from '../diagnostics/suggest.ts';
import type { Citation } from '../language/model.ts';
import type { LoadContext } from './context.ts';
import { keySpan, partSpan, type Placed } from './parsed-file.ts';
import type { Path } from './yaml-node.ts';

/** The citations at `part` of an element, one or several, checked. */
export function readCitations(
  context: LoadContext,
  placed: Placed<unknown>,
  cite: Citation | readonly Citation[] | undefined,
  ...part: Path
): readonly Citation[] {
  if (cite === undefined) return [];
  if (!isList(cite)) {
    checkCitation(context, placed, cite, part);
    return [cite];
  }
  for (const [index, each] of cite.entries())
    checkCitation(context, placed, each, [...part, index]);
  return cite;
}

const isList = (cite: Citation | readonly Citation[]): cite is readonly Citation[] =>
  Array.isArray(cite);

function checkCitation(
  context: LoadContext,
  placed: Placed<unknown>,
  cite: Citation,
  part: Path,
): void {
  const { report, sources, used } = context;
  const source = sources.get(cite.source);
  used.sources.add(cite.source);
  if (!source) {
    report.add(
      'TH501',
      `The source \`${cite.source}\` is not declared.`,
      partSpan(placed, ...part, 'source'),
      {
        help: didYouMean(cite.source, sources.keys()) ?? 'Declare it under `sources`.',
      },
    );
  }
  const { verified, evidence, quote } = cite;
  if (verified && evidence !== undefined && evidence !== 'seen') {
    report.add(
      'TH502',
      `This citation is marked verified, but its evidence is \`${evidence}\`.`,
      partSpan(placed, ...part, 'verified'),
      { help: 'Read the text, or write `verified: false`.' },
    );
  } else if (verified && (source?.evidence === 'reported' || source?.evidence === 'unverified')) {
    report.add(
      'TH505',
      `This citation is marked verified, but the evidence of its source \`${cite.source}\` is \`${source.evidence}\`.`,
      partSpan(placed, ...part, 'verified'),
      { help: 'Read the source and raise its mark, or write `verified: false` here.' },
    );
  }
  if (!verified && evidence === 'seen') {
    report.add(
      'TH506',
      'The text was seen, but this citation is not marked verified.',
      partSpan(placed, ...part, 'verified'),
    );
  }
  if (quote !== undefined && !verified && evidence !== 'seen' && evidence !== 'seen-part') {
    report.add(
      'TH503',
      'This quotes a text that was not read.',
      keySpan(placed, ...part, 'quote'),
      { help: 'Remove the quotation, or read the text and raise the mark.' },
    );
  }
}
