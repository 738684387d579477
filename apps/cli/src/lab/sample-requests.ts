/**
 * A synthetic decade of requests: no row is of a real person. Where a figure was published (published-figures.ts) there
 * are exactly so many, spread over its days; between two figures their number runs evenly from one to the next; requests
 * of other kinds, of which nothing was published, are invented. Each row says which. The same seed gives the same rows.
 */
import { chanceFrom, type Chance } from '@threshold/rules/reference/chance';
import { addDays } from '@threshold/rules/compile/civil-date';
import { FIGURES, LISTED_CRIME_SHARE, type Course, type Figure } from './published-figures.ts';
import { detainerFacts, otherFacts, type SampleFacts } from './sample-facts.ts';

export interface SampleRequest extends SampleFacts {
  readonly number: string;
  /** The id of a published figure, `between` or `invented`. */
  readonly basis: string;
}

export interface SampleOptions {
  readonly seed: number;
  /** Days, both counted. */
  readonly from: string;
  readonly to: string;
  /** Every number is taken so many times: for measuring. */
  readonly times: number;
}

const OTHERS_PLACE = 9999;

/** Requests of other kinds a day, over the whole city. Invented: no count of them was found. */
const OTHERS_A_DAY = 1;

interface Span {
  readonly agency: 'correction' | 'police';
  readonly days: readonly string[];
  readonly received: number;
  /** Undefined where none was published. */
  readonly courses: Figure['courses'] | undefined;
  readonly basis: string;
  /** A number of its own. */
  readonly place: number;
}

export function* sampleRequests(options: SampleOptions): Generator<SampleRequest> {
  const { seed, from, to, times } = options;
  let made = 0;
  const numbered = (facts: SampleFacts, basis: string): SampleRequest => ({
    number: `S-${String(++made).padStart(8, '0')}`,
    ...facts,
    basis,
  });
  for (const span of spansOf(from, to)) {
    if (span.days.at(-1)! < from || span.days[0]! > to) continue;
    // Each span has a chance of its own, so that a published one has the same rows whatever else is made.
    const chance = chanceFrom(seed * 10_000 + span.place);
    const total = span.received * times;
    const courses = shuffled(span, times, chance);
    for (let at = 0; at < total; at++) {
      const day = span.days[Math.floor(((at + chance()) / total) * span.days.length)]!;
      const facts = detainerFacts(span.agency, day, courses[at]!, chance);
      if (day >= from && day <= to) yield numbered(facts, span.basis);
    }
  }
  const chance = chanceFrom(seed * 10_000 + OTHERS_PLACE);
  const days = daysBetween(from, to);
  for (let at = 0; at <= days; at++) {
    const day = addDays(from, at);
    for (let more = OTHERS_A_DAY * times; more > 0; more--)
      yield numbered(otherFacts(day, chance), 'invented');
  }
}

/** The published figures whole, even where only some of their days are asked for, and what lies between. */
function spansOf(from: string, to: string): readonly Span[] {
  const spans: Span[] = [];
  for (const agency of ['correction', 'police'] as const) {
    const figures = FIGURES.filter((figure) => figure.agency === agency);
    const known = figures
      .map((figure) => ({
        figure,
        days: figure.stretches.flatMap(([first, last]) => daysOf(first, last)),
      }))
      .sort((a, b) => (a.days[0]! < b.days[0]! ? -1 : 1));
    for (const { figure, days } of known) {
      const { id, received, courses } = figure;
      spans.push({ agency, days, received, courses, basis: id, place: FIGURES.indexOf(figure) });
    }
    const dated = known
      .flatMap(({ figure, days }) =>
        days.map((day) => ({ day, rate: figure.received / days.length })),
      )
      .sort((a, b) => (a.day < b.day ? -1 : 1));
    const covered = new Set(dated.map(({ day }) => day));
    const [first, last] = [dated[0]!, dated.at(-1)!];
    // A year at a time, so that the days of one number lie near each other.
    for (const days of years(daysOf(from, to).filter((day) => !covered.has(day)))) {
      const middle = days[days.length >> 1]!;
      const before = dated.filter(({ day }) => day < middle).at(-1) ?? first;
      const after = dated.find(({ day }) => day > middle) ?? last;
      const width = daysBetween(before.day, after.day);
      const share = width <= 0 ? 0 : daysBetween(before.day, middle) / width;
      const rate = before.rate + (after.rate - before.rate) * share;
      spans.push({
        agency,
        days,
        received: Math.round(rate * days.length),
        courses: undefined,
        basis: 'between',
        place: Number(middle.slice(0, 4)) * 2 + (agency === 'police' ? 1 : 0),
      });
    }
  }
  return spans;
}

/** Which course each request of a span takes, in the order of its days. */
function shuffled({ received, courses }: Span, times: number, chance: Chance): readonly Course[] {
  const total = received * times;
  const all: Course[] = [];
  for (const [course, count] of Object.entries(courses ?? {}) as [Course, number][])
    for (let more = count * times; more > 0; more--) all.push(course);
  // Where figures were published, crimes that they do not count are not made up.
  while (all.length < total)
    all.push(courses === undefined && chance() < LISTED_CRIME_SHARE ? 'listed-crime' : 'plain');
  for (let at = total - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
  return all;
}

function daysOf(from: string, to: string): string[] {
  const width = daysBetween(from, to);
  return Array.from({ length: Math.max(0, width + 1) }, (_, at) => addDays(from, at));
}

function years(days: readonly string[]): readonly (readonly string[])[] {
  const byYear = new Map<string, string[]>();
  for (const day of days) {
    const year = day.slice(0, 4);
    const same = byYear.get(year);
    if (same) same.push(day);
    else byYear.set(year, [day]);
  }
  return [...byYear.values()];
}

const DAY = 86_400_000;

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
