/**
 * The tour of each role, as data: which screen, which part of it, and the words for it. tour.journey.ts walks every
 * step and fails where its part is gone.
 */
import type { Role } from '../api/session.ts';
import type { Key } from '../words/say.ts';

/** An address of the desk; `case` is a request that the person may see, found when the tour comes to it. */
export type TourPlace =
  | 'case'
  | '/record'
  | '/own'
  | '/queue'
  | '/overview'
  | '/log'
  | '/cases'
  | '/allocation'
  | '/duties'
  | '/records'
  | '/openings'
  | '/reads'
  | '/exports'
  | '/settings';

export interface TourStep {
  readonly at: TourPlace;
  /** A CSS selector of the part that is pointed at. */
  readonly part: string;
  readonly title: Key;
  /** Two sentences: what one sees, and what to do. */
  readonly text: Key;
}

type Name = Key extends infer K ? (K extends `tour.${infer N}.title` ? N : never) : never;

const step = (name: Name, at: TourPlace, part: string): TourStep => ({
  at,
  part,
  title: `tour.${name}.title`,
  text: `tour.${name}.text`,
});
/** A part of a case is named by the heading that labels it. */
const pane = (heading: string): string => `section[aria-labelledby="${heading}"]`;
const HEAD = 'main h1';

const COUNTER = step('counter', '/record', '.pane-how');
const QUEUE = step('queue', '/queue', '.queue-table');
const FACTS = step('facts', 'case', pane('case-facts'));
const REASONING = step('reasoning', 'case', pane('case-reasoning'));
const CLOCKS = step('clocks', 'case', pane('case-clocks'));
const RECEIPT = step('receipt', 'case', pane('case-record'));
const PROOF = step('proof', '/log', '.log dl');
const DUTIES = step('duties', '/duties', HEAD);
const RECORDS = step('records', '/records', HEAD);
const READS = step('reads', '/reads', HEAD);

export const TOURS: Readonly<Record<Role, readonly TourStep[]>> = {
  'front-line': [
    COUNTER,
    step('suggestion', '/record', '.pane-law'),
    step('send', '/record', '.pane-details'),
    step('own', '/own', 'main section'),
    step('answer', 'case', '.case-counter'),
    PROOF,
  ],
  counsel: [
    COUNTER,
    QUEUE,
    FACTS,
    REASONING,
    step('decide', 'case', '.case-next'),
    step('reply', 'case', pane('case-letters')),
    step('notice', 'case', '.case-others'),
    CLOCKS,
    RECEIPT,
    PROOF,
  ],
  supervisor: [
    step('overview', '/overview', '.plots'),
    QUEUE,
    FACTS,
    REASONING,
    step('assign', 'case', '.case-next'),
    CLOCKS,
    RECEIPT,
    PROOF,
  ],
  'privacy-officer': [
    QUEUE,
    REASONING,
    DUTIES,
    RECORDS,
    step('openings', '/openings', HEAD),
    READS,
    step('exports', '/exports', HEAD),
    PROOF,
  ],
  coordinator: [DUTIES, step('law', '/settings', HEAD), PROOF],
  auditor: [READS, RECORDS, DUTIES, PROOF],
  administrator: [step('settings', '/settings', HEAD), PROOF],
  'defence-coordinator': [
    step('cases', '/cases', HEAD),
    step('allocation', '/allocation', '.plan-form'),
    step('directory', '/settings', HEAD),
    PROOF,
  ],
};

export function tourOf(roles: readonly Role[]): {
  readonly role: Role;
  readonly steps: readonly TourStep[];
} {
  const role = roles[0] ?? 'front-line';
  return { role, steps: TOURS[role] };
}
