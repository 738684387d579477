/** TH6xx: worked cases. TH7xx: situations given to be decided. They share their vocabulary. */
import type { CatalogueEntry } from './entry.ts';

export const CASE_CODES = {
  TH601: {
    severity: 'error',
    title: 'A case uses an unknown fact',
    explanation:
      'The facts of a case are facts of the stack, definitions that may be answered directly, or `<list>.complete`. Names may be nested: `paper: { kind: i-200 }` is `paper.kind: i-200`.',
  },
  TH602: {
    severity: 'error',
    title: 'A case gives a value that the fact cannot have',
    explanation:
      'Values are true or false, a value of the one-of, a whole number, a day, a code, or a list of records; or `unknown` (not asked) or `unknowable` (asked, cannot be had).',
  },
  TH603: {
    severity: 'error',
    title: 'A case gives a fact twice',
    explanation: 'The same fact is given in nested and in dotted form. Keep one.',
  },
  TH604: {
    severity: 'error',
    title: 'A case expects something of an unknown name',
    explanation:
      'The acts, norms, definitions, deciders and questions that a case expects must exist in the stack.',
  },
  TH605: {
    severity: 'warning',
    title: 'A case that expects nothing',
    explanation:
      'A case without `expect`, `definitions`, `duties`, `no-duties` or `asks` cannot fail, and so shows nothing.',
  },
  TH610: {
    severity: 'error',
    title: 'A case comes out differently',
    explanation:
      'The stack answers this case otherwise than it expects. Either the law as written is wrong, or the expectation is.',
  },
  TH611: {
    severity: 'info',
    title: 'A disputed case',
    explanation:
      'The pack disagrees with this case as it was first written, and says why under `disputed`.',
  },
} as const satisfies Record<`TH6${string}`, CatalogueEntry>;

export const SITUATION_CODES = {
  TH701: {
    severity: 'error',
    title: 'An unknown fact',
    explanation:
      'The situation gives a fact that the stack does not have. `threshold facts` lists the facts with their types.',
  },
  TH702: {
    severity: 'error',
    title: 'A value that the fact cannot have',
    explanation:
      'Values are true or false, a value of the one-of, a whole number, a day that exists, a code, or a list of records; or `unknown` or `unknowable`.',
  },
  TH703: {
    severity: 'error',
    title: 'A fact given twice',
    explanation:
      'The same fact is given in nested and in dotted form, perhaps with different values.',
  },
  TH704: {
    severity: 'error',
    title: 'An unknown act',
    explanation:
      'The situation asks about an act that the stack does not have. `threshold law list` shows the acts.',
  },
  TH705: {
    severity: 'error',
    title: 'A situation that cannot happen',
    explanation:
      'The facts given contradict a constraint of the stack. One of them must be wrong: ask again.',
  },
  TH706: {
    severity: 'error',
    title: 'Not a situation',
    explanation:
      'A situation is a map with `facts`, and perhaps `acts`, `at`, `known-on`, `title` and `note`.',
  },
} as const satisfies Record<`TH7${string}`, CatalogueEntry>;
