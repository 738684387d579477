/** Boxes of the detainer forms: which basis, cancelled or not, served or not. */
import { tickOf } from '../field/tick-box.ts';
import { CUE_PHRASES } from './cue-phrases.ts';
import { issue, type FoundIssue } from './catalogue.ts';
import type { Document } from './document.ts';

const WITHDRAWN = 'It was withdrawn on 2 April 2017 and may not be issued since.';

export interface DetainerBoxes {
  readonly cancelled: boolean;
  readonly finalOrder: boolean;
  readonly anyBasis: boolean;
  readonly basesSeen: boolean;
  readonly databaseOnly: boolean;
  readonly investigationOnly: boolean;
  readonly transferred: boolean;
}

export function detainerBoxes({
  text,
  finds,
  range,
  plain,
  kind,
}: Pick<Document, 'text' | 'finds' | 'range' | 'plain' | 'kind'>): DetainerBoxes {
  const tick = (phrases: readonly string[]): boolean | undefined =>
    tickOf(text, finds, phrases, range)?.ticked;
  const bases = [
    tick(CUE_PHRASES.finalOrder),
    tick(CUE_PHRASES.pendency),
    tick(CUE_PHRASES.biometric),
    tick(CUE_PHRASES.statements),
  ];
  const legacy = kind.id === 'i-247-legacy';
  const lines = plain.split('\n').filter((line) => TICKED_LINE.test(line));
  const investigation = tick(CUE_PHRASES.investigation);
  return {
    cancelled: tick(CUE_PHRASES.cancels) === true || CANCELLED.test(plain),
    finalOrder: bases[0] === true,
    anyBasis: bases.some((each) => each === true),
    basesSeen: bases.some((each) => each !== undefined),
    databaseOnly: bases[2] === true && bases.filter((each) => each === true).length === 1,
    investigationOnly:
      legacy &&
      (investigation === true
        ? lines.length <= 1
        : investigation === undefined &&
          finds.anyWithin(CUE_PHRASES.investigation, range).length > 0 &&
          !/order of (?:deportation|removal)/i.test(plain)),
    transferred: tick(CUE_PHRASES.transferred) === true,
  };
}

const TICKED_LINE = /(?:^|\s)\[\s?[xX✓]\s?\]|^\s*[xX✓]\s{1,3}\S/;
const CANCELLED = /\bdetainer\b[^.\n]{0,60}\b(?:is|has been|hereby)\b[^.\n]{0,20}\bcancell?ed\b/i;
const SERVED_BLANK = /served upon the (?:alien|subject|individual) on\s*(?:_{3,}|,|$)/im;

export function detainerIssues(document: Document): readonly FoundIssue[] {
  const { kind, plain } = document;
  if (!kind.id.startsWith('i-247')) return [];
  const boxes = detainerBoxes(document);
  const found: FoundIssue[] = [];
  if (boxes.cancelled) found.push(issue('cancelled'));
  if (kind.id === 'i-247-legacy') {
    found.push(issue('obsolete-edition', { why: 'ICE has issued none on it since 2015.' }));
    if (boxes.investigationOnly) found.push(issue('investigation-only'));
  }
  if (['i-247d', 'i-247n', 'i-247x'].includes(kind.id)) {
    found.push(issue('obsolete-edition', { why: WITHDRAWN }));
  }
  if (kind.id === 'i-247a') {
    if (boxes.basesSeen && !boxes.anyBasis && !boxes.transferred)
      found.push(issue('no-basis-ticked'));
    if (boxes.anyBasis && boxes.transferred) found.push(issue('two-bases'));
    if (boxes.databaseOnly) found.push(issue('database-only'));
    if (boxes.finalOrder && !document.beside.includes('i-205'))
      found.push(issue('no-order-attached'));
    if (SERVED_BLANK.test(plain)) found.push(issue('not-served'));
  }
  return found;
}
