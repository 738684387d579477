/** What a form of a record can hold: its fields by name, their types, and everything that can be chosen. */

export const DUTY_FIELDS = [
  'happened-on',
  'asked-by',
  'asked-how',
  'ground',
  'corrected',
  'unit',
  'what-happened',
  'what-corrected',
  'request',
  'direction',
  'recipient',
  'information',
  'sharing-ground',
  'purpose',
  'what-shared',
  'why-urgent',
  'reported-on',
  'no-report-because',
  'note',
  'anybody-asked',
  'anybody-threatened',
  'protocol-followed',
  'findings',
  'subject',
  'due-on',
  'again',
  'authority',
  'done-on',
  'evidence',
] as const;
export type DutyFieldName = (typeof DUTY_FIELDS)[number];

/** Everything that can be chosen anywhere; screens have words for each. */
export const DUTY_CHOICES = [
  'yes',
  'no',
  'not-known',
  'never',
  'month',
  'quarter',
  'year',
  '2-years',
  '3-years',
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
  'city-agency',
  'federal-immigration',
  'other-federal',
  'state-or-local',
  'court',
  'contractor',
  'employee',
  'officer',
  'form',
  'in-person',
  'telephone',
  'on-paper',
  'online',
  'none',
  'required-by-law',
  'needed-for-service',
  'police-other-crime',
  'question-withdrawn',
  'answer-not-kept',
  'form-changed',
  'staff-told',
  'nothing-to-correct',
  'give',
  'collect',
  'person-agreed',
  'agency-mission',
  'criminal-investigation',
  'welfare-investigation',
  'ordinary-safety-work',
  'certification',
  'audit',
  'training',
  'report',
] as const;
export type DutyChoice = (typeof DUTY_CHOICES)[number];

export type DutyField = {
  readonly name: DutyFieldName;
  readonly needed?: true;
} & (
  | { readonly type: 'choice' | 'several'; readonly choices: readonly DutyChoice[] }
  /** `past`: not after today. */
  | { readonly type: 'day'; readonly past?: true }
  | { readonly type: 'request' }
  /** Free words: sealed. */
  | { readonly type: 'line' | 'text' }
);
