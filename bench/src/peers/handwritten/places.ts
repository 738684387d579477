/** Letting officers in, and lending city property. */
import type { Outcome } from '@threshold/rules/language/outcome';
import type { Event } from './facts.ts';
import type { OpenQuestions } from './open-questions.ts';
import * as who from './who-asks.ts';

const HOME_PAPERS = new Set([
  'none',
  'i-200',
  'i-205',
  'i-203',
  'i-203a',
  'i-286',
  'i-862',
  'ij-order',
  'dhs-removal-order',
  'i-213',
  'ncic-admin-hit',
  'i-138',
  'customs-summons-3115',
  'letter-email',
  'tracer',
]);

const cityProperty = (e: Event): boolean =>
  e['place.kind'] === 'city-property' ||
  e['place.kind'] === 'jail-land' ||
  e['place.kind'] === 'school';

export function allowEntry(e: Event, open: OpenQuestions): Outcome {
  const closed = e['place.area'] === 'non-public';
  const federalSearch = federalSearchWarrant(e) && who.federalJudge(e);
  if (federalSearch) return 'must';
  const federalRule =
    closed && !(e['paper.kind'] === 'state-search-warrant' && who.stateOrOtherJudge(e));
  if (federalRule && openedByPaper(e, open)) return 'must';
  if (
    e['paper.kind'] === 'state-search-warrant' &&
    e['paper.signer'] === 'state-judge' &&
    e['paper.in-date'] &&
    e['paper.names-place'] &&
    e['paper.served-by-addressee']
  ) {
    return 'must';
  }
  if (stateForbidsEntry(e, open, closed)) return 'must-not';

  const city = cityEntry(e, open, closed);
  if (city !== undefined) return city;
  if (
    e.agency === 'private' &&
    e['place.kind'] === 'private-sensitive' &&
    who.immigrationAuthority(e) &&
    HOME_PAPERS.has(e['paper.kind']) &&
    who.packageInEffect(e, open)
  ) {
    return 'not-required';
  }
  if (!closed) return 'may';
  if (!federalRule) return 'no-rule';
  return e.exigency ? 'may' : 'not-required';
}

const federalSearchWarrant = (e: Event): boolean =>
  (e['paper.kind'] === 'ao-93' || e['paper.kind'] === 'ao-93c') &&
  e['paper.in-date'] &&
  e['paper.names-place'];

function openedByPaper(e: Event, open: OpenQuestions): boolean {
  if (who.criminalArrestWarrant(e)) return open.reads('arrest-warrant-opens-office');
  if (e['paper.kind'] === 'blackies-warrant') {
    return (
      who.federalJudge(e) &&
      e['paper.in-date'] &&
      e['paper.names-place'] &&
      open.reads('workplace-warrant-valid')
    );
  }
  return (
    federalSearchWarrant(e) &&
    who.stateOrOtherJudge(e) &&
    open.reads('state-judge-on-federal-warrant')
  );
}

function stateForbidsEntry(e: Event, open: OpenQuestions, closed: boolean): boolean {
  const state = who.stateAgency(e);
  if (
    state &&
    e['event.date'] >= '2018-04-25' &&
    who.civilCustody(e) &&
    !e['entry.arrest-tied-to-proceeding'] &&
    !who.anyJudgesWarrant(e)
  ) {
    return true;
  }
  return (
    closed &&
    (state || who.municipal(e)) &&
    who.immigrationAuthority(e) &&
    !e['state-law.exception-applies'] &&
    who.packageInEffect(e, open)
  );
}

function cityEntry(e: Event, open: OpenQuestions, closed: boolean): Outcome | undefined {
  const date = e['event.date'];
  const police = who.outsidePolice(e);
  const warrant = entryWarrant(e);
  if (
    e.agency === 'schools' &&
    police &&
    !e.exigency &&
    date >= '2017-03-31' &&
    !(warrant && e['counsel.approved-entry'])
  ) {
    return 'must-not';
  }
  if (!closed) return undefined;
  const property = cityProperty(e);
  if (
    property &&
    police &&
    !e.exigency &&
    !e['counsel.approved-entry'] &&
    ((date >= '2025-01-13' &&
      who.cityAgency(e) &&
      e.agency !== 'schools' &&
      e.agency !== 'hospital') ||
      (date >= '2025-01-17' && e.agency === 'property-services'))
  ) {
    return 'must-not';
  }
  const otherGround =
    e['entry.agreement'] || e['entry.cooperative-arrangement'] || e['entry.furthers-mission'];
  if (
    date >= '2026-02-06' &&
    property &&
    who.cityAgency(e) &&
    who.federalImmigrationAuthority(e) &&
    !warrant &&
    !e.exigency &&
    !who.compelled(e, open) &&
    !(otherGround && open.reads('eo-13.other-grounds'))
  ) {
    return 'must-not';
  }
  const closedArea =
    property ||
    (e['place.kind'] === 'contractor-site' &&
      e['actor.role'] === 'human-services-contractor' &&
      e['entry.contract-clause']);
  if (date < '2018-04-16' || !closedArea || !who.cityBound(e)) return undefined;
  if (otherGround || warrant || e.exigency) {
    return police || e['requester.kind'] === 'federal-other' ? 'may' : undefined;
  }
  return police && !who.compelled(e, open) ? 'must-not' : undefined;
}

function entryWarrant(e: Event): boolean {
  if (!e['paper.in-date'] || !(who.federalJudge(e) || e['paper.signer'] === 'state-judge'))
    return false;
  switch (e['paper.kind']) {
    case 'ao-93':
    case 'ao-93c':
    case 'blackies-warrant':
      return e['paper.names-place'];
    case 'state-search-warrant':
      return e['paper.names-place'] && e['paper.served-by-addressee'];
    case 'ao-442':
    case 'custody-warrant':
      return e['paper.names-person'];
    case 'state-arrest-warrant':
      return e['paper.names-person'] && e['paper.served-by-addressee'];
    default:
      return false;
  }
}

export function useProperty(e: Event, open: OpenQuestions): Outcome {
  const date = e['event.date'];
  const use = e['property.use'];
  const jailLand = e['place.kind'] === 'jail-land';
  if (jailLand && use === 'detention' && e.agency !== 'private' && date >= '2026-05-27')
    return 'must-not';
  const openParking = use === 'parking' && open.reads('996-a.parking');
  if (
    e['request.purpose'] === 'civil-immigration' &&
    ((who.municipal(e) && !openParking) || who.stateAgency(e)) &&
    who.packageInEffect(e, open)
  ) {
    return 'must-not';
  }
  const authority = who.federalImmigrationAuthority(e);
  const cityStaff =
    who.cityAgency(e) ||
    e['actor.role'] === 'contractor' ||
    e['actor.role'] === 'human-services-contractor';
  if (
    date >= '2026-02-06' &&
    cityStaff &&
    authority &&
    cityProperty(e) &&
    (use === 'staging' || use === 'processing' || use === 'operations-base')
  ) {
    return 'must-not';
  }
  if (
    date >= '2015-02-12' &&
    e.agency === 'correction' &&
    jailLand &&
    use === 'office' &&
    authority
  )
    return 'must-not';
  if (
    date >= '2018-01-30' &&
    cityStaff &&
    who.immigrationEnforcement(e) &&
    !who.compelled(e, open) &&
    !(use === 'parking' && open.reads('10-178.parking'))
  ) {
    return 'must-not';
  }
  return 'not-required';
}
