/**
 * Which norms and exceptions no worked case brings to bear (TH413), and which dates the cases show from one
 * side only (TH418). A case counts for an act it expects something of, and for a duty it names.
 */
import { supportOf } from '../diagram/visit-nodes.ts';
import { addDays } from '../compile/civil-date.ts';
import type { LiveNorm } from '../compile/act.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';
import type { Inquiry } from '../decide/inquiry.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Norm } from '../language/model.ts';
import type { Facts } from '../situation/situation.ts';
import type { CheckedLaw } from './checked-law.ts';

interface Shown {
  readonly facts: Facts;
  /** The case as it is, and moved to other days: each looked into once. */
  readonly on: Map<string | undefined, Inquiry>;
  /** Acts, and norms that carry duties, of which the case says something. */
  readonly names: ReadonlySet<string>;
}

export function caseCoverage(checked: CheckedLaw): Diagnostic[] {
  const shown: Shown[] = checked.stack.cases.map((each) => ({
    facts: each.facts as Facts,
    on: new Map(),
    names: new Set([
      ...Object.keys(each.expect ?? {}),
      ...(each.duties ?? []),
      ...(each['no-duties'] ?? []),
    ]),
  }));
  if (shown.length === 0) return [];
  const homes = homesOf(checked);
  return checked.compiled.table.norms.flatMap((norm) => {
    const places = homes.get(norm.id) ?? [];
    // One that can never apply is reported as such.
    if (places.length === 0) return [];
    const cover = new Cover(checked, shown, places);
    if (!cover.isLive(asItIs)) return [withoutCase(norm)];
    // It is live in a case, so one lies on the side of each day where it is in force.
    return datesOf(checked, norm).flatMap(({ day, begins }) =>
      cover.isLive(beyond(day, begins))
        ? []
        : [oneSided(norm, day, begins ? 'before' : 'on or after')],
    );
  });
}

interface Place extends LiveNorm {
  readonly name: string;
  /** Every way to choose the readings it depends on. */
  readonly ways: readonly ReadonlyMap<string, string>[];
}

function homesOf(checked: CheckedLaw): ReadonlyMap<string, readonly Place[]> {
  const homes = new Map<string, Place[]>();
  for (const [name, live] of checked.law.live) {
    for (const each of live) {
      const norm = checked.norm(each.position);
      const place = { ...each, name, ways: waysOfReading(checked, each) };
      homes.set(norm.id, [...(homes.get(norm.id) ?? []), place]);
    }
  }
  return homes;
}

function waysOfReading({ law }: CheckedLaw, { live }: LiveNorm): Place['ways'] {
  const readings = supportOf(law.diagram, live).flatMap((level) => {
    const variable = law.variables[level]!;
    return variable.kind === 'reading' ? [variable] : [];
  });
  return readings.reduce<Place['ways']>(
    (ways, { reading, choices }) =>
      ways.flatMap((way) => choices.map((choice) => new Map([...way, [reading, choice]]))),
    [new Map()],
  );
}

class Cover {
  readonly #checked: CheckedLaw;
  readonly #shown: readonly Shown[];
  readonly #places: readonly Place[];

  constructor(checked: CheckedLaw, shown: readonly Shown[], places: readonly Place[]) {
    this.#checked = checked;
    this.#shown = shown;
    this.#places = places;
  }

  /** Surely live in some case on the day it is moved to. */
  isLive(dayFor: (facts: Facts) => string | undefined): boolean {
    return this.#shown.some((shown) => {
      const day = dayFor(shown.facts);
      return (
        day !== LEFT_OUT &&
        this.#places.some(
          (place) => shown.names.has(place.name) && isSurelyLive(this.#inquiry(shown, day), place),
        )
      );
    });
  }

  #inquiry({ facts, on }: Shown, day: string | undefined): Inquiry {
    const known = on.get(day);
    if (known) return known;
    const moved = day === undefined ? facts : { ...facts, [EVENT_DATE]: day };
    const made = this.#checked.engine.inquire(moved);
    on.set(day, made);
    return made;
  }
}

const asItIs = (): undefined => undefined;
/** In place of a day: the case has nothing to say here. */
const LEFT_OUT = 'left-out';

function isSurelyLive(inquiry: Inquiry, { live, ways }: Place): boolean {
  return ways.some((readings) => inquiry.truthOf(live, readings) === 'always');
}

/** Cases on the side of the day where the norm is not in force, moved to the nearest day on which it is. */
function beyond(day: string, begins: boolean): (facts: Facts) => string {
  return (facts) => {
    const date = facts[EVENT_DATE];
    if (typeof date !== 'string' || date < day !== begins) return LEFT_OUT;
    return begins ? day : addDays(day, -1);
  };
}

/** Its own dates; those it shares with the norm it is an exception to are looked at there. */
function datesOf(
  { compiled: { table } }: CheckedLaw,
  { from, until, parent }: Norm,
): { readonly day: string; readonly begins: boolean }[] {
  const above: Pick<Norm, 'from' | 'until'> =
    parent === undefined ? {} : table.norms[table.positionOf.get(parent)!]!;
  return [
    ...(from !== undefined && from !== above.from ? [{ day: from, begins: true }] : []),
    ...(until !== undefined && until !== above.until ? [{ day: until, begins: false }] : []),
  ];
}

function withoutCase(norm: Norm): Diagnostic {
  const what = norm.parent === undefined ? 'norm' : 'exception';
  return diagnostic('TH413', `No case brings the ${what} \`${norm.id}\` to bear.`, norm.span, {
    help: `Write a case in which it applies, and one just outside its condition.`,
  });
}

function oneSided(norm: Norm, day: string, missing: string): Diagnostic {
  return diagnostic(
    'TH418',
    `No case ${missing} ${day} shows what \`${norm.id}\` changes.`,
    norm.span,
  );
}
