/** Telling of a person's release. */
import type { Outcome } from '@threshold/rules/language/outcome';
import type { Convictions } from './convictions.ts';
import type { Event } from './facts.ts';
import type { OpenQuestions } from './open-questions.ts';
import * as who from './who-asks.ts';

export function notifyRelease(e: Event, open: OpenQuestions, convictions: Convictions): Outcome {
  const date = e['event.date'];
  if (stateForbids(e, open)) return 'must-not';
  const jail = e.agency === 'correction';
  const police = e.agency === 'police';
  const authority = who.federalImmigrationAuthority(e);
  const detainer = who.asksToDetain(e);
  const cleared = disclosureCleared(e);

  if (date >= '2018-06-15' && who.cityBound(e) && !cleared && !who.compelled(e, open))
    return 'must-not';

  const listed =
    (jail || police) && (authority || detainer) && convictions.listedOrWatchListed(e, open);
  const withWarrant = detainer && listed && who.warrantWithDetainer(e);
  if (date >= '2014-12-14' && detainer && !withWarrant) {
    if (police) return 'must-not';
    const asPermission =
      date >= '2015-02-12' && listed && jail && open.reads('notice-without-warrant');
    if (jail && !asPermission) return 'must-not';
  }
  const purpose = e['request.purpose'];
  if (
    jail &&
    authority &&
    date >= '2015-02-12' &&
    !listed &&
    (purpose === 'civil-immigration' || purpose === 'proxy-law') &&
    !who.compelled(e, open)
  ) {
    return 'must-not';
  }
  const releaseCleared = date < '2018-06-15' || cleared;
  const underWarrant = (jail || police) && date >= '2014-12-14' && withWarrant && releaseCleared;
  if (date >= '2026-02-06' && who.cityAgency(e) && authority && !who.compelled(e, open)) {
    // The section's permission and the mayor's order clash, and which gives way is open.
    if (underWarrant && open.reads(jail ? 'jail-section-over-order' : 'police-section-over-order'))
      return 'may';
    return 'must-not';
  }
  if (underWarrant) return 'may';
  const jailsOwn =
    jail &&
    authority &&
    listed &&
    releaseCleared &&
    date >= '2015-02-12' &&
    date < '2026-02-06' &&
    (!detainer || open.reads('notice-without-warrant'));
  return jailsOwn ? 'may' : 'not-required';
}

function stateForbids(e: Event, open: OpenQuestions): boolean {
  if (!who.immigrationAuthority(e)) return false;
  const state = who.stateAgency(e);
  if (
    (state || who.municipal(e)) &&
    !e['state-law.exception-applies'] &&
    who.packageInEffect(e, open)
  ) {
    return true;
  }
  return (
    state &&
    e['event.date'] >= '2018-04-25' &&
    e['request.purpose'] === 'civil-immigration' &&
    !who.compelled(e, open)
  );
}

function disclosureCleared(e: Event): boolean {
  return (
    e['approval.routine'] ||
    ((e['approval.privacy-officer'] || e.exigency) &&
      (e['consent.written'] || e['disclosure.furthers-mission'])) ||
    (e['approval.best-interest'] && e['requester.city-personnel']) ||
    e['disclosure.criminal-investigation'] ||
    e['disclosure.welfare-investigation']
  );
}
