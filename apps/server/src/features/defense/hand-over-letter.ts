/**
 * The letter that offers a case to its provider, from what the desk holds: no name and no contact of a person is put into it. Who sends
 * it signs it with the name of their account; without an address to answer to it stays a draft. docs/letters.md.
 */
import { composeHandOver } from '@threshold/letters/letter/compose-hand-over';
import type { HandOverFacts } from '@threshold/letters/letter/hand-over-facts';
import type { Letter } from '@threshold/letters/letter/letter';
import { letterSentence } from '@threshold/letters/letter/letter-errors';
import { letterText } from '@threshold/letters/letter/letter-text';
import { letterHtml } from '@threshold/letters/html/letter-html';
import type { Provider } from '@threshold/guidance/directory/provider';
import { languageTag } from '@threshold/guidance/words-schema';
import { z } from 'zod';
import { may } from '../../access/role.ts';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { todayAt } from '../duties/duty-clock.ts';
import { officeOf } from '../letters/office.ts';
import { logRead } from '../reading/request-read.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { HANDED_BY } from './case-event.ts';
import { loadCase, type StoredCase } from './case-store.ts';
import { NOT_CASES } from './change-case.ts';
import { providersOf } from './providers.ts';
import { nextHearing } from './urgency.ts';

export const handOverQuery = z.strictObject({ language: languageTag.default('en') });

export const handOverView = z
  .strictObject({
    html: z.string().meta({ description: 'The article; words from outside are escaped.' }),
    text: z.string().meta({ description: 'The same as plain text, to be copied.' }),
    title: z.string(),
    unsigned: z
      .array(z.string())
      .readonly()
      .meta({ description: 'What keeps it from being signed and sent, in sentences.' }),
    languages: z.array(z.string()).readonly(),
    ways: z.array(z.enum(HANDED_BY)).readonly(),
    email: z.string().nullable().meta({ description: 'Of the provider, as the directory has it.' }),
  })
  .meta({ id: 'hand-over-view' });
export type HandOverView = z.infer<typeof handOverView>;

export interface HandOverLetter {
  readonly draft: Letter;
  /** Undefined where something keeps it from being signed. */
  readonly signed: Letter | undefined;
  readonly unsigned: readonly string[];
  readonly provider: Provider;
}

/** The letter of a case that is offered to somebody. */
export async function handOverLetter(
  transaction: Transaction,
  desk: Desk,
  actor: Actor,
  stored: StoredCase,
  language: string,
): Promise<Result<HandOverLetter, Refusal>> {
  const { agency, number, sum } = stored;
  const { intake, clocks } = sum;
  const providers = await providersOf(transaction, desk, agency);
  const provider = providers.find(({ id }) => id === sum.provider?.id);
  const due = clocks.find(({ kind }) => kind === 'answer')?.proof.due;
  if (sum.state !== 'offered') return refused({ code: 'case-state', state: sum.state });
  if (!provider || !intake || due?.kind !== 'day') return refused({ code: 'no-such-provider' });
  const settings = await officeOf(transaction, agency);
  const [signer] = await transaction.query<{ name: string }>('select desk_name($1) as name', [
    actor.account,
  ]);
  const today = todayAt(desk);
  const place = desk.directory.places.find(({ id }) => id === intake.place)?.name;
  const facts: Omit<HandOverFacts, 'signature'> = {
    written: today,
    office: settings?.office ?? { address: [] },
    language,
    case: {
      number,
      need: intake.need,
      speaks: ENGLISH.of(intake.language) ?? intake.language,
      ...(place === undefined ? {} : { place }),
      held: intake.detained,
      hearing: nextHearing(intake, today),
    },
    provider: provider.name,
    ...(provider.address === undefined ? {} : { address: provider.address }),
    answerBy: due.date,
  };
  const { texts } = desk.letters;
  const draft = composeHandOver(facts, texts);
  if (draft.errors) {
    return refused({ code: 'letter-not-made', problems: draft.errors.map(letterSentence) });
  }
  const signature = { name: signer?.name ?? '', on: today };
  const { letter: signed, errors = [] } = composeHandOver({ ...facts, signature }, texts);
  return done({ draft: draft.letter, signed, unsigned: errors.map(letterSentence), provider });
}

const ENGLISH = new Intl.DisplayNames('en', { type: 'language' });

/** For whoever works on the case; reading a colleague's is written down. */
async function onCase<Value>(
  desk: Desk,
  actor: Actor,
  id: string,
  language: string,
  shown: (made: HandOverLetter) => Value,
): Promise<Result<Value, Refusal>> {
  return desk.database.as<Value, Refusal>(actor.account, async (transaction) => {
    const stored = await loadCase(transaction, desk, id);
    if (!stored) return refused({ code: 'no-such-case' });
    const { agency, recordedBy } = stored;
    if (!may(actor.memberships, 'defence:work', { agency, own: false })) return refused(NOT_CASES);
    const made = await handOverLetter(transaction, desk, actor, stored, language);
    if (!made.ok) return made;
    if (recordedBy !== actor.account) await logRead(transaction, desk, actor, stored, 'defence');
    return done(shown(made.value));
  });
}

export function showHandOver(
  desk: Desk,
  actor: Actor,
  id: string,
  { language }: z.infer<typeof handOverQuery>,
): Promise<Result<HandOverView, Refusal>> {
  return onCase(desk, actor, id, language, ({ draft, unsigned, provider }) => ({
    html: letterHtml(draft),
    text: letterText(draft),
    title: draft.title,
    unsigned,
    languages: [...desk.letters.texts.handOver.keys()],
    ways: HANDED_BY.filter((way) => way !== 'email' || desk.carries.has('email')),
    email: provider.email ?? null,
  }));
}

export async function draftHandOver(
  desk: Desk,
  actor: Actor,
  id: string,
  { language }: z.infer<typeof handOverQuery>,
): Promise<Result<Uint8Array, Refusal>> {
  const made = await onCase(desk, actor, id, language, ({ draft }) => draft);
  return made.ok ? done(desk.letters.pdf(made.value)) : made;
}
