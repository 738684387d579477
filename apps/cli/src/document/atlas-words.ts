/** What an atlas says, in words: the same on the page and in the terminal. */
import type { ActAtlas } from '@threshold/rules/atlas/atlas';
import type { OutcomeCount } from '@threshold/rules/atlas/act-region';
import type { Lead } from '@threshold/rules/atlas/decision-graph';
import type { LawChangeKind } from '@threshold/rules/time/law-change';
import { outcomeWord } from '@threshold/rules/explain/outcome-word';
import { shapeOf } from '../text/outcome-mark.ts';
import { count, sentence } from '@threshold/rules/explain/plain-words';
import { share } from '@threshold/rules/page/diff-document';

export const WHAT_A_SHARE_IS =
  'A share counts the situations that the law tells apart, each once: every answer to every question it ' +
  'asks, everything known. It is not a share of people, of requests or of days.';

/** An outcome and its share stay on one line. */
const NO_BREAK = '\u00a0';

export function outcomeShares(outcomes: readonly OutcomeCount[], of: bigint): string {
  return outcomes
    .map(({ outcome, situations }) =>
      `${shapeOf(outcome)} ${outcomeWord(outcome)} ${share(situations, of)}`.replace(
        / /g,
        NO_BREAK,
      ),
    )
    .join(', ');
}

/** Influence of one question, as a share. */
export function decidesMost({ influence, situations }: ActAtlas, most: number): string {
  if (influence.length === 0) return 'No single fact.';
  return influence
    .slice(0, most)
    .map(({ title, situations: own }) => `${title} (${share(own, situations)})`)
    .join('; ');
}

/** In a cell or a line of its own. */
export function leadWords(lead: Lead, situations: bigint): string {
  switch (lead.kind) {
    case 'outcome':
      return `${shapeOf(lead.outcome)} ${outcomeWord(lead.outcome)}`;
    case 'step':
      return `Go to step ${lead.step}`;
    case 'more':
      return `More below, not drawn (${count(lead.questions, 'question')}): ${outcomeShares(lead.outcomes, situations)}`;
  }
}

const HAPPENED: Readonly<Record<LawChangeKind, string>> = {
  began: 'In force',
  ended: 'No longer in force',
  passed: 'Passed, in force on another day',
  enjoined: 'Stopped by a court',
  'injunction-ended': 'No longer stopped by a court',
  annulled: 'Held void by a court',
};

export function happened(kind: LawChangeKind, court: string | undefined): string {
  return court === undefined ? HAPPENED[kind] : sentence(`${HAPPENED[kind]}: ${court}`);
}
