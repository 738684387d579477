/**
 * Which letters fit a request now, what counsel may fill in of each, and what must be known first: in sentences,
 * found by composing each letter from what the desk holds alone.
 */
import { dateAt } from '@threshold/calendar/zone-time';
import { composeLetter } from '@threshold/letters/letter/compose-letter';
import { LETTER_KINDS, type LetterKind } from '@threshold/letters/letter/letter-facts';
import type { LetterField } from '@threshold/letters/letter/letter-fields';
import { z } from 'zod';
import { done, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { fieldsToGive } from './given-fields.ts';
import { letterFacts } from './held-facts.ts';
import { unfitting } from './letter-fit.ts';
import { letterSources, sentenceOf } from './make-letter.ts';

const INPUTS = ['group', 'list', 'line', 'text', 'day', 'yes-no', 'choice'] as const;

const fittingLetter = z
  .strictObject({
    kind: z.enum(LETTER_KINDS),
    to: z.enum(['authority', 'person', 'holder']),
    languages: z.array(z.string()).readonly(),
    fields: z
      .array(
        z.strictObject({
          path: z.string(),
          label: z.string(),
          help: z.string().optional(),
          needed: z.boolean(),
          input: z.enum(INPUTS),
          item: z.enum(INPUTS).optional(),
          choices: z.array(z.string()).readonly(),
        }),
      )
      .readonly()
      .meta({ description: 'What counsel may fill in; [] stands for each of a list.' }),
    held: z.record(z.string(), z.unknown()).meta({
      description: 'What stands there where counsel writes nothing, in the shape of the facts.',
    }),
    missing: z
      .array(z.string())
      .readonly()
      .meta({ description: 'What must be known before it can be signed, in sentences.' }),
  })
  .meta({ id: 'fitting-letter' });
type FittingLetter = Omit<z.infer<typeof fittingLetter>, 'fields'> & {
  readonly fields: readonly LetterField[];
};

export const fittingLettersOutput = z.strictObject({ letters: z.array(fittingLetter) });

const TO: Readonly<Record<LetterKind, FittingLetter['to']>> = {
  reply: 'authority',
  acknowledgement: 'authority',
  'warrant-request': 'authority',
  'clarification-request': 'authority',
  'subpoena-objections': 'authority',
  'person-notice': 'person',
  receipt: 'holder',
};

export async function fittingLetters(
  desk: Desk,
  actor: Actor,
  id: string,
): Promise<Result<{ readonly letters: readonly FittingLetter[] }, Refusal>> {
  const sources = await letterSources(desk, actor, id, 'en');
  if (!sources.ok) return sources;
  const { value } = sources;
  const language = value.stored.state.notice?.language ?? 'en';
  const on = { name: value.signer.name, on: dateAt(desk.now().getTime(), desk.clocks.zone) };
  const letters = LETTER_KINDS.filter((kind) => unfitting(kind, value) === undefined).map(
    (kind) => {
      const held = letterFacts(kind, { ...value, language }, {});
      const { errors = [] } = composeLetter(kind, { ...held, signature: on }, desk.letters.texts);
      return {
        kind,
        to: TO[kind],
        languages: kind === 'person-notice' ? [...desk.letters.texts.notice.keys()] : ['en'],
        fields: fieldsToGive(kind),
        held,
        missing: [...new Set(errors.map((error) => sentenceOf(kind, error, held)))],
      };
    },
  );
  return done({ letters });
}
