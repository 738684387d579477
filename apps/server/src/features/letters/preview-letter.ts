/** A draft as a page, as PDF and as DOCX. It says in each that it is a draft; only a sent letter is signed. */
import { letterDocx } from '@threshold/letters/docx/letter-docx';
import { letterHtml } from '@threshold/letters/html/letter-html';
import { z } from 'zod';
import { done, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import type { GivenLetter } from './given-fields.ts';
import { draftLetter, letterSources, type MadeLetter } from './make-letter.ts';

export const letterPreview = z.strictObject({
  html: z.string().meta({ description: 'The article; words from outside are escaped.' }),
  title: z.string(),
  unsigned: z
    .array(z.string())
    .readonly()
    .meta({ description: 'What keeps it from being signed and sent, in sentences.' }),
});
export type LetterPreview = z.infer<typeof letterPreview>;

export async function previewLetter(
  desk: Desk,
  actor: Actor,
  id: string,
  given: GivenLetter,
): Promise<Result<LetterPreview, Refusal>> {
  const made = await drafted(desk, actor, id, given);
  if (!made.ok) return made;
  const { letter, unsigned } = made.value;
  return done({ html: letterHtml(letter), title: letter.title, unsigned });
}

export async function draftPdf(
  desk: Desk,
  actor: Actor,
  id: string,
  given: GivenLetter,
): Promise<Result<Uint8Array, Refusal>> {
  const made = await drafted(desk, actor, id, given);
  return made.ok ? done(desk.letters.pdf(made.value.letter)) : made;
}

export async function draftDocx(
  desk: Desk,
  actor: Actor,
  id: string,
  given: GivenLetter,
): Promise<Result<Uint8Array, Refusal>> {
  const made = await drafted(desk, actor, id, given);
  return made.ok ? done(await letterDocx(made.value.letter)) : made;
}

async function drafted(
  desk: Desk,
  actor: Actor,
  id: string,
  given: GivenLetter,
): Promise<Result<MadeLetter, Refusal>> {
  const sources = await letterSources(desk, actor, id, given.language);
  return sources.ok ? draftLetter(desk, sources.value, given) : sources;
}
