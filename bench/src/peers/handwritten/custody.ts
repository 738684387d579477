/** Keeping a person, and handing a person over. */
import type { Outcome } from '@threshold/rules/language/outcome';
import type { Convictions } from './convictions.ts';
import type { Event } from './facts.ts';
import type { OpenQuestions } from './open-questions.ts';
import * as who from './who-asks.ts';

export function hold(e: Event, open: OpenQuestions, convictions: Convictions): Outcome {
  const date = e['event.date'];
  if (
    e['detainer.kind'] === 'i-247-legacy' &&
    e['detainer.investigation-only'] &&
    !e['agreement.287g-covers-officer'] &&
    !who.processCommandsCustody(e) &&
    !who.judgesCustodyWarrant(e) &&
    open.reads('stands.fourth.investigation-only')
  ) {
    return 'must-not';
  }
  if (who.civilCustody(e) && !who.anyJudgesWarrant(e)) {
    if (date >= '2018-11-14') return 'must-not';
    if (who.municipal(e) && who.packageInEffect(e, open)) return 'must-not';
  }
  if (who.asksToDetain(e)) {
    const opened = (): boolean =>
      who.warrantWithDetainer(e) && convictions.listedOrWatchListed(e, open);
    switch (e.agency) {
      case 'police': {
        if (date < '2014-12-14') break;
        const fortyEightHours =
          !e['detainer.cancelled'] &&
          !e['hold.window-over'] &&
          (e['person.watch-list'] === 'possible-match' ||
            (e['person.reentry-record'] && convictions.ever(e)));
        return fortyEightHours || opened() ? 'may' : 'must-not';
      }
      case 'correction':
        if (date < '2014-12-14') break;
        return opened() ? 'may' : 'must-not';
      case 'probation':
        if (date < '2017-12-01') break;
        return opened() ? 'may' : 'must-not';
    }
  }
  return 'not-required';
}

export function transfer(e: Event, open: OpenQuestions, convictions: Convictions): Outcome {
  const date = e['event.date'];
  if (who.processCommandsCustody(e)) return 'must';
  if (
    who.municipal(e) &&
    who.civilCustody(e) &&
    !who.anyJudgesWarrant(e) &&
    who.packageInEffect(e, open)
  ) {
    return 'must-not';
  }
  const detainer = who.asksToDetain(e);
  const ownSection = e.agency === 'correction' || e.agency === 'police' || e.agency === 'probation';
  if (
    date >= '2018-01-30' &&
    who.cityAgency(e) &&
    who.immigrationEnforcement(e) &&
    !who.federalJudgesWarrant(e) &&
    !(ownSection && detainer)
  ) {
    return 'must-not';
  }
  if (detainer && ownSection && date >= (e.agency === 'probation' ? '2017-12-01' : '2014-12-14')) {
    const listed = convictions.listedOrWatchListed(e, open);
    if (listed && who.warrantWithDetainer(e)) return 'may';
    const permitted =
      e.agency === 'correction' &&
      date >= '2015-02-12' &&
      listed &&
      open.reads('notice-without-warrant');
    if (!permitted) return 'must-not';
  }
  const noDuty =
    !who.processCommandsCustody(e) &&
    !who.judgesCustodyWarrant(e) &&
    !(who.stateArrestWarrant(e) && e['paper.names-person']);
  return noDuty ? 'not-required' : 'no-rule';
}
