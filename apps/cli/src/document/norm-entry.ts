/** A norm as a lawyer reviews it: what the text is, what the rule says, what is excepted, how it is tested. */
import { dayInWords } from '@threshold/rules/explain/day-in-words';
import type { Norm, Overlay, Stack } from '@threshold/rules/language/model';
import type { Modality } from '@threshold/rules/language/outcome';
import { clockText } from '../text/clock-text.ts';
import { sentence } from '@threshold/rules/explain/plain-words';
import { and } from '../text/words.ts';
import type { CaseEntry } from './case-entry.ts';
import { citeEntries, type CiteEntry } from './cite-entry.ts';
import { conditionEntry, conditionWords, type ConditionEntry } from './condition-words.ts';

export interface NormEntry {
  readonly id: string;
  readonly summary: string;
  /** Undefined on an exception that only switches its norm off. */
  readonly modality: Modality | undefined;
  readonly acts: readonly string[];
  readonly binds?: ConditionEntry;
  readonly when?: ConditionEntry;
  readonly dates: string;
  /** What courts did to it, what is disputed, what it displaces: sentences. */
  readonly status: readonly string[];
  readonly decider?: string;
  readonly standard?: string;
  readonly remedy?: string;
  readonly duty: readonly string[];
  readonly note?: string;
  readonly cites: readonly CiteEntry[];
  readonly exceptions: readonly NormEntry[];
  readonly cases: readonly CaseEntry[];
}

export function normEntry(
  norm: Norm,
  stack: Stack,
  cases: readonly CaseEntry[],
  parent?: Norm,
): NormEntry {
  const binds = inherited(norm.binds, parent?.binds)
    ? undefined
    : conditionEntry(norm.binds, stack);
  const when = conditionEntry(norm.when, stack);
  const sameDates = parent?.from === norm.from && parent?.until === norm.until;
  const sameActs = parent?.acts.join() === norm.acts.join();
  return {
    id: norm.id,
    summary: norm.summary,
    modality: norm.modality,
    acts: sameActs ? [] : norm.acts.map((act) => stack.acts.get(act)?.title ?? act),
    ...(binds === undefined ? {} : { binds }),
    ...(when === undefined ? {} : { when }),
    dates: parent && sameDates ? '' : datesOf(norm),
    status: statusOf(norm, stack),
    ...(norm.decider === undefined || norm.decider === parent?.decider
      ? {}
      : { decider: stack.deciders.get(norm.decider) ?? norm.decider }),
    ...(norm.standard === undefined ? {} : { standard: norm.standard }),
    ...(norm.remedy === undefined ? {} : { remedy: norm.remedy }),
    duty: dutyOf(norm),
    ...(norm.note === undefined ? {} : { note: norm.note }),
    cites: citeEntries(norm.cite, stack),
    exceptions: norm.unless.map((each) => normEntry(each, stack, cases, norm)),
    cases: cases.filter(({ norms }) => norms.includes(norm.id)),
  };
}

function inherited(own: Norm['binds'], above: Norm['binds'] | undefined): boolean {
  return (
    above !== undefined && own.span.from === above.span.from && own.span.file === above.span.file
  );
}

function datesOf({ from, until, known }: Norm): string {
  const parts: string[] = [];
  if (from !== undefined) parts.push(`In force from ${dayInWords(from)}`);
  if (until !== undefined)
    parts.push(`${from === undefined ? 'In force until' : 'until'} ${dayInWords(until)}`);
  const words = parts.length === 0 ? 'In force without a date' : parts.join(' ');
  return known === undefined || known === from
    ? `${words}.`
    : `${words}; enacted ${dayInWords(known)}.`;
}

function statusOf(norm: Norm, stack: Stack): string[] {
  const status = norm.overlays.map((overlay) => overlayWords(overlay, stack));
  const stands = norm.stands === undefined ? undefined : stack.readings.get(norm.stands);
  if (stands) status.push(sentence(`Whether it stands is contested: ${stands.question}`));
  if (norm.overrides.length > 0) status.push(`It displaces ${and(norm.overrides)}.`);
  if (norm.ceiling) status.push('Lower layers may not be stricter.');
  if (norm.floor) status.push('Lower layers may be stricter, never laxer.');
  for (const [fact, value] of norm.burden) {
    const title = stack.facts.get(fact)?.title ?? fact;
    const words = value === true ? 'yes' : value === false ? 'no' : String(value);
    status.push(`Where it cannot be known, this counts as ${words}: ${title.toLowerCase()}.`);
  }
  return status;
}

function overlayWords(
  { kind, court, from, until, known, asTo, cite }: Overlay,
  stack: Stack,
): string {
  const what = kind === 'enjoined' ? 'Enjoined' : 'Annulled';
  const dates = [
    ...(from === undefined ? [] : [`from ${dayInWords(from)}`]),
    ...(until === undefined ? [] : [`until ${dayInWords(until)}`]),
    ...(known === undefined || known === from ? [] : [`known on ${dayInWords(known)}`]),
  ];
  const whom = asTo ? `, as far as ${conditionWords(asTo, stack)}` : '';
  const refs = cite.map(({ ref }) => ref).join('; ');
  return sentence(
    `${what} by ${court}${dates.length > 0 ? `, ${dates.join(' ')}` : ''}${whom} (${refs})`,
  );
}

function dutyOf({ duty }: Norm): string[] {
  if (!duty) return [];
  const { fields, clock, to } = duty;
  return [
    sentence(`Duty: ${duty.do}`),
    sentence(`Who: ${duty.who}`),
    ...(to === undefined ? [] : [sentence(`To: ${to}`)]),
    ...(clock ? [`When: ${clockText(clock)}`] : []),
    ...(duty['nil-report'] ? ['Owed even when there is nothing to report.'] : []),
    ...(duty['or-explain'] ? ['Or say why it was not done.'] : []),
    ...(fields?.required ? [`Must hold: ${and(fields.required)}.`] : []),
    ...(fields?.['if-known'] ? [`If known: ${and(fields['if-known'])}.`] : []),
    ...(fields?.forbidden ? [`Must not hold: ${and(fields.forbidden)}.`] : []),
  ];
}
