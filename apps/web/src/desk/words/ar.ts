/** Every message of the desk's screens in Arabic: drafts, until somebody who speaks it has read them. */
import { PLANS_AR } from '../allocation/saved-words.ar.ts';
import { ALLOCATION_AR } from '../allocation/words.ar.ts';
import { CASE_AR } from '../case/words.ar.ts';
import { CASES_AR } from '../defense/words.ar.ts';
import { DUTIES_AR } from '../duties/words.ar.ts';
import { QUEUE_AR } from '../queue/words.ar.ts';
import { OVERVIEW_AR } from '../overview/words.ar.ts';
import { OWN_AR } from '../own/words.ar.ts';
import { PAPERS_AR } from '../papers/words.ar.ts';
import { POST_AR } from '../post/words.ar.ts';
import { RECORD_AR } from '../record/words.ar.ts';
import { EXPORTS_AR } from '../exports/words.ar.ts';
import { DRAFTS_AR } from '../drafts/words.ar.ts';
import { RELEASES_AR } from '../releases/words.ar.ts';
import { RECORDS_AR } from '../records/words.ar.ts';
import { LETTER_TEXT_AR } from '../settings/letters/words.ar.ts';
import { OFFICE_AR } from '../settings/office/words.ar.ts';
import { AGENCIES_AR } from '../settings/agencies/words.ar.ts';
import { SITES_AR } from '../settings/sites/words.ar.ts';
import { COUNSEL_AR } from '../settings/counsel/words.ar.ts';
import { PEOPLE_AR } from '../settings/people/words.ar.ts';
import { RULES_AR } from '../settings/rules/words.ar.ts';
import { SETTINGS_AR } from '../settings/words.ar.ts';
import { PROVIDERS_AR } from '../settings/providers/words.ar.ts';
import { WEBHOOKS_AR } from '../settings/webhooks/words.ar.ts';
import { LOG_AR } from '../log/words.ar.ts';
import { SHELL_AR } from '../shell/words.ar.ts';
import { TOUR_AR } from '../tour/words.ar.ts';
import { SIGN_IN_AR } from '../sign-in/words.ar.ts';
import type { Messages } from './say.ts';

export const MESSAGES: Messages = {
  ...SHELL_AR,
  ...SIGN_IN_AR,
  ...TOUR_AR,
  ...QUEUE_AR,
  ...OVERVIEW_AR,
  ...OWN_AR,
  ...EXPORTS_AR,
  ...ALLOCATION_AR,
  ...PLANS_AR,
  ...DRAFTS_AR,
  ...RECORDS_AR,
  ...RELEASES_AR,
  ...PAPERS_AR,
  ...POST_AR,
  ...RECORD_AR,
  ...CASE_AR,
  ...LOG_AR,
  ...DUTIES_AR,
  ...CASES_AR,
  ...PROVIDERS_AR,
  ...WEBHOOKS_AR,
  ...SETTINGS_AR,
  ...RULES_AR,
  ...OFFICE_AR,
  ...LETTER_TEXT_AR,
  ...PEOPLE_AR,
  ...COUNSEL_AR,
  ...SITES_AR,
  ...AGENCIES_AR,
};
