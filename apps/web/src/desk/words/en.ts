/** Every message of the desk's screens in English: one list from the screens' own. */
import { PLANS_EN } from '../allocation/saved-words.en.ts';
import { ALLOCATION_EN } from '../allocation/words.en.ts';
import { CASE_EN } from '../case/words.en.ts';
import { CASES_EN } from '../defense/words.en.ts';
import { DUTIES_EN } from '../duties/words.en.ts';
import { QUEUE_EN } from '../queue/words.en.ts';
import { OVERVIEW_EN } from '../overview/words.en.ts';
import { OWN_EN } from '../own/words.en.ts';
import { PAPERS_EN } from '../papers/words.en.ts';
import { POST_EN } from '../post/words.en.ts';
import { RECORD_EN } from '../record/words.en.ts';
import { EXPORTS_EN } from '../exports/words.en.ts';
import { DRAFTS_EN } from '../drafts/words.en.ts';
import { RELEASES_EN } from '../releases/words.en.ts';
import { RECORDS_EN } from '../records/words.en.ts';
import { LETTER_TEXT_EN } from '../settings/letters/words.en.ts';
import { OFFICE_EN } from '../settings/office/words.en.ts';
import { AGENCIES_EN } from '../settings/agencies/words.en.ts';
import { SITES_EN } from '../settings/sites/words.en.ts';
import { COUNSEL_EN } from '../settings/counsel/words.en.ts';
import { PEOPLE_EN } from '../settings/people/words.en.ts';
import { RULES_EN } from '../settings/rules/words.en.ts';
import { SETTINGS_EN } from '../settings/words.en.ts';
import { PROVIDERS_EN } from '../settings/providers/words.en.ts';
import { WEBHOOKS_EN } from '../settings/webhooks/words.en.ts';
import { LOG_EN } from '../log/words.en.ts';
import { SHELL_EN } from '../shell/words.en.ts';
import { TOUR_EN } from '../tour/words.en.ts';
import { SIGN_IN_EN } from '../sign-in/words.en.ts';

export const MESSAGES = {
  ...SHELL_EN,
  ...SIGN_IN_EN,
  ...TOUR_EN,
  ...QUEUE_EN,
  ...OVERVIEW_EN,
  ...OWN_EN,
  ...EXPORTS_EN,
  ...ALLOCATION_EN,
  ...PLANS_EN,
  ...DRAFTS_EN,
  ...RECORDS_EN,
  ...RELEASES_EN,
  ...PAPERS_EN,
  ...POST_EN,
  ...RECORD_EN,
  ...CASE_EN,
  ...LOG_EN,
  ...DUTIES_EN,
  ...CASES_EN,
  ...PROVIDERS_EN,
  ...WEBHOOKS_EN,
  ...SETTINGS_EN,
  ...RULES_EN,
  ...OFFICE_EN,
  ...LETTER_TEXT_EN,
  ...PEOPLE_EN,
  ...COUNSEL_EN,
  ...SITES_EN,
  ...AGENCIES_EN,
} as const;
