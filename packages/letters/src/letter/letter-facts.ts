/**
 * What each kind of letter needs to know. One schema gives the types, the fields of a form (letter-fields.ts)
 * and the list in docs/letter-fields.md. Words of law are never among the letter's own: outcomes and citations
 * come in here as the determination carries them. No name or number has a default. docs/letters.md.
 */
import { civilDate } from '@threshold/guidance/flow-schema';
import { OUTCOMES } from '@threshold/rules/language/outcome';
import { z } from 'zod';
import {
  ADVICE,
  CHANGES,
  CHANNELS,
  CLARIFICATIONS,
  JOINED,
  LETTER_ACTS,
  MOST_ACTS,
  MOST_LINE,
  MOST_TEXT,
  PERSON_ACTS,
  SAFE,
  SIGNERS,
} from './letter-choices.ts';
import { languageTag } from '@threshold/guidance/words-schema';

const title = (name: string, help?: string) =>
  help === undefined ? { title: name } : { title: name, description: help };
const line = (name: string, help?: string) =>
  z
    .string()
    .trim()
    .min(1, 'Write something, or leave the whole field out.')
    .max(MOST_LINE)
    .regex(/^[^\n]*$/, 'Write one line.')
    .meta(title(name, help));
const text = (name: string, help?: string) =>
  z.string().trim().min(1).max(MOST_TEXT).meta(title(name, help));
const day = (name: string, help?: string) =>
  civilDate.refine((iso) => isDay(iso), 'That day is in no calendar.').meta(title(name, help));

const citation = z
  .strictObject({
    ref: line('Citation', 'As the determination carries it.'),
    verified: z.boolean().meta(title('Read in full')),
    checked: z
      .boolean()
      .optional()
      .meta(title('Checked by counsel', 'Needed to sign where it was not read in full.')),
  })
  .meta(title('Citation'));
const citations = z.array(citation).max(40).meta(title('Citations'));
export type LetterCitation = z.infer<typeof citation>;

const reach = z.strictObject({
  name: line('Name'),
  title: line('Title').optional(),
  number: line('Telephone number').optional(),
  email: line('E-mail address').optional(),
  hours: line('Hours').optional(),
});

/** From the settings. What is not set is said out loud and keeps a letter from being signed. */
export const office = z
  .strictObject({
    agency: line('Agency').optional(),
    address: z
      .array(line('Line of the address'))
      .max(6)
      .default([])
      .meta(title('Address of the agency')),
    counsel: reach.optional().meta(title('Counsel')),
    contact: reach
      .optional()
      .meta(title('Contact', 'Who answers questions of the person written to.')),
  })
  .meta(title('The office, from the settings'));
export type Office = z.infer<typeof office>;

const request = z
  .strictObject({
    ours: line('Our number'),
    theirs: line('Their number').optional(),
    received: day('Day received'),
    channel: z.enum(CHANNELS).meta(title('How it came')),
    paper: z
      .strictObject({ title: line('What it calls itself'), dated: day('Its date').optional() })
      .optional()
      .meta(title('Paper')),
    signer: z
      .enum(SIGNERS)
      .meta(title('Signature', 'Whether a judge of a court signed, as counsel read it.')),
  })
  .meta(title('The request'));
export type LetterRequest = z.infer<typeof request>;

const signature = z
  .strictObject({ name: line('Name'), title: line('Title').optional(), on: day('Day signed') })
  .optional()
  .meta(title('Signature', 'Without one the letter is a draft and says so.'));

const common = {
  written: day('Day of the letter'),
  office,
  request,
  signature,
};
const mayStay = z
  .boolean()
  .optional()
  .meta(
    title(
      'Marked words may stay',
      'Counsel looked at each number and each word of status in their own words.',
    ),
  );
const letter = {
  ...common,
  mayStay,
  to: z
    .strictObject({
      name: line('Name').optional(),
      office: line('Office').optional(),
      address: z.array(line('Line of the address')).max(6).default([]).meta(title('Address')),
    })
    .meta(title('Written to')),
  own: z
    .array(text('Paragraph'))
    .max(20)
    .default([])
    .meta(title('From counsel', 'In counsel’s own words.')),
  attached: z.array(line('What is attached')).max(20).default([]).meta(title('Attached')),
};
const outcome = z.enum(OUTCOMES).meta(title('Outcome', 'As counsel determined it.'));
const act = z.enum(LETTER_ACTS).meta(title('What was asked'));

const once = (list: readonly { readonly act: string }[]): boolean =>
  new Set(list.map((each) => each.act)).size === list.length;
const ONCE = 'Each thing asked stands once.';

const answered = z.strictObject({
  act,
  outcome,
  choice: z
    .enum(['will', 'will-not'])
    .optional()
    .meta(title('What the agency does', 'Where the law leaves it a choice.')),
  change: z.enum(CHANGES).optional().meta(title('What paper would change it', 'For must-not.')),
  citations,
});
export type AnsweredAct = z.infer<typeof answered>;

export const LETTER_SCHEMAS = {
  reply: z.strictObject({
    ...letter,
    acts: z.array(answered).min(1).max(MOST_ACTS).refine(once, ONCE).meta(title('Answers')),
  }),
  acknowledgement: z.strictObject(letter),
  'warrant-request': z.strictObject({
    ...letter,
    acts: z
      .array(z.strictObject({ act, citations: citations.min(1) }))
      .min(1)
      .max(MOST_ACTS)
      .refine(once, ONCE)
      .meta(title('What a warrant is asked for')),
  }),
  'clarification-request': z.strictObject({
    ...letter,
    needs: z.array(z.enum(CLARIFICATIONS)).min(1).meta(title('What is not clear')),
  }),
  'subpoena-objections': z.strictObject({
    ...letter,
    subpoena: z
      .strictObject({
        served: day('Day served'),
        returns: day('Return date'),
        due: day('Objections due', 'As the clock proves it.').optional(),
        extended: day('Time agreed to').optional(),
        court: line('Court').optional(),
        case: line('Case number').optional(),
      })
      .meta(title('The subpoena')),
    rule: citations.min(1).meta(title('Law under which the objections are made')),
    objections: z
      .array(z.strictObject({ text: text('Objection'), citations }))
      .min(1)
      .max(40)
      .meta(title('Objections', 'In counsel’s own words.')),
    produces: z.boolean().meta(title('The rest will be answered')),
    keeps: z
      .boolean()
      .meta(title('The records are being kept', 'Said only when a hold was placed.')),
  }),
  'person-notice': z.strictObject({
    ...common,
    mayStay,
    language: languageTag.meta(title('Language of the person')),
    about: z.enum(['you', 'child']).meta(title('Whom it is about')),
    to: z
      .strictObject({
        name: line('Name', 'Leave it out where a name on paper is not safe.').optional(),
        address: z.array(line('Line of the address')).max(6).default([]).meta(title('Address')),
      })
      .meta(title('Written to')),
    asker: line('Who asked'),
    acts: z
      .array(
        z.strictObject({
          act: z.enum(PERSON_ACTS).meta(title('What was asked')),
          outcome,
          happened: z.enum(['done', 'not-done', 'open']).meta(title('What the city did')),
          citations,
        }),
      )
      .min(1)
      .max(PERSON_ACTS.length)
      .refine(once, ONCE)
      .meta(title('What was asked, and what the city did')),
    advice: z.array(z.enum(ADVICE)).min(1).meta(title('What the person can do')),
    courtBy: day('Last day to go to court').optional(),
    help: z
      .array(
        z.strictObject({
          ...reach.shape,
          free: z.boolean().optional().meta(title('Costs nothing')),
        }),
      )
      .max(8)
      .default([])
      .meta(title('Where to get help', 'From the settings.')),
    rights: z
      .strictObject({
        lines: z
          .array(
            z.strictObject({
              text: line('In the language of the person'),
              english: line('The same in English'),
            }),
          )
          .min(1)
          .max(12)
          .meta(title('Lines')),
        checked: z.boolean().meta(title('Checked by a lawyer')),
        address: line('Address of the page').optional(),
      })
      .optional()
      .meta(title('The card of rights', 'From the rights pages.')),
    nearby: z
      .array(
        z.strictObject({
          ...reach.shape,
          page: line('Page').optional(),
          works: line('Place where it works').optional(),
          held: z.boolean().optional().meta(title('Helps people who are held')),
        }),
      )
      .max(3)
      .optional()
      .meta(title('Help in the language', 'From the directory: checked entries alone.')),
    nearbyBy: z
      .strictObject({
        place: line('Place', 'Of our own office, as the desk has it.').optional(),
        near: z.boolean().meta(title('Somebody was found for the place')),
        held: z.enum(['no', 'asked', 'found']).meta(title('For people who are held')),
      })
      .optional()
      .meta(title('How help was chosen')),
    leaveOut: z
      .array(z.enum(JOINED))
      .max(JOINED.length)
      .default([])
      .meta(title('Leave out', 'The card of rights, or help in the language.')),
    own: z
      .array(
        z.strictObject({
          text: text('In the language of the person'),
          english: text('The same in English'),
        }),
      )
      .max(20)
      .default([])
      .meta(title('More', 'In counsel’s own words.')),
    rule: z
      .strictObject({
        says: z
          .enum(['requires', 'allows', 'forbids', 'open'])
          .meta(title('What the law says about telling the person')),
        citations,
        confirmed: z.boolean().meta(title('Confirmed by counsel')),
      })
      .meta(title('Whether the person may be told')),
    safe: z.enum(SAFE).meta(title('Safe to send', 'Whether the person said so.')),
  }),
  receipt: z.strictObject({
    ...common,
    to: letter.to,
    recorded: line('Recorded', 'Day, time and zone, as the log has them.'),
    what: line('What was recorded'),
    log: text('Entry in the log', 'The receipt, exactly as the log gives it.'),
  }),
} as const;

export type LetterKind = keyof typeof LETTER_SCHEMAS;
export type LetterFacts<K extends LetterKind = LetterKind> = z.infer<(typeof LETTER_SCHEMAS)[K]>;
export const LETTER_KINDS = [
  'reply',
  'acknowledgement',
  'warrant-request',
  'clarification-request',
  'subpoena-objections',
  'person-notice',
  'receipt',
] as const satisfies readonly LetterKind[];

function isDay(iso: string): boolean {
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
}
