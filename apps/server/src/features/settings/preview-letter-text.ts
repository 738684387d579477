/**
 * How a letter would look with passages that are not saved: a made-up sample letter, from the agency's own office, as a page
 * and as a PDF. Nothing is kept.
 */
import { composeLetter } from '@threshold/letters/letter/compose-letter';
import type { Letter } from '@threshold/letters/letter/letter';
import { LETTER_KINDS } from '@threshold/letters/letter/letter-facts';
import { SAMPLE_FACTS } from '@threshold/letters/letter/sample-facts';
import { letterHtml } from '@threshold/letters/html/letter-html';
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import { officeOf } from '../letters/office.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { isEmpty, letterTextRefusal, ownTextsOf, textsWith } from './letter-texts.ts';
import type { saveLetterTextBody } from './save-letter-text.ts';
import { NO_LANGUAGE } from './save-letter-text.ts';
import { NOT_SETTINGS, mayWriteSettings } from './setting-store.ts';
import { isLetterItem } from './show-letter-texts.ts';

export const letterTextPreview = z.strictObject({ html: z.string(), title: z.string() });

type Body = z.infer<typeof saveLetterTextBody>;

export async function previewLetterText(
  desk: Desk,
  actor: Actor,
  body: Body,
): Promise<Result<z.infer<typeof letterTextPreview>, Refusal>> {
  const made = await sample(desk, actor, body);
  if (!made.ok) return made;
  return done({ html: letterHtml(made.value), title: made.value.title });
}

export async function letterTextPdf(
  desk: Desk,
  actor: Actor,
  body: Body,
): Promise<Result<Uint8Array, Refusal>> {
  const made = await sample(desk, actor, body);
  return made.ok ? done(desk.letters.pdf(made.value)) : made;
}

async function sample(
  desk: Desk,
  actor: Actor,
  { agency, item, seen, content }: Body,
): Promise<Result<Letter, Refusal>> {
  if (!mayWriteSettings(actor, agency)) return refused(NOT_SETTINGS);
  if (!isLetterItem(desk, item)) return refused({ code: 'bad-setting', problems: [NO_LANGUAGE] });
  const wrong = letterTextRefusal(content);
  if (wrong) return refused(wrong);
  const read = await desk.database.as(actor.account, async (transaction) => {
    const settings = await officeOf(transaction, agency);
    if (!settings) return refused<Refusal>({ code: 'no-such-agency' });
    return done({ settings, own: await ownTextsOf(transaction, agency) });
  });
  if (!read.ok) return read;
  const { settings, own } = read.value;
  const kind = LETTER_KINDS.find((each) => item.startsWith(`${each}.`)) ?? 'reply';
  const language = item.slice(kind.length + 1);
  const shown = new Map(own);
  if (isEmpty(content)) shown.delete(item);
  else shown.set(item, { ...content, version: seen + 1 });
  const facts = {
    ...SAMPLE_FACTS[kind],
    office: settings.office,
    ...(kind === 'person-notice' ? { language } : {}),
  };
  const { letter } = composeLetter(kind, facts, textsWith(desk.letters.texts, shown, kind));
  if (!letter) throw new Error(`The sample of ${item} cannot be made.`);
  return done(letter);
}
