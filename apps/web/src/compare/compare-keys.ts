/** Every key of the catalogue. None is ever put together. */
import type { CompareRow } from '@threshold/rules/places/compare-table';
import { RESULT } from '../ask/ask-keys.ts';
import { ABOUT_KEYS } from '../island/about-keys.ts';

export const COMPARE = {
  plain: 'plain.link',
  english: 'law.english',
  loading: 'law.loading',
  failed: 'law.failed',
  retry: 'law.retry',
  badLink: 'link.bad',
  situation: 'situation.title',
  start: 'situation.start',
  questions: 'situation.questions',
  examples: 'situation.examples',
  own: 'situation.own',
  day: 'situation.day',
  known: 'situation.known',
  nothing: 'situation.nothing',
  change: 'change.title',
  fact: 'change.fact',
  answer: 'change.answer',
  choose: 'change.choose',
  unknown: 'change.unknown',
  take: 'change.take',
  undo: 'change.undo',
  undoAll: 'change.undo-all',
  acts: 'acts.title',
  noActs: 'acts.none',
  places: 'places.title',
  first: 'places.first',
  onePlace: 'places.one',
  all: 'places.all',
  results: 'results.title',
  where: 'table.where',
  outcome: 'table.answer',
  condition: 'table.condition',
  citation: 'table.citation',
  parts: 'table.parts',
  notes: 'results.notes',
  stays: 'keep.stays',
  link: 'keep.link',
  copied: 'keep.copied',
  noCopy: 'keep.no-copy',
  print: 'keep.print',
  file: 'keep.file',
} as const;

/** Answers in the reader's language. */
export const ANSWER: Readonly<Record<CompareRow['outcome'], string>> = {
  ...RESULT,
  'no-such-act': 'result.no-such-act',
  duty: 'result.duty',
  'no-duty': 'result.no-duty',
};

export const COMPARE_KEYS: readonly string[] = [
  ...ABOUT_KEYS,
  ...Object.values(COMPARE),
  ...Object.values(ANSWER),
];
