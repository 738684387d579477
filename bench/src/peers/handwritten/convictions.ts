/** Convictions of violent or serious crimes, and their five years. NYC Admin. Code § 9-131(a)(2), (a)(7). */
import type { Conviction, Event } from './facts.ts';
import type { OpenQuestions } from './open-questions.ts';

export interface CrimeLists {
  readonly listed: ReadonlySet<string>;
  readonly hate: ReadonlySet<string>;
  readonly joint: ReadonlySet<string>;
  readonly leavingTheScene: ReadonlySet<string>;
}

export class Convictions {
  readonly #lists: CrimeLists;

  constructor(lists: CrimeLists) {
    this.#lists = lists;
  }

  listedOrWatchListed(e: Event, open: OpenQuestions): boolean {
    if (e['person.watch-list'] === 'possible-match') return true;
    const convictions = e['person.convictions'];
    if (convictions.length === 0) return false;
    const arrest = dayNumber(e['person.arrest-date']);
    let withEarlierJail = false;
    let elsewhere = false;
    for (const each of convictions) {
      if (each.adjudication !== 'judgment') continue;
      const outside = each.jurisdiction !== 'new-york';
      if (!(outside ? this.#equivalent(each) : this.#newYork(each))) continue;
      const end = fiveYearsOn(each.judgment);
      if (end > arrest || end + each['tolled-days-after'] > arrest) return true;
      if (end + each['tolled-days-after'] + each['tolled-days-before'] > arrest)
        withEarlierJail = true;
      if (outside) elsewhere = true;
    }
    return (
      (withEarlierJail && open.reads('tolling-before-judgment')) ||
      (elsewhere && open.reads('ageing-elsewhere'))
    );
  }

  ever(e: Event): boolean {
    return e['person.convictions'].some(
      (each) =>
        each.adjudication === 'judgment' &&
        (each.jurisdiction === 'new-york' ? this.#newYork(each) : this.#equivalent(each)),
    );
  }

  #newYork(each: Conviction): boolean {
    if (!each.felony) return false;
    const { listed, hate, joint, leavingTheScene } = this.#lists;
    if (each['hate-crime'] || hate.has(each.section)) return true;
    if (
      each.form === 'completed' &&
      (listed.has(each.section) || leavingTheScene.has(each.section))
    )
      return true;
    return (
      (each.form !== 'completed' || joint.has(each.section)) && listed.has(each['object-section'])
    );
  }

  #equivalent(each: Conviction): boolean {
    const { listed, leavingTheScene } = this.#lists;
    const section = each['equivalent-section'];
    return each.predicate && (listed.has(section) || leavingTheScene.has(section));
  }
}

function dayNumber(date: string): number {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) /
    86_400_000
  );
}

/** The fifth anniversary; of a 29 February, the last of the month. */
function fiveYearsOn(date: string): number {
  const day = date.slice(5) === '02-29' ? 28 : Number(date.slice(8));
  return Date.UTC(Number(date.slice(0, 4)) + 5, Number(date.slice(5, 7)) - 1, day) / 86_400_000;
}
