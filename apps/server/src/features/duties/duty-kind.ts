/**
 * The kinds of record that keeping services apart from enforcement asks for, as data: what each holds, which norms of
 * the packs ask for it, which clocks it starts, and what can be done with it. Forms, checks, flow and documents are
 * made from this list. A choice is closed, a day is a day, and whatever somebody writes freely is sealed.
 */
import type { Action } from '../../access/role.ts';
import type { DutyField, DutyFieldName } from './duty-field.ts';

export const DUTY_KINDS = [
  'inquiry',
  'sharing',
  'exigent',
  'crisis-check',
  'plan',
  'certification',
  'audit',
  'report',
] as const;
export type DutyKindId = (typeof DUTY_KINDS)[number];

export const DUTY_STATES = [
  /** Something still has to be done. */
  'open',
  /** Waits for the privacy officer. */
  'waiting',
  'approved',
  'refused',
  'done',
  'withdrawn',
] as const;
export type DutyState = (typeof DUTY_STATES)[number];

export const DUTY_STEPS = ['corrected', 'reported', 'no-report', 'followed-up', 'done'] as const;
export type DutyStepName = (typeof DUTY_STEPS)[number];

export interface DutyStep {
  readonly name: DutyStepName;
  readonly from: readonly DutyState[];
  readonly to: DutyState;
  readonly fields: readonly DutyField[];
}

export interface DutyClockSource {
  readonly norm: string;
  readonly at: 'record-opened' | 'record-refused';
  /** The field that says when it started; left out: as it was recorded. */
  readonly from?: DutyFieldName;
}

export interface DutyKind {
  readonly id: DutyKindId;
  /** Who opens one: somebody with this action, or the program where a law asks an agency for it. */
  readonly opens: Extract<Action, 'duty:record' | 'duty:work'> | 'program';
  readonly first: DutyState;
  readonly fields: readonly DutyField[];
  /** What the privacy officer decides, somebody other than who recorded it. */
  readonly decision?: { readonly approved: DutyState; readonly refused: DutyState };
  readonly steps: readonly DutyStep[];
  /** Norms that ask for it or that it is judged by. A law without them shows none. */
  readonly norms: readonly string[];
  readonly clocks: readonly DutyClockSource[];
  /** For what the program opens: the acts of the packs' duties, and single norms before them. */
  readonly owed?: { readonly acts: readonly string[]; readonly norms: readonly string[] };
}

const YES_NO = ['yes', 'no', 'not-known'] as const;
export const AGAIN = ['never', 'month', 'quarter', 'year', '2-years', '3-years'] as const;
/** Kinds of Admin. Code § 23-1201 in few words; what a person's status is has no place here. */
const INFORMATION = [
  'contact',
  'whereabouts',
  'release',
  'court-dates',
  'appointments',
  'benefits',
  'health',
  'school',
  'arrests',
  'biometrics',
  'video',
  'other',
] as const;
const RECIPIENTS = [
  'city-agency',
  'federal-immigration',
  'other-federal',
  'state-or-local',
  'court',
  'contractor',
  'other',
] as const;

const happenedOn = { name: 'happened-on', type: 'day', past: true, needed: true } as const;
const request = { name: 'request', type: 'request' } as const;
const unit = { name: 'unit', type: 'line' } as const;
const recipient = {
  name: 'recipient',
  type: 'choice',
  choices: RECIPIENTS,
  needed: true,
} as const;
const information = {
  name: 'information',
  type: 'several',
  choices: INFORMATION,
  needed: true,
} as const;
const doneStep: DutyStep = {
  name: 'done',
  from: ['open'],
  to: 'done',
  fields: [
    { name: 'done-on', type: 'day', past: true, needed: true },
    { name: 'evidence', type: 'text', needed: true },
  ],
};

export const KINDS: readonly DutyKind[] = [
  {
    // That a question was asked, by which unit, whether an exception let it, what was corrected. Never an answer.
    id: 'inquiry',
    opens: 'duty:record',
    first: 'open',
    fields: [
      happenedOn,
      {
        name: 'asked-by',
        type: 'choice',
        choices: ['employee', 'officer', 'contractor', 'form', 'not-known'],
        needed: true,
      },
      {
        name: 'asked-how',
        type: 'choice',
        choices: ['in-person', 'telephone', 'on-paper', 'online'],
        needed: true,
      },
      {
        // The exceptions of the norm `eo-41.ask`.
        name: 'ground',
        type: 'choice',
        choices: [
          'none',
          'required-by-law',
          'needed-for-service',
          'police-other-crime',
          'not-known',
        ],
        needed: true,
      },
      unit,
      { name: 'what-happened', type: 'text' },
      request,
    ],
    steps: [
      {
        name: 'corrected',
        from: ['open'],
        to: 'done',
        fields: [
          {
            name: 'corrected',
            type: 'several',
            choices: [
              'question-withdrawn',
              'answer-not-kept',
              'form-changed',
              'staff-told',
              'nothing-to-correct',
            ],
            needed: true,
          },
          { name: 'what-corrected', type: 'text' },
        ],
      },
    ],
    norms: ['eo-41.ask', '996-a.4'],
    clocks: [],
  },
  {
    id: 'sharing',
    opens: 'duty:record',
    first: 'waiting',
    fields: [
      happenedOn,
      { name: 'direction', type: 'choice', choices: ['give', 'collect'], needed: true },
      recipient,
      information,
      {
        name: 'sharing-ground',
        type: 'choice',
        choices: ['person-agreed', 'agency-mission', 'required-by-law', 'not-known'],
        needed: true,
      },
      { name: 'purpose', type: 'text', needed: true },
      request,
    ],
    decision: { approved: 'approved', refused: 'refused' },
    steps: [],
    norms: ['23-1202.c1', '23-1202.c3.consult', 'eo-13.share'],
    clocks: [{ norm: '23-1202.c3.consult', at: 'record-opened', from: 'happened-on' }],
  },
  {
    id: 'exigent',
    opens: 'duty:record',
    first: 'waiting',
    fields: [
      happenedOn,
      recipient,
      information,
      { name: 'why-urgent', type: 'text', needed: true },
      { name: 'what-shared', type: 'text' },
      request,
    ],
    // Refused: it was no emergency, so it was given without approval, and that is told too.
    decision: { approved: 'approved', refused: 'refused' },
    steps: [
      {
        name: 'reported',
        from: ['approved', 'refused'],
        to: 'done',
        fields: [
          { name: 'reported-on', type: 'day', past: true, needed: true },
          { name: 'note', type: 'text' },
        ],
      },
      {
        name: 'no-report',
        from: ['approved'],
        to: 'done',
        fields: [
          {
            // The exceptions of the norm `23-1202.d1.exigent-report`.
            name: 'no-report-because',
            type: 'choice',
            choices: ['criminal-investigation', 'welfare-investigation', 'ordinary-safety-work'],
            needed: true,
          },
          { name: 'note', type: 'text' },
        ],
      },
    ],
    norms: ['23-1202.d1.exigent-report', '23-1202.c4.tell-chief', '23-1202.c4.tell-person'],
    clocks: [
      { norm: '23-1202.d1.exigent-report', at: 'record-opened', from: 'happened-on' },
      { norm: '23-1202.c4.tell-chief', at: 'record-refused' },
    ],
  },
  {
    // No law read lays the protocol down; what is checked is what the orders say of questions about status.
    id: 'crisis-check',
    opens: 'duty:record',
    first: 'open',
    fields: [
      happenedOn,
      { name: 'anybody-asked', type: 'choice', choices: YES_NO, needed: true },
      { name: 'anybody-threatened', type: 'choice', choices: YES_NO, needed: true },
      { name: 'protocol-followed', type: 'choice', choices: YES_NO, needed: true },
      unit,
      { name: 'findings', type: 'text' },
    ],
    steps: [
      {
        name: 'followed-up',
        from: ['open'],
        to: 'done',
        fields: [{ name: 'what-corrected', type: 'text', needed: true }],
      },
    ],
    norms: ['eo-41.ask'],
    clocks: [],
  },
  {
    // The agency's own certification, audit or training, on a day that it sets itself, once or again and again.
    id: 'plan',
    opens: 'duty:work',
    first: 'open',
    fields: [
      {
        name: 'subject',
        type: 'choice',
        choices: ['certification', 'audit', 'training', 'report'],
        needed: true,
      },
      { name: 'due-on', type: 'day', needed: true },
      { name: 'again', type: 'choice', choices: AGAIN, needed: true },
      { name: 'authority', type: 'line', needed: true },
      { name: 'note', type: 'text' },
    ],
    steps: [doneStep],
    norms: [],
    clocks: [],
  },
  {
    id: 'certification',
    opens: 'program',
    first: 'open',
    fields: [],
    steps: [doneStep],
    norms: ['eo-13.certify', 'eo-13.training', 'eo-13.privacy-officer'],
    clocks: [],
    owed: { acts: ['certify', 'train', 'appoint'], norms: [] },
  },
  {
    id: 'audit',
    opens: 'program',
    first: 'open',
    fields: [],
    steps: [doneStep],
    norms: ['eo-13.audit', 'eo-13.publish-changes'],
    clocks: [],
    owed: { acts: ['audit'], norms: ['eo-13.publish-changes'] },
  },
  {
    id: 'report',
    opens: 'program',
    first: 'open',
    fields: [],
    steps: [doneStep],
    norms: [],
    clocks: [],
    owed: { acts: ['report', 'publish', 'post'], norms: [] },
  },
];

export function kindOf(id: string): DutyKind {
  const kind = KINDS.find((each) => each.id === id);
  if (!kind) throw new Error(`${id} is no kind of record.`);
  return kind;
}

/** Nothing more is to be done with it, but for a correction. */
export function isOver(kind: DutyKind, state: DutyState): boolean {
  if (state === 'waiting' && kind.decision) return false;
  return !kind.steps.some(({ from }) => from.includes(state));
}

/** Of the kinds that the program opens, the one for a norm of the packs; the last takes what no other does. */
export function owedKind(norm: string, act: string): DutyKind {
  return (
    KINDS.find(({ owed }) => owed?.norms.includes(norm)) ??
    KINDS.find(({ owed }) => owed?.acts.includes(act)) ??
    kindOf('report')
  );
}
