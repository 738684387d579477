/**
 * The papers of a request and what was read from each: its pages, what kind of paper it looks like, faults, and every
 * fact with the words it rests on, beside what was recorded and what a person confirmed. Nothing here is a fact of the
 * request yet. That somebody looked is written down.
 */
import { kindOf } from '@threshold/instruments/taxonomy/taxonomy';
import { entryTitle, entryWords } from '@threshold/rules/explain/fact-words';
import type { Stack } from '@threshold/rules/language/model';
import { UNKNOWN } from '@threshold/rules/situation/situation';
import { z } from 'zod';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { logRead } from '../reading/request-read.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import { loadRequest, type StoredRequest } from '../requests/event-store.ts';
import type { Refusal } from '../requests/refusal.ts';
import { PAPER_TYPES, type EventOf } from '../requests/request-event.ts';
import { lastCheckOf, lastReadingOf, openReading, type LastCheck } from './kept-reading.ts';
import { isCourtSignature, offersOf } from './paper-offers.ts';
import { pageRead, placedWords, type DocumentRead, type PaperReading } from './paper-text.ts';
import { problemSentence } from './problem-sentence.ts';

const said = z.strictObject({ value: z.union([z.string(), z.boolean()]), words: z.string() });

const shownOffer = z
  .strictObject({
    fact: z.string(),
    title: z.string(),
    read: said,
    because: z.string(),
    /** The document of the packet that speaks for it, from 1. */
    document: z.int().positive(),
    places: z.array(placedWords).readonly(),
    /** Of a judge or a court: counts only when a person says that they saw it. */
    court: z.boolean(),
    choices: z.array(z.strictObject({ value: z.string(), label: z.string() })),
    /** What stands in the record; null where nothing does. */
    recorded: z.strictObject({ words: z.string(), same: z.boolean() }).nullable(),
    /** What a person confirmed; `value` null where they say that the paper does not tell. */
    checked: z.strictObject({ value: said.nullable() }).nullable(),
  })
  .meta({ id: 'paper-offer' });

const shownDocument = z
  .strictObject({
    kind: z.string(),
    title: z.string().nullable().meta({ description: 'Null where it could not be told.' }),
    judicial: z.boolean(),
    signer: z.strictObject({
      words: z.string(),
      name: z.string().nullable(),
      present: z.boolean(),
    }),
    confidence: z.number(),
    faults: z.array(z.strictObject({ code: z.string(), text: z.string() })).readonly(),
    places: z.array(placedWords).readonly(),
  })
  .meta({ id: 'paper-document' });

export const papersOutput = z
  .strictObject({
    papers: z
      .array(
        z.strictObject({
          file: z.int().positive(),
          type: z.enum(PAPER_TYPES),
          name: z.string().optional(),
          state: z.enum(['waiting', 'reading', 'read', 'failed']),
          problem: z.string().nullable(),
          reading: z
            .strictObject({
              /** The event of it. */
              seq: z.int(),
              pages: z.array(
                pageRead.omit({ picture: true }).extend({ picture: z.boolean() }).strict(),
              ),
              documents: z.array(shownDocument),
              offers: z.array(shownOffer),
              notes: z.array(z.string()).readonly(),
            })
            .nullable(),
          checked: z
            .strictObject({ seq: z.int(), at: z.iso.datetime(), by: z.uuid().nullable() })
            .nullable(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'papers' });
export type Papers = z.infer<typeof papersOutput>;
type Paper = Papers['papers'][number];

export function listPapers(desk: Desk, actor: Actor, id: string): Promise<Result<Papers, Refusal>> {
  return desk.database.as<Papers, Refusal>(actor.account, async (transaction) => {
    const stored = await loadRequest(transaction, desk, id);
    if (!stored) return refused({ code: 'not-found' });
    const rows = await transaction.query<ReadingRow>(
      'select file, state, problem from paper_reading where request = $1',
      [id],
    );
    const papers: Paper[] = [];
    for (const { event } of stored.events) {
      if (event.type === 'paper-added') {
        papers.push(await paperOf(transaction, desk, stored, event, rows));
      }
    }
    if (papers.length > 0) await logRead(transaction, desk, actor, stored, 'paper');
    return done({ papers });
  });
}

interface ReadingRow {
  readonly file: number;
  readonly state: Paper['state'];
  readonly problem: string | null;
}

async function paperOf(
  transaction: Transaction,
  desk: Desk,
  stored: StoredRequest,
  { facts: { file, type }, sealed: { name } }: EventOf<'paper-added'>,
  rows: readonly ReadingRow[],
): Promise<Paper> {
  const row = rows.find((each) => each.file === file);
  const last = lastReadingOf(stored.events, file);
  const head = { file, type, ...(name === undefined ? {} : { name }) };
  const problem = row?.problem ?? (last && 'problem' in last.read ? last.read.problem : null);
  const words = problem === null ? null : problemSentence(problem, name);
  const reading =
    last && !('problem' in last.read) && row?.state === 'read'
      ? await openReading(transaction, stored, last.read)
      : undefined;
  if (!last || !reading) {
    return {
      ...head,
      state: row?.state === 'read' ? 'failed' : (row?.state ?? 'waiting'),
      problem: words,
      reading: null,
      checked: null,
    };
  }
  const { stack } = desk.law.rules.law;
  const check = lastCheckOf(stored.events, last.seq);
  return {
    ...head,
    state: 'read',
    problem: null,
    reading: {
      seq: last.seq,
      pages: reading.pages.map((page) => ({ ...page, picture: page.picture !== null })),
      documents: reading.documents.map((document) => shownDocumentOf(stack, document)),
      offers: shownOffers(stack, reading, stored, check),
      notes: reading.notes,
    },
    checked: check ? { seq: check.seq, at: check.at, by: check.by } : null,
  };
}

function shownDocumentOf(
  stack: Stack,
  { kind, judicial, signer, confidence, issues, evidence }: DocumentRead,
): z.infer<typeof shownDocument> {
  return {
    kind,
    title: kind === 'unrecognised' ? null : kindOf(kind).title,
    judicial,
    signer: {
      words: entryWords(stack, 'paper.signer', signer.role),
      name: signer.name,
      present: signer.present,
    },
    confidence,
    faults: issues,
    places: evidence,
  };
}

function shownOffers(
  stack: Stack,
  reading: PaperReading,
  { state }: Pick<StoredRequest, 'state'>,
  check: LastCheck | undefined,
): z.infer<typeof shownOffer>[] {
  return offersOf(reading, stack).map(({ fact, value, because, document, evidence }) => {
    const recorded = state.situation[fact];
    const type = stack.facts.get(fact)?.value;
    const checked = check?.facts.checked.find((each) => each.fact === fact);
    const places = reading.documents[document - 1]?.evidence ?? [];
    return {
      fact,
      title: entryTitle(stack, fact),
      read: { value, words: entryWords(stack, fact, value) },
      because,
      document,
      places: evidence.flatMap((at) => places[at] ?? []),
      court: isCourtSignature(fact, value),
      choices:
        type?.type === 'one-of'
          ? [...type.values]
              .filter(([each]) => each !== UNKNOWN)
              .map(([each, label]) => ({ value: each, label }))
          : [],
      recorded:
        recorded === undefined || recorded === UNKNOWN
          ? null
          : { words: entryWords(stack, fact, recorded), same: recorded === value },
      checked: checked
        ? {
            value:
              checked.value === null || typeof checked.value === 'number'
                ? null
                : { value: checked.value, words: entryWords(stack, fact, checked.value) },
          }
        : null,
    };
  });
}

/** The picture's file of one page of the last reading; undefined where there is none. */
export async function pictureFile(
  transaction: Transaction,
  stored: StoredRequest,
  file: number,
  page: number,
): Promise<number | undefined> {
  const last = lastReadingOf(stored.events, file);
  if (!last || 'problem' in last.read) return undefined;
  const reading = await openReading(transaction, stored, last.read);
  return reading?.pages[page - 1]?.picture ?? undefined;
}
