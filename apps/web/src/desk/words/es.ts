/** Every message of the desk's screens in Spanish: drafts, until somebody who speaks it has read them. */
import { PLANS_ES } from '../allocation/saved-words.es.ts';
import { ALLOCATION_ES } from '../allocation/words.es.ts';
import { CASE_ES } from '../case/words.es.ts';
import { CASES_ES } from '../defense/words.es.ts';
import { DUTIES_ES } from '../duties/words.es.ts';
import { QUEUE_ES } from '../queue/words.es.ts';
import { OVERVIEW_ES } from '../overview/words.es.ts';
import { OWN_ES } from '../own/words.es.ts';
import { PAPERS_ES } from '../papers/words.es.ts';
import { POST_ES } from '../post/words.es.ts';
import { RECORD_ES } from '../record/words.es.ts';
import { EXPORTS_ES } from '../exports/words.es.ts';
import { DRAFTS_ES } from '../drafts/words.es.ts';
import { RELEASES_ES } from '../releases/words.es.ts';
import { RECORDS_ES } from '../records/words.es.ts';
import { LETTER_TEXT_ES } from '../settings/letters/words.es.ts';
import { OFFICE_ES } from '../settings/office/words.es.ts';
import { AGENCIES_ES } from '../settings/agencies/words.es.ts';
import { SITES_ES } from '../settings/sites/words.es.ts';
import { COUNSEL_ES } from '../settings/counsel/words.es.ts';
import { PEOPLE_ES } from '../settings/people/words.es.ts';
import { RULES_ES } from '../settings/rules/words.es.ts';
import { SETTINGS_ES } from '../settings/words.es.ts';
import { PROVIDERS_ES } from '../settings/providers/words.es.ts';
import { WEBHOOKS_ES } from '../settings/webhooks/words.es.ts';
import { LOG_ES } from '../log/words.es.ts';
import { SHELL_ES } from '../shell/words.es.ts';
import { TOUR_ES } from '../tour/words.es.ts';
import { SIGN_IN_ES } from '../sign-in/words.es.ts';
import type { Messages } from './say.ts';

export const MESSAGES: Messages = {
  ...SHELL_ES,
  ...SIGN_IN_ES,
  ...TOUR_ES,
  ...QUEUE_ES,
  ...OVERVIEW_ES,
  ...OWN_ES,
  ...EXPORTS_ES,
  ...ALLOCATION_ES,
  ...PLANS_ES,
  ...DRAFTS_ES,
  ...RECORDS_ES,
  ...RELEASES_ES,
  ...PAPERS_ES,
  ...POST_ES,
  ...RECORD_ES,
  ...CASE_ES,
  ...LOG_ES,
  ...DUTIES_ES,
  ...CASES_ES,
  ...PROVIDERS_ES,
  ...WEBHOOKS_ES,
  ...SETTINGS_ES,
  ...RULES_ES,
  ...OFFICE_ES,
  ...LETTER_TEXT_ES,
  ...PEOPLE_ES,
  ...COUNSEL_ES,
  ...SITES_ES,
  ...AGENCIES_ES,
};
