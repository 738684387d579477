/** Agencies, requesters, papers and dates that several acts turn on. */
import type { Event } from './facts.ts';
import type { OpenQuestions } from './open-questions.ts';

const CITY_AGENCIES = new Set([
  'police',
  'correction',
  'probation',
  'schools',
  'social-services',
  'shelter',
  'hospital',
  'child-services',
  'health',
  'parks',
  'property-services',
  'other-city',
]);
const OFFICER_PAPERS = new Set([
  'i-200',
  'i-205',
  'i-203',
  'i-203a',
  'i-286',
  'i-862',
  'ij-order',
  'dhs-removal-order',
  'ncic-admin-hit',
]);
const DETAINERS = new Set(['i-247a', 'i-247d', 'i-247x', 'i-247-legacy', 'similar']);

export const cityAgency = (e: Event): boolean => CITY_AGENCIES.has(e.agency);
export const cityBound = (e: Event): boolean =>
  cityAgency(e) || (e.agency === 'private' && e['actor.role'] === 'human-services-contractor');
export const stateAgency = (e: Event): boolean =>
  e.agency === 'motor-vehicles' || e.agency === 'other-state';
export const municipal = (e: Event): boolean =>
  e.agency !== 'motor-vehicles' &&
  e.agency !== 'court-system' &&
  e.agency !== 'other-state' &&
  e.agency !== 'private';

export const immigrationAuthority = (e: Event): boolean =>
  e['requester.kind'] === 'immigration-agency' || e['requester.kind'] === 'homeland-investigations';

export function federalImmigrationAuthority(e: Event): boolean {
  if (e['event.date'] < '2026-01-29') return immigrationAuthority(e);
  switch (e['requester.kind']) {
    case 'immigration-agency':
      return true;
    case 'homeland-investigations':
    case 'other-federal-police':
    case 'federal-other':
      return e['requester.immigration-duties'];
    case 'state-or-local':
    case 'other':
      return e['requester.immigration-duties'] && !e['requester.city-personnel'];
    default:
      return false;
  }
}

export const outsidePolice = (e: Event): boolean =>
  immigrationAuthority(e) ||
  e['requester.kind'] === 'other-federal-police' ||
  (e['requester.kind'] === 'state-or-local' && !e['requester.city-personnel']);

export function immigrationEnforcement(e: Event): boolean {
  const purpose = e['request.purpose'];
  if (e['event.date'] < '2026-01-29') {
    return (
      purpose === 'civil-immigration' ||
      (purpose === 'immigration-crime' && e['request.entry-or-presence-crime'])
    );
  }
  return (
    purpose === 'civil-immigration' || purpose === 'immigration-crime' || purpose === 'proxy-law'
  );
}

export const asksToDetain = (e: Event): boolean => DETAINERS.has(e['detainer.kind']);

/** The state's package of 2026: signed on 27 May, certainly in effect from 25 August. */
export const packageInEffect = (e: Event, open: OpenQuestions): boolean =>
  e['event.date'] >= '2026-08-25' ||
  (e['event.date'] >= '2026-05-27' && open.reads('package-2026-effect'));

/** A paper claims that it must be obeyed, and that is so. */
export const compelled = (e: Event, open: OpenQuestions): boolean =>
  e['claim.legal-compulsion'] && open.reads('claimed-compulsion');

export const civilCustody = (e: Event): boolean =>
  e['detainer.kind'] !== 'none' ||
  OFFICER_PAPERS.has(e['paper.kind']) ||
  e['request.purpose'] === 'civil-immigration';

export const federalJudge = (e: Event): boolean =>
  e['paper.signer'] === 'article-iii-judge' || e['paper.signer'] === 'magistrate-judge';
export const stateOrOtherJudge = (e: Event): boolean =>
  e['paper.signer'] === 'state-judge' || e['paper.signer'] === 'other-state-judge';

export const criminalArrestWarrant = (e: Event): boolean =>
  e['paper.kind'] === 'ao-442' && (federalJudge(e) || e['paper.signer'] === 'court-clerk');
export const judgesWrit = (e: Event): boolean =>
  e['paper.kind'] === 'writ-habeas' && federalJudge(e);
export const processCommandsCustody = (e: Event): boolean =>
  (criminalArrestWarrant(e) || judgesWrit(e)) && e['paper.names-person'] && e['person.in-custody'];
export const judgesCustodyWarrant = (e: Event): boolean =>
  e['paper.kind'] === 'custody-warrant' && federalJudge(e) && e['paper.names-person'];
export const stateArrestWarrant = (e: Event): boolean =>
  e['paper.kind'] === 'state-arrest-warrant' && stateOrOtherJudge(e);

export function anyJudgesWarrant(e: Event): boolean {
  if (!e['paper.names-person']) return false;
  switch (e['paper.kind']) {
    case 'ao-442':
      return federalJudge(e) || stateOrOtherJudge(e) || e['paper.signer'] === 'court-clerk';
    case 'state-arrest-warrant':
    case 'writ-habeas':
      return federalJudge(e) || stateOrOtherJudge(e);
    case 'custody-warrant':
    case 'unrecognised':
      return (federalJudge(e) || stateOrOtherJudge(e)) && e['paper.authorises-custody'];
    default:
      return false;
  }
}

export const federalJudgesWarrant = (e: Event): boolean =>
  (e['paper.kind'] === 'custody-warrant' ||
    e['paper.kind'] === 'ao-442' ||
    e['paper.kind'] === 'unrecognised') &&
  federalJudge(e) &&
  e['paper.names-person'] &&
  e['paper.probable-cause'] &&
  e['paper.authorises-custody'];
export const warrantWithDetainer = (e: Event): boolean =>
  e['paper.with-detainer'] && !e['detainer.cancelled'] && federalJudgesWarrant(e);
