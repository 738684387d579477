/** The addresses of the settings: agencies, sites, counsel and liaisons, their history; and what the counter sees of them. */
import type { z } from 'zod';
import { changeRole, changeRoleBody, changedPerson } from '../features/settings/change-role.ts';
import { endAccount, endAccountBody } from '../features/settings/end-account.ts';
import { listPeople, personList } from '../features/settings/list-people.ts';
import { madePerson, makePerson, makePersonBody } from '../features/settings/make-person.ts';
import {
  personHistory,
  personQuery,
  showPersonHistory,
} from '../features/settings/person-history.ts';
import { importSiteList, importSitesBody, siteImport } from '../features/settings/import-sites.ts';
import { agencyList, listAgencies } from '../features/settings/list-agencies.ts';
import { restoreBody, restoreSetting } from '../features/settings/restore-setting.ts';
import { saveAgency, saveAgencyBody, saved } from '../features/settings/save-agency.ts';
import { saveCounsel, saveCounselBody } from '../features/settings/save-counsel.ts';
import { saveOffice, saveOfficeBody } from '../features/settings/save-office.ts';
import { saveSites, saveSitesBody } from '../features/settings/save-sites.ts';
import {
  letterTextPdf,
  letterTextPreview,
  previewLetterText,
} from '../features/settings/preview-letter-text.ts';
import { saveLetterText, saveLetterTextBody } from '../features/settings/save-letter-text.ts';
import { letterTextList, showLetterTexts } from '../features/settings/show-letter-texts.ts';
import { historyQuery, settingHistory, showHistory } from '../features/settings/setting-history.ts';
import { counselList, showCounsel } from '../features/settings/show-counsel.ts';
import { officeSettings, showOffice } from '../features/settings/show-office.ts';
import { onDuty, showOnDuty } from '../features/settings/show-on-duty.ts';
import { places, showPlaces } from '../features/settings/show-places.ts';
import { agencyQuery, showSites, siteList } from '../features/settings/show-sites.ts';
import { nothing, type Route } from './route-shape.ts';

type Verb<Input extends z.ZodType> = (
  desk: Parameters<Route['run']>[0]['desk'],
  actor: Parameters<Route['run']>[0]['actor'],
  input: z.infer<Input>,
) => ReturnType<Route['run']>;

/** Everything that these say stands in the query or the body. */
export function setting<Input extends z.ZodType>(
  method: Route['method'],
  path: string,
  summary: string,
  input: Input,
  output: z.ZodType,
  verb: Verb<Input>,
  action: Route['action'] = 'settings:write',
): Route {
  return {
    method,
    path,
    summary,
    action,
    pathInput: nothing,
    input,
    output,
    run: ({ desk, actor, input: given }) => verb(desk, actor, given as z.infer<Input>),
  };
}

export const SETTINGS_ROUTES: readonly Route[] = [
  setting(
    'get',
    '/api/settings/agencies',
    'Every agency as it is set.',
    nothing,
    agencyList,
    (desk, actor) => listAgencies(desk, actor),
  ),
  setting(
    'post',
    '/api/settings/agencies',
    'Make or change an agency.',
    saveAgencyBody,
    saved,
    saveAgency,
  ),
  setting(
    'get',
    '/api/settings/sites',
    'Sites with their areas.',
    agencyQuery,
    siteList,
    showSites,
  ),
  setting(
    'post',
    '/api/settings/sites',
    'Set the sites of an agency.',
    saveSitesBody,
    saved,
    saveSites,
  ),
  setting(
    'post',
    '/api/settings/sites/import',
    'Take a CSV of sites over, or only look what it would do.',
    importSitesBody,
    siteImport,
    importSiteList,
  ),
  setting(
    'get',
    '/api/settings/counsel',
    'Counsel and liaisons in their order.',
    agencyQuery,
    counselList,
    showCounsel,
  ),
  setting(
    'post',
    '/api/settings/counsel',
    'Set counsel and liaisons.',
    saveCounselBody,
    saved,
    saveCounsel,
  ),
  setting(
    'get',
    '/api/settings/letters',
    "The letters with the passages that are the agency's own.",
    agencyQuery,
    letterTextList,
    showLetterTexts,
  ),
  setting(
    'post',
    '/api/settings/letters',
    'Set the own passages of one kind of letter in one language.',
    saveLetterTextBody,
    saved,
    saveLetterText,
  ),
  setting(
    'post',
    '/api/settings/letters/preview',
    'A sample letter with passages that are not saved, as a page.',
    saveLetterTextBody,
    letterTextPreview,
    previewLetterText,
  ),
  {
    method: 'post',
    path: '/api/settings/letters/pdf',
    summary: 'A sample letter with passages that are not saved, as PDF.',
    action: 'settings:write',
    pathInput: nothing,
    input: saveLetterTextBody,
    file: { type: 'application/pdf', name: 'sample-letter.pdf' },
    run: ({ desk, actor, input }) =>
      letterTextPdf(desk, actor, input as z.infer<typeof saveLetterTextBody>),
  },
  setting(
    'get',
    '/api/settings/office',
    'The office that letters come from.',
    agencyQuery,
    officeSettings,
    showOffice,
  ),
  setting(
    'post',
    '/api/settings/office',
    'Set the office that letters come from.',
    saveOfficeBody,
    saved,
    saveOffice,
  ),
  setting(
    'get',
    '/api/settings/history',
    'Who changed a setting, when, and what came and went.',
    historyQuery,
    settingHistory,
    showHistory,
  ),
  setting(
    'post',
    '/api/settings/restore',
    'Bring an earlier version back.',
    restoreBody,
    saved,
    restoreSetting,
  ),
  setting(
    'get',
    '/api/places',
    'Sites and areas for whoever records, and the fact of the law that an area answers.',
    agencyQuery,
    places,
    showPlaces,
    'request:record',
  ),
  setting(
    'get',
    '/api/on-duty',
    'Whom to call today.',
    agencyQuery,
    onDuty,
    showOnDuty,
    'request:record',
  ),
  setting(
    'get',
    '/api/settings/people',
    'Everybody with an account.',
    nothing,
    personList,
    (desk, actor) => listPeople(desk, actor),
  ),
  setting(
    'post',
    '/api/settings/people',
    'Make an account.',
    makePersonBody,
    madePerson,
    makePerson,
  ),
  setting(
    'post',
    '/api/settings/people/role',
    'Give a role in an agency, or take it away.',
    changeRoleBody,
    changedPerson,
    changeRole,
  ),
  setting(
    'post',
    '/api/settings/people/end',
    'End an account, or open it again.',
    endAccountBody,
    changedPerson,
    endAccount,
  ),
  setting(
    'get',
    '/api/settings/people/history',
    'What happened to an account and its roles.',
    personQuery,
    personHistory,
    showPersonHistory,
  ),
];
