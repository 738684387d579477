/**
 * What counsel may fill in of each letter. What the desk holds (the request's number and day, outcomes, the law
 * they rest on, the office) has no place here, so nobody can write it otherwise. Whether a field is right is for
 * the letter's own schema to say.
 */
import { LETTER_KINDS, type LetterKind } from '@threshold/letters/letter/letter-facts';
import { letterFields, type LetterField } from '@threshold/letters/letter/letter-fields';
import { z } from 'zod';

const text = z.string().max(10_000);
const checked = z.strictObject({ ref: text, checked: z.boolean().optional() });
const citations = z.array(checked).max(40);
const request = z.strictObject({
  theirs: text.optional(),
  channel: text.optional(),
  paper: z.strictObject({ title: text, dated: text.optional() }).optional(),
  signer: text.optional(),
});
const to = z.strictObject({
  name: text.optional(),
  office: text.optional(),
  address: z.array(text).max(6).optional(),
});
const common = {
  request: request.optional(),
  /** Of whoever signs: the name is the account's. */
  signature: z.strictObject({ title: text.optional() }).optional(),
  to: to.optional(),
};
const letter = {
  ...common,
  mayStay: z.boolean().optional(),
  own: z.array(text).max(20).optional(),
  attached: z.array(text).max(20).optional(),
};

export const GIVEN = {
  reply: z.strictObject({
    ...letter,
    acts: z
      .array(
        z.strictObject({
          act: text,
          choice: text.optional(),
          change: text.optional(),
          citations: citations.optional(),
        }),
      )
      .max(20)
      .optional(),
  }),
  acknowledgement: z.strictObject(letter),
  'warrant-request': z.strictObject({
    ...letter,
    acts: z
      .array(z.strictObject({ act: text, citations: citations.optional() }))
      .max(20)
      .optional(),
  }),
  'clarification-request': z.strictObject({ ...letter, needs: z.array(text).max(20).optional() }),
  'subpoena-objections': z.strictObject({
    ...letter,
    subpoena: z
      .strictObject({
        served: text.optional(),
        returns: text.optional(),
        due: text.optional(),
        extended: text.optional(),
        court: text.optional(),
        case: text.optional(),
      })
      .optional(),
    rule: citations.optional(),
    objections: z
      .array(z.strictObject({ text, citations: citations.optional() }))
      .max(40)
      .optional(),
    produces: z.boolean().optional(),
    keeps: z.boolean().optional(),
  }),
  'person-notice': z.strictObject({
    ...common,
    mayStay: z.boolean().optional(),
    about: text.optional(),
    asker: text.optional(),
    acts: z
      .array(
        z.strictObject({ act: text, happened: text.optional(), citations: citations.optional() }),
      )
      .max(20)
      .optional(),
    advice: z.array(text).max(20).optional(),
    leaveOut: z.array(text).max(4).optional(),
    courtBy: text.optional(),
    own: z
      .array(z.strictObject({ text, english: text }))
      .max(20)
      .optional(),
    rule: z.strictObject({ citations: citations.optional() }).optional(),
  }),
  receipt: z.strictObject({ ...common, what: text.optional() }),
} as const satisfies Readonly<Record<LetterKind, z.ZodType>>;

export type Given<Kind extends LetterKind = LetterKind> = z.infer<(typeof GIVEN)[Kind]>;

export const givenLetter = z.strictObject({
  kind: z.enum(LETTER_KINDS),
  language: z.string().max(20).default('en'),
  fields: z.record(z.string().max(40), z.unknown()).default({}),
});
export type GivenLetter = z.infer<typeof givenLetter>;

/** The fields of a form: those of the letter that are counsel's to fill in. */
export function fieldsToGive(kind: LetterKind): readonly LetterField[] {
  const open = pathsOf(z.toJSONSchema(GIVEN[kind], { io: 'input', reused: 'inline' }) as Schema);
  return letterFields(kind).filter(({ path }) => open.has(path));
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

function pathsOf(schema: Schema, above = ''): ReadonlySet<string> {
  const inside = Object.entries(schema.properties ?? {}).flatMap(([name, each]) => [
    ...pathsOf(each, above === '' ? name : `${above}.${name}`),
  ]);
  const items = schema.items?.properties ? pathsOf(schema.items, `${above}[]`) : [];
  return new Set([...(above === '' || above.endsWith('[]') ? [] : [above]), ...inside, ...items]);
}
