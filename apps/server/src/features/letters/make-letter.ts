/**
 * A letter of a request, composed from what the desk holds and what counsel filled in. Only for those who may
 * work on the request. Nothing is stored and nothing is logged: a draft is gone with the answer.
 */
import { dateAt } from '@threshold/calendar/zone-time';
import { composeLetter } from '@threshold/letters/letter/compose-letter';
import type { Letter } from '@threshold/letters/letter/letter';
import { letterSentence, type LetterError } from '@threshold/letters/letter/letter-errors';
import type { LetterKind } from '@threshold/letters/letter/letter-facts';
import { letterFields } from '@threshold/letters/letter/letter-fields';
import { may } from '../../access/role.ts';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { receiptOf } from '../../log/receipt.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import { logRead } from '../reading/request-read.ts';
import { loadRequest } from '../requests/event-store.ts';
import type { Refusal } from '../requests/refusal.ts';
import { citedAnswer } from '../requests/cited-answer.ts';
import { ownTextsOf, textsWith } from '../settings/letter-texts.ts';
import { GIVEN, type GivenLetter } from './given-fields.ts';
import { nearbyHelp } from './joined-help.ts';
import { letterFacts, type LetterSources } from './held-facts.ts';
import { nearbySources } from './nearby-sources.ts';
import { officeOf } from './office.ts';
import { unfitting } from './letter-fit.ts';

/** Whoever would sign: the name stands in the account, the day is today. */
export interface Signer {
  readonly name: string;
}

export interface MadeLetter {
  readonly letter: Letter;
  /** What keeps it from being signed, in sentences. */
  readonly unsigned: readonly string[];
}

/** What letters of this request are made from, for somebody who works on it. */
export async function letterSources(
  desk: Desk,
  actor: Actor,
  id: string,
  language: string,
): Promise<Result<LetterSources & { readonly signer: Signer }, Refusal>> {
  const read = await desk.database.as(actor.account, async (transaction) => {
    const stored = await loadRequest(transaction, desk, id);
    if (!stored) return refused<Refusal>({ code: 'not-found' });
    const isOwn = stored.recordedBy === actor.account;
    if (!may(actor.memberships, 'request:work', { agency: stored.agency, own: isOwn })) {
      return refused<Refusal>({ code: 'not-allowed', what: 'work on this request' });
    }
    const settings = await officeOf(transaction, stored.agency);
    if (!settings) return refused<Refusal>({ code: 'not-found' });
    await logRead(transaction, desk, actor, stored, 'letter');
    const own = await ownTextsOf(transaction, stored.agency);
    const nearby = await nearbySources(transaction, desk, stored);
    const signer = { name: await nameOf(transaction, actor.account) };
    return done({ stored, settings, own, signer, nearby });
  });
  if (!read.ok) return read;
  const receipt = await receiptOf(desk, actor, id, 1);
  const { nearby, ...held } = read.value;
  const today = dateAt(desk.now().getTime(), desk.clocks.zone);
  const { staleAfterDays } = desk.directory;
  return done({
    ...held,
    joined: (of) => {
      const rights = desk.letters.rights.in(of, today);
      const help = nearbyHelp(
        nearby.providers,
        { language: of, place: nearby.place, held: nearby.held },
        { today, staleAfterDays },
      );
      return { ...help, ...(rights ? { rights } : {}) };
    },
    answer: await citedAnswer(desk, held.stored.state),
    now: desk.now(),
    zone: desk.clocks.zone,
    language,
    receipt: receipt.ok ? new TextDecoder().decode(receipt.value) : undefined,
  });
}

async function nameOf(transaction: Transaction, account: string): Promise<string> {
  const [row] = await transaction.query<{ name: string }>('select desk_name($1) as name', [
    account,
  ]);
  return row?.name ?? '';
}

/** The draft, and what stands against a signature under it. */
export function draftLetter(
  desk: Pick<Desk, 'letters'>,
  sources: LetterSources & { readonly signer: Signer },
  given: GivenLetter,
): Result<MadeLetter, Refusal> {
  const read = readGiven(sources, given);
  if (!read.ok) return read;
  const { facts, title } = read.value;
  const texts = textsWith(desk.letters.texts, sources.own, given.kind);
  const draft = composeLetter(given.kind, facts, texts);
  if (draft.errors) return notMade(given.kind, draft.errors, facts);
  const signed = composeLetter(
    given.kind,
    { ...facts, signature: signatureOf(sources, title) },
    texts,
  );
  return done({
    letter: draft.letter,
    unsigned: (signed.errors ?? []).map((error) => sentenceOf(given.kind, error, facts)),
  });
}

/** The letter with its signature: whole, or not made. */
export function finalLetter(
  desk: Pick<Desk, 'letters'>,
  sources: LetterSources & { readonly signer: Signer },
  given: GivenLetter,
): Result<Letter, Refusal> {
  const read = readGiven(sources, given);
  if (!read.ok) return read;
  const { facts, title } = read.value;
  const made = composeLetter(
    given.kind,
    { ...facts, signature: signatureOf(sources, title) },
    textsWith(desk.letters.texts, sources.own, given.kind),
  );
  return made.errors ? notMade(given.kind, made.errors, facts) : done(made.letter);
}

interface ReadGiven {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly title: string | undefined;
}

function readGiven(
  sources: LetterSources,
  { kind, fields, language }: GivenLetter,
): Result<ReadGiven, Refusal> {
  const why = unfitting(kind, sources);
  if (why !== undefined) return refused({ code: 'letter-not-fitting', why });
  const read = GIVEN[kind].safeParse(fields);
  if (!read.success) {
    return refused({
      code: 'bad-request',
      problems: read.error.issues.map(
        ({ path, message }) => `"fields.${path.join('.')}": ${message}.`,
      ),
    });
  }
  const facts = letterFacts(kind, { ...sources, language }, read.data);
  return done({ facts, title: read.data.signature?.title });
}

function signatureOf(
  { signer, now, zone }: LetterSources & { readonly signer: Signer },
  title: string | undefined,
): object {
  const on = dateAt(now.getTime(), zone);
  return { name: signer.name, on, ...(title === undefined ? {} : { title }) };
}

function notMade(
  kind: LetterKind,
  errors: readonly LetterError[],
  facts: ReadGiven['facts'],
): Result<never, Refusal> {
  const problems = errors.map((error) => sentenceOf(kind, error, facts));
  return refused({ code: 'letter-not-made', problems });
}

/** A field that was left out is asked for by its label, not by its path. */
export function sentenceOf(
  kind: LetterKind,
  error: LetterError,
  facts: Readonly<Record<string, unknown>>,
): string {
  if (error.code !== 'facts' || valueAt(facts, error.path) !== undefined) {
    return letterSentence(error);
  }
  const path = error.path.replace(/\.\d+(?=\.|$)/g, '[]');
  const field = letterFields(kind).find((each) => each.path === path);
  if (!field) return letterSentence(error);
  const about = actAt(facts, error.path);
  return `Fill in “${field.label}”${about === undefined ? '' : ` for “${about}”`}.`;
}

function valueAt(facts: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) => (value as Readonly<Record<string, unknown>> | undefined)?.[name],
      facts,
    );
}

/** Of a field within a list of acts: which act. */
function actAt(facts: unknown, path: string): string | undefined {
  const place = /^acts\.\d+/.exec(path)?.[0];
  const act = place === undefined ? undefined : valueAt(facts, `${place}.act`);
  return typeof act === 'string' ? act : undefined;
}
