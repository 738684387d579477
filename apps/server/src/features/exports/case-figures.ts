/**
 * Figures of a defence office: where the cases of each month stand, how urgent they were and in which language, and why offers were
 * not taken over. Each case counts in one place of the one series of its office and year, so that no two figures about it escape being protected together; the
 * offers' series holds nothing that adds up to the cases'. The language stands sealed: it is opened here to be counted, and kept
 * nowhere. docs/disclose.md, decisions/0052.
 */
import type { Dimension } from '@threshold/disclose/suppression/frame';
import type { RecordClass } from '@threshold/disclose/whitelist';
import type { Transaction } from '../../db/database.ts';
import { masterOf, unwrapKey } from '../../seal/seal.ts';
import { unsealWords } from '../../seal/sealed-words.ts';
import { intake, type DECLINE_REASONS, type Outcome } from '../defense/case-event.ts';
import type { CaseState } from '../defense/case-state.ts';
import { caseEventPlace } from '../defense/case-store.ts';
import { TIERS } from '../defense/urgency.ts';
import {
  STEPS_OF_TIME,
  type Counted,
  type FigureSeries,
  type FigureTools,
} from './figure-series.ts';

const SOURCE = 'The desk of the defence office: what the events of its cases add up to.';

export const CASE_CLASS: RecordClass = {
  id: 'defence-cases',
  rowsAbout: 'a-person',
  fields: [
    {
      name: 'agency',
      type: 'text',
      meaning: 'Defence office.',
      source: SOURCE,
      sensitivity: 'open',
    },
  ],
};

/** Where a case stands, in as few classes as say what became of it: each more makes others small. */
const STANDS = {
  waiting: 'Waiting for a provider',
  offered: 'Offered to a provider',
  placed: 'With a provider',
  'ended-for': 'Ended: relief granted, released, or closed by the court',
  'ended-against': 'Ended: removal ordered, or the person left',
  'ended-other': 'Ended: advice was enough, or another lawyer',
  'ended-without': 'Ended: not reached, not wanted, or no provider found',
} as const;
type Stands = keyof typeof STANDS;
/** Null: it counts nowhere. */
const OF: Readonly<Record<Exclude<CaseState, 'ended'> | Outcome, Stands | null>> = {
  checking: 'waiting',
  waiting: 'waiting',
  offered: 'offered',
  placed: 'placed',
  'relief-granted': 'ended-for',
  released: 'ended-for',
  'case-closed': 'ended-for',
  'removal-ordered': 'ended-against',
  'left-by-choice': 'ended-against',
  'advice-given': 'ended-other',
  'other-lawyer': 'ended-other',
  'not-reached': 'ended-without',
  'person-withdrew': 'ended-without',
  'no-provider-found': 'ended-without',
  'opened-by-mistake': null,
};

const standing: Dimension = {
  id: 'standing',
  label: 'Where the case stands on the day of the release',
  codes: Object.entries(STANDS).map(([code, label]) => ({ code, label })),
};

const URGENT: Readonly<Record<(typeof TIERS)[number], string>> = {
  1: 'Today',
  2: 'This week',
  3: 'This month',
  4: 'In turn',
};
const tier: Dimension = {
  id: 'tier',
  label: 'How urgent it was by the facts, when taken in or last corrected',
  codes: TIERS.map((each) => ({ code: `tier-${each}`, label: URGENT[each] })),
};

/** Those in which the desk's letters are written; the others together, because one speaker of a rare one is easily known. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  en: 'English',
  es: 'Spanish',
  ur: 'Urdu',
  zh: 'Chinese',
};
const OTHER = 'other';
const language: Dimension = {
  id: 'language',
  label: 'Language of the person',
  codes: [
    ...Object.entries(LANGUAGES).map(([code, label]) => ({ code, label })),
    { code: OTHER, label: 'Another language, or not known' },
  ],
};

export const CASE_FIGURES: FigureSeries = {
  id: 'defence-cases',
  recordClass: CASE_CLASS,
  counted: {
    meaning: 'Cases taken in by the office.',
    source: SOURCE,
    limits:
      'Counted are the cases that the office holds on the day of the release: one that was erased counts no more, nor one taken in by mistake. Where a case stands is as of that day, and a year that goes on still grows.',
  },
  period: 'Year in which the case was taken in',
  dimensions: [standing, tier, language],
  apart: true,
  steps: ['year'],
  // Three times each. The ninth took under two seconds of processor, the fourteenth minutes.
  most: 9,
  rows: casesOf,
};

interface CaseRow {
  readonly id: string;
  readonly agency: string;
  readonly month: string;
  readonly stands: keyof typeof OF;
  readonly tier: string;
  readonly master: string | null;
  readonly wrapped: Uint8Array | null;
  readonly seq: number;
  readonly sealed: Uint8Array | null;
}

async function casesOf(
  transaction: Transaction,
  { master, zone, only }: FigureTools,
): Promise<readonly Counted[]> {
  const rows = await transaction.query<CaseRow>(
    `select c.id, c.agency, to_char(c.received_at at time zone $1, 'YYYY') as month,
       coalesce(c.outcome, c.state) as stands, 'tier-' || (c.tiers->0->>'tier') as tier, k.master, k.wrapped, e.seq, e.sealed
     from defense_case c left join case_key k on k.record = c.id
     join lateral (
       select seq, sealed from case_event e
       where e.record = c.id and e.type in ('case-opened', 'case-corrected') order by seq desc limit 1
     ) e on true
     where c.erasure_on is null and ($2::text is null or c.agency = $2) order by c.id`,
    [zone, only?.agency ?? null],
  );
  const counts = new Map<string, Counted>();
  for (const { id, agency, month, stands, tier: urgent, ...row } of rows) {
    const counted = OF[stands];
    if (counted === null) continue;
    const at = { standing: counted, tier: urgent, language: languageIn(master, id, row) };
    const key = [agency, month, ...Object.values(at)].join(' ');
    counts.set(key, { agency, month, at, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

function languageIn(
  held: FigureTools['master'],
  id: string,
  { master, wrapped, seq, sealed }: Pick<CaseRow, 'master' | 'wrapped' | 'seq' | 'sealed'>,
): string {
  if (wrapped === null || master === null || masterOf(held, master) === undefined) return OTHER;
  const words = unsealWords(unwrapKey(held, id, wrapped), caseEventPlace(id, seq), sealed) as {
    readonly intake?: unknown;
  };
  const read = intake.safeParse(words.intake);
  const [tag = OTHER] = read.success ? read.data.language.split('-') : [];
  return tag in LANGUAGES ? tag : OTHER;
}

const WHY: Readonly<Record<(typeof DECLINE_REASONS)[number] | 'no-answer', string>> = {
  'no-room': 'Declined: no room',
  language: 'Declined: language',
  'outside-scope': 'Declined: not what the provider does',
  conflict: 'Declined: conflict of interest',
  other: 'Declined: another reason',
  'no-answer': 'No answer in time',
};

export const OFFER_FIGURES: FigureSeries = {
  id: 'defence-offers',
  recordClass: { ...CASE_CLASS, id: 'defence-offers' },
  counted: {
    meaning: 'Offers of cases that a provider did not take over.',
    source: SOURCE,
    limits:
      'A case that was offered again and declined again counts again. What was taken over is counted with the cases. Cases that were erased count no more.',
  },
  period: 'Month in which it was answered, or lapsed',
  apart: true,
  steps: STEPS_OF_TIME,
  dimensions: [
    {
      id: 'answer',
      label: 'Why it was not taken over',
      codes: Object.entries(WHY).map(([code, label]) => ({ code, label })),
    },
  ],
  rows: (transaction, { zone }) =>
    transaction
      .query<{ agency: string; month: string; answer: string; count: number }>(
        `select c.agency, to_char(e.at at time zone $1, 'YYYY-MM') as month,
           coalesce(e.facts->>'why', 'no-answer') as answer, count(*)::int as count
         from case_event e join defense_case c on c.id = e.record
         where e.type = 'offer-lapsed' or (e.type = 'offer-answered' and e.facts->>'answer' <> 'accepted')
         group by 1, 2, 3 order by 1, 2, 3`,
        [zone],
      )
      .then((rows) => rows.map(({ answer, ...row }) => ({ ...row, at: { answer } }))),
};
