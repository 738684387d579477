/** Words for everything closed in a record: its kinds, states, fields and choices, by the API's own names. */
import type { Schemas } from '../api/client.ts';
import type { Key } from '../words/say.ts';

export type Kind = Schemas['duty-kind'];
export type KindId = Kind['id'];
export type Field = Schemas['duty-field'];
export type Choice = Field['choices'][number];
export type DutyState = Schemas['duty-row']['state'];
export type StepName = Kind['steps'][number]['name'];
/** Of a form: the fields of its kind, and the reason that some steps ask for. */
export type FormField = Omit<Field, 'name'> & { readonly name: Field['name'] | 'reason' };
export type DutyView = Schemas['duty-view'];

export const KIND_KEYS: Readonly<Record<KindId, Key>> = {
  inquiry: 'duties.kind.inquiry',
  sharing: 'duties.kind.sharing',
  exigent: 'duties.kind.exigent',
  'crisis-check': 'duties.kind.crisis-check',
  plan: 'duties.kind.plan',
  certification: 'duties.kind.certification',
  audit: 'duties.kind.audit',
  report: 'duties.kind.report',
};

export const WHAT_KEYS: Readonly<
  Record<Exclude<KindId, 'certification' | 'audit' | 'report'>, Key>
> = {
  inquiry: 'duties.what.inquiry',
  sharing: 'duties.what.sharing',
  exigent: 'duties.what.exigent',
  'crisis-check': 'duties.what.crisis-check',
  plan: 'duties.what.plan',
};

export const STATE_KEYS: Readonly<
  Record<DutyState | 'unfinished' | 'overdue' | 'unrecorded', Key>
> = {
  open: 'duties.state.open',
  waiting: 'duties.state.waiting',
  approved: 'duties.state.approved',
  refused: 'duties.state.refused',
  done: 'duties.state.done',
  withdrawn: 'duties.state.withdrawn',
  unfinished: 'duties.state.unfinished',
  overdue: 'duties.state.overdue',
  unrecorded: 'duties.unrecorded',
};

export const STEP_KEYS: Readonly<Record<StepName, Key>> = {
  corrected: 'duties.step.corrected',
  reported: 'duties.step.reported',
  'no-report': 'duties.step.no-report',
  'followed-up': 'duties.step.followed-up',
  done: 'duties.step.done',
};

export const DID_KEYS: Readonly<Record<StepName, Key>> = {
  corrected: 'duties.did.corrected',
  reported: 'duties.did.reported',
  'no-report': 'duties.did.no-report',
  'followed-up': 'duties.did.followed-up',
  done: 'duties.did.done',
};

export const FIELD_KEYS: Readonly<Record<FormField['name'], Key>> = {
  reason: 'duties.reason',
  'happened-on': 'duties.field.happened-on',
  'asked-by': 'duties.field.asked-by',
  'asked-how': 'duties.field.asked-how',
  ground: 'duties.field.ground',
  corrected: 'duties.field.corrected',
  unit: 'duties.field.unit',
  'what-happened': 'duties.field.what-happened',
  'what-corrected': 'duties.field.what-corrected',
  request: 'duties.field.request',
  direction: 'duties.field.direction',
  recipient: 'duties.field.recipient',
  information: 'duties.field.information',
  'sharing-ground': 'duties.field.sharing-ground',
  purpose: 'duties.field.purpose',
  'what-shared': 'duties.field.what-shared',
  'why-urgent': 'duties.field.why-urgent',
  'reported-on': 'duties.field.reported-on',
  'no-report-because': 'duties.field.no-report-because',
  note: 'duties.field.note',
  'anybody-asked': 'duties.field.anybody-asked',
  'anybody-threatened': 'duties.field.anybody-threatened',
  'protocol-followed': 'duties.field.protocol-followed',
  findings: 'duties.field.findings',
  subject: 'duties.field.subject',
  'due-on': 'duties.field.due-on',
  again: 'duties.field.again',
  authority: 'duties.field.authority',
  'done-on': 'duties.field.done-on',
  evidence: 'duties.field.evidence',
};

export const CHOICE_KEYS: Readonly<Record<Choice, Key>> = {
  yes: 'duties.choice.yes',
  no: 'duties.choice.no',
  'not-known': 'duties.choice.not-known',
  never: 'duties.choice.never',
  month: 'duties.choice.month',
  quarter: 'duties.choice.quarter',
  year: 'duties.choice.year',
  '2-years': 'duties.choice.2-years',
  '3-years': 'duties.choice.3-years',
  contact: 'duties.choice.contact',
  whereabouts: 'duties.choice.whereabouts',
  release: 'duties.choice.release',
  'court-dates': 'duties.choice.court-dates',
  appointments: 'duties.choice.appointments',
  benefits: 'duties.choice.benefits',
  health: 'duties.choice.health',
  school: 'duties.choice.school',
  arrests: 'duties.choice.arrests',
  biometrics: 'duties.choice.biometrics',
  video: 'duties.choice.video',
  other: 'duties.choice.other',
  'city-agency': 'duties.choice.city-agency',
  'federal-immigration': 'duties.choice.federal-immigration',
  'other-federal': 'duties.choice.other-federal',
  'state-or-local': 'duties.choice.state-or-local',
  court: 'duties.choice.court',
  contractor: 'duties.choice.contractor',
  employee: 'duties.choice.employee',
  officer: 'duties.choice.officer',
  form: 'duties.choice.form',
  'in-person': 'duties.choice.in-person',
  telephone: 'duties.choice.telephone',
  'on-paper': 'duties.choice.on-paper',
  online: 'duties.choice.online',
  none: 'duties.choice.none',
  'required-by-law': 'duties.choice.required-by-law',
  'needed-for-service': 'duties.choice.needed-for-service',
  'police-other-crime': 'duties.choice.police-other-crime',
  'question-withdrawn': 'duties.choice.question-withdrawn',
  'answer-not-kept': 'duties.choice.answer-not-kept',
  'form-changed': 'duties.choice.form-changed',
  'staff-told': 'duties.choice.staff-told',
  'nothing-to-correct': 'duties.choice.nothing-to-correct',
  give: 'duties.choice.give',
  collect: 'duties.choice.collect',
  'person-agreed': 'duties.choice.person-agreed',
  'agency-mission': 'duties.choice.agency-mission',
  'criminal-investigation': 'duties.choice.criminal-investigation',
  'welfare-investigation': 'duties.choice.welfare-investigation',
  'ordinary-safety-work': 'duties.choice.ordinary-safety-work',
  certification: 'duties.choice.certification',
  audit: 'duties.choice.audit',
  training: 'duties.choice.training',
  report: 'duties.choice.report',
};
