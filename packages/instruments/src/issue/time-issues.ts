/** Days on the paper: until when it is good, by when it wants an answer. Without today nothing has run out. */
import { addDays, addWeekdays, dateAfter, datesIn, sayDay } from '../field/dates.ts';
import { issue, type FoundIssue } from './catalogue.ts';
import type { Document } from './document.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  three: 3,
  five: 5,
  seven: 7,
  ten: 10,
  fourteen: 14,
  twenty: 20,
  thirty: 30,
};
/** Rule 41(e)(2)(A): a federal search warrant is executed within 14 days. */
const LONGEST = 14;

/** The last day on which the warrant may be carried out; undefined where it has none or none can be read. */
export function lastDay({ kind, plain }: Pick<Document, 'kind' | 'plain'>): string | undefined {
  const issued = issuedDay(plain);
  switch (kind.id) {
    case 'ao-93':
    case 'ao-93c': {
      const by = dateAfter(plain, /[o0]n [o0]r bef[o0]re/i, 40)?.day;
      const cap = issued === undefined ? undefined : addDays(issued, LONGEST);
      return by !== undefined && cap !== undefined && cap < by ? cap : (by ?? cap);
    }
    case 'blackies-warrant':
    case 'state-search-warrant': {
      const by = dateAfter(plain, /[o0]n [o0]r bef[o0]re/i, 40)?.day;
      const days = daysAllowed(plain);
      return by ?? (issued !== undefined && days !== undefined ? addDays(issued, days) : undefined);
    }
    default:
      return undefined;
  }
}

export function issuedDay(plain: string): string | undefined {
  return (
    dateAfter(plain, /date and time i[s5][s5]ued/i)?.day ??
    dateAfter(plain, /\b(?:dated|issued)\b\s*:?/i, 70)?.day ??
    dateAfter(plain, /\bdate\s*:/i, 40)?.day ??
    datesIn(plain)[0]?.day
  );
}

function daysAllowed(plain: string): number | undefined {
  const match =
    /\b(?:within|not more than|no later than|not exceed(?:ing)?)\s+(?:(\w+)\s*)?\(?(\d{1,2})?\)?\s*(?:calendar\s+)?days/i.exec(
      plain,
    );
  if (!match) return undefined;
  return match[2] === undefined
    ? (NUMBERS[match[1]?.toLowerCase() ?? ''] ?? (Number(match[1]) || undefined))
    : Number(match[2]);
}

export function timeIssues(document: Document): readonly FoundIssue[] {
  const { kind, plain, context } = document;
  const found: FoundIssue[] = [];
  const last = lastDay(document);
  if (last !== undefined) {
    const past = context.today !== undefined && last < context.today;
    found.push(issue(past ? 'expired' : 'valid-until', { day: sayDay(last) }));
  }
  const issued = issuedDay(plain);
  if (
    last !== undefined &&
    issued !== undefined &&
    context.today !== undefined &&
    issued > context.today
  ) {
    found.push(issue('not-yet', { day: sayDay(issued) }));
  }
  const due = answerDay(document);
  if (due !== undefined) {
    const past = context.today !== undefined && due < context.today;
    found.push(issue(past ? 'answer-day-past' : 'answer-due', { day: sayDay(due) }));
  } else if (ANSWERED.has(kind.id)) {
    found.push(issue('no-return-date'));
  }
  if (kind.id === 'i9-noi') found.push(inspectionClock(plain));
  return found;
}

/** Papers that must say by when. */
const ANSWERED: ReadonlySet<string> = new Set([
  'i-138',
  'customs-summons-3115',
  'doj-admin-subpoena',
  'ao-110',
  'ao-89b',
  'ao-88b',
]);
/** Papers that may say by when. */
const MAY_BE_ANSWERED: ReadonlySet<string> = new Set([
  ...ANSWERED,
  'court-order-enforcing-subpoena',
  'order-2703d',
  'doj-demand-letter',
  'writ-habeas',
]);

function answerDay({ kind, plain }: Document): string | undefined {
  if (!MAY_BE_ANSWERED.has(kind.id)) return undefined;
  const said =
    dateAfter(
      plain,
      /\b(?:date and time|[o0]n [o0]r bef[o0]re|return date|no later than|provide by|respond by|produce by|by close of business|before (?:this|the) court on|by)\s*:?\s/i,
      50,
    ) ??
    dateAfter(
      plain,
      /\b(?:appear (?:before|at|on)|at the (?:time|place|following)|date[, ]+(?:and )?time)/i,
      220,
    );
  if (said) return said.day;
  const within = /\bwithin\s+(?:(\w+)\s*)?\(?(\d{1,2})?\)?\s*days/i.exec(plain);
  if (within && kind.id === 'order-2703d') {
    const days =
      within[2] === undefined ? NUMBERS[within[1]?.toLowerCase() ?? ''] : Number(within[2]);
    const issued = datesIn(plain).at(-1)?.day;
    if (days !== undefined && issued !== undefined) return addDays(issued, days);
  }
  // The form's own date stands beside the signature; a later day on it is the day to come.
  const days = datesIn(plain).map(({ day }) => day);
  if (ANSWERED.has(kind.id) && days.length >= 2) {
    const latest = [...days].sort().at(-1);
    return latest !== days.at(-1) || new Set(days).size > 1 ? latest : undefined;
  }
  return undefined;
}

function inspectionClock(plain: string): FoundIssue {
  const served =
    dateAfter(plain, /\b(?:served|received|hand delivered)\b[^\n]{0,30}/i, 30)?.day ??
    datesIn(plain.slice(0, 400))[0]?.day;
  return served === undefined
    ? issue('served-date-missing')
    : issue('inspection-clock', { served: sayDay(served), day: sayDay(addWeekdays(served, 3)) });
}
