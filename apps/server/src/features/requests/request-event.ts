/**
 * What can happen to a request: one member for each event, with the version of its shape. Shapes live
 * forever: a change is a new version beside the old one, and fixtures/events keeps one of each, read by a
 * test. `facts` is kept open and goes into no log line with a name in it; names, contacts and whatever people
 * write freely are in `sealed`, encrypted under the request's own key.
 */
import { proof as dueDateProof } from '@threshold/calendar/proof';
import { z } from 'zod';

const day = z.iso.date();
const instant = z.iso.datetime();
/** Whole numbers only, as the engine has them: fractions are spelt in more than one way. */
const scalar = z.union([z.string().max(200), z.int(), z.boolean()]);
const record = z.record(z.string().max(80), scalar);

/** Facts of a situation as the packs name them; checked against the law before they get here. */
export const situationFacts = z.record(
  z.string().max(80),
  z.union([scalar, z.array(record).max(200)]),
);

export const CHANNELS = ['counter', 'telephone', 'paper', 'e-mail', 'other'] as const;
export const OUTCOMES = [
  'must',
  'may',
  'must-not',
  'not-required',
  'no-rule',
  'contested',
  'undetermined',
] as const;
/** What counsel can determine: an open answer is not one. */
export const DETERMINED = ['must', 'may', 'must-not', 'not-required'] as const;

const act = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const text = z.string().trim().max(8000);
const line = z.string().trim().max(300);
const none = z.strictObject({});

function event<Type extends string, Facts extends z.ZodType, Sealed extends z.ZodType>(
  type: Type,
  facts: Facts,
  sealed: Sealed,
) {
  return z.strictObject({ type: z.literal(type), version: z.literal(1), facts, sealed });
}

function secondEvent<Type extends string, Facts extends z.ZodType, Sealed extends z.ZodType>(
  type: Type,
  facts: Facts,
  sealed: Sealed,
) {
  return z.strictObject({ type: z.literal(type), version: z.literal(2), facts, sealed });
}

/** How something leaves the house. */
export const WAYS = ['email', 'sms', 'post', 'hand'] as const;
export type Way = (typeof WAYS)[number];
export const DELIVERY_RESULTS = ['sent', 'failed', 'again', 'posted', 'handed'] as const;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** A letter that was made here, signed, kept sealed, and given to the outbox. */
const madeLetter = z.strictObject({
  letter: z.string().max(60),
  language: z.string().max(20),
  by: z.enum(WAYS),
  /** Whether it goes along with an e-mail; otherwise that says only that there is a message. */
  attached: z.boolean(),
  /** The number of its PDF among the files of the request; its page is the next one. */
  file: z.int().positive(),
  /** Of the PDF, and of the page that says the same. */
  hash,
  page: hash,
});
const addressee = z.strictObject({ to: line.optional() });

export const PAPER_TYPES = ['pdf', 'jpeg', 'png', 'webp', 'text', 'email'] as const;

const replySent = [
  event(
    'reply-sent',
    z.strictObject({
      letter: z.string().max(60),
      channel: z.enum(['e-mail', 'post', 'by-hand']),
      hash,
    }),
    addressee,
  ),
  secondEvent('reply-sent', madeLetter, addressee),
] as const;
const noticeSent = [
  event(
    'notice-sent',
    z.strictObject({ channel: z.enum(['post', 'by-hand', 'sms', 'e-mail']) }),
    none,
  ),
  secondEvent('notice-sent', madeLetter, addressee),
] as const;

const claimReleased = [
  event('claim-released', z.strictObject({ reason: z.enum(['released', 'expired']) }), none),
  /** By the program: who held it may not work on it any more. */
  secondEvent(
    'claim-released',
    z.strictObject({ reason: z.enum(['account-ended', 'role-ended']) }),
    none,
  ),
] as const;

const addedWords = z.strictObject({ text: text.optional() });
const factsAdded = [
  event('facts-added', z.strictObject({ situation: situationFacts }), addedWords),
  /** From a paper: what a person had checked with event `checked`. */
  secondEvent(
    'facts-added',
    z.strictObject({
      situation: situationFacts,
      paper: z.int().positive(),
      checked: z.int().positive(),
    }),
    addedWords,
  ),
] as const;

const code = z.string().max(80);
const paperRead = [
  event(
    'paper-read',
    z.strictObject({
      file: z.int().positive(),
      /** Of the taxonomy; null where it could not be read or told. */
      kind: code.nullable(),
      /** Why it could not be read. */
      problem: z.string().max(40).optional(),
      offered: z.array(z.strictObject({ fact: code, value: scalar })).max(60),
    }),
    z.strictObject({ why: z.array(line).max(60).optional() }),
  ),
  secondEvent(
    'paper-read',
    z.strictObject({
      file: z.int().positive(),
      /** The number of what was read, sealed, among the files of the request. */
      reading: z.int().positive(),
      hash,
      documents: z
        .array(
          z.strictObject({
            kind: code,
            judicial: z.boolean(),
            signer: code,
            signed: z.boolean(),
            faults: z.array(code).max(60),
          }),
        )
        .max(60),
      offered: z
        .array(z.strictObject({ fact: code, value: scalar, document: z.int().positive() }))
        .max(120),
    }),
    none,
  ),
] as const;

/** Why somebody reads outside their reach. */
export const GROUNDS = ['court-order', 'danger'] as const;

export const requestEvent = z
  .discriminatedUnion('type', [
    /** Somebody asked the city for something. */
    event(
      'request-recorded',
      z.strictObject({
        channel: z.enum(CHANNELS),
        receivedAt: instant,
        acts: z.array(act).max(20),
        situation: situationFacts,
      }),
      z.strictObject({
        /** About whom, only as far as the paper or the asker said it. */
        person: line.optional(),
        contact: line.optional(),
        /** Who asked, as they gave it. */
        askedBy: line.optional(),
        where: line.optional(),
        text: text.optional(),
      }),
    ),
    /** The engine's answer: made by the law with this hash, and made again from it whenever it is shown. */
    event(
      'suggestion-made',
      z.strictObject({
        stack: z.string(),
        law: z.string().regex(/^[0-9a-f]{64}$/),
        engine: z.string(),
        knownOn: day,
        acts: z
          .array(z.strictObject({ act, outcome: z.enum(OUTCOMES), decider: z.string() }))
          .max(20),
      }),
      none,
    ),
    /** Every duty owed, with when it is due and why; a new suggestion starts them anew. */
    event(
      'clocks-started',
      z.strictObject({
        clocks: z
          .array(
            z.strictObject({
              norm: z.string().max(120),
              act,
              who: line,
              do: text,
              to: line.optional(),
              starts: text,
              /** Null until somebody says when it started. */
              proof: dueDateProof.nullable(),
            }),
          )
          .max(60),
      }),
      none,
    ),
    /** A calendar was amended: these clocks have a new date and proof, the old ones stay where they stood. */
    event(
      'clocks-moved',
      z.strictObject({
        amendment: z.uuid(),
        clocks: z
          .array(z.strictObject({ norm: z.string().max(120), act, proof: dueDateProof }))
          .min(1)
          .max(60),
      }),
      none,
    ),
    event('request-claimed', z.strictObject({ until: instant }), none),
    z.discriminatedUnion('version', claimReleased),
    event('request-handed-over', z.strictObject({ to: z.uuid(), until: instant }), none),
    /** Counsel asks the counter. */
    event(
      'question-asked',
      z.strictObject({ asks: z.array(z.string().max(80)).max(20) }),
      z.strictObject({ text }),
    ),
    z.discriminatedUnion('version', factsAdded),
    /** A person determined. Agreeing needs no reason; deciding otherwise does. */
    event(
      'determination-made',
      z.strictObject({
        /** The suggestion it was made on. */
        suggestion: z.int().positive(),
        acts: z
          .array(z.strictObject({ act, outcome: z.enum(DETERMINED), agrees: z.boolean() }))
          .min(1)
          .max(20),
      }),
      z.strictObject({ reason: text.optional() }),
    ),
    event('determination-confirmed', z.strictObject({ determination: z.int().positive() }), none),
    z.discriminatedUnion('version', replySent),
    event(
      'notice-decided',
      z.strictObject({
        notice: z.enum(['required', 'allowed', 'forbidden', 'not-now']),
        language: z.string().max(20).optional(),
        channel: z.enum(['post', 'by-hand', 'sms', 'e-mail']).optional(),
        /** Asked before any message: is it safe to reach the person there? */
        safe: z.enum(['yes', 'no', 'not-asked']),
      }),
      z.strictObject({ reason: text.optional() }),
    ),
    z.discriminatedUnion('version', noticeSent),
    /** A letter that is neither the reply nor the notice: an acknowledgement, a question, objections. */
    event('letter-sent', madeLetter, addressee),
    /** What became of a letter: `of` is the event that gave it to the outbox. */
    event(
      'delivery-recorded',
      z.strictObject({
        of: z.int().positive(),
        by: z.enum(WAYS),
        result: z.enum(DELIVERY_RESULTS),
        attempts: z.int().nonnegative(),
        /** As it stands in the head of an e-mail; of a text message, the number that the gateway gave it. */
        messageId: z.string().max(300).optional(),
      }),
      /** The receiving server's own words; they may name an address. */
      z.strictObject({ answer: text.optional() }),
    ),
    /** A paper or a picture, kept sealed with the request. */
    event(
      'paper-added',
      z.strictObject({
        file: z.int().positive(),
        type: z.enum(PAPER_TYPES),
        bytes: z.int().positive(),
        /** Of the bytes as somebody gave them, and as they are kept: without a camera's notes. */
        given: hash,
        hash,
      }),
      z.strictObject({ name: line.optional() }),
    ),
    /** What the program read from a paper: offered, for a person to confirm as facts. Version 1 says why it could not. */
    z.discriminatedUnion('version', paperRead),
    /** A person held what was read beside the paper; null where the paper does not tell. */
    event(
      'paper-checked',
      z.strictObject({
        file: z.int().positive(),
        /** The event with the reading. */
        of: z.int().positive(),
        /** That this person saw the signature themselves. */
        looked: z.boolean(),
        checked: z
          .array(z.strictObject({ fact: code, read: scalar, value: scalar.nullable() }))
          .max(60),
      }),
      none,
    ),
    /** Pages left, blacked out where somebody marked it and somebody else agreed. The file is not kept for long. */
    event(
      'pages-released',
      z.strictObject({
        release: z.uuid(),
        /** Of the record of what left. */
        number: z.int().positive(),
        file: z.string().max(120),
        bytes: z.int().positive(),
        hash,
        purpose: code,
        pages: z
          .array(
            z.strictObject({
              paper: z.int().positive(),
              page: z.int().positive(),
              boxes: z.int().nonnegative(),
            }),
          )
          .max(60),
        markedBy: z.uuid(),
      }),
      z.strictObject({
        recipient: line.optional(),
        basis: line.optional(),
        purpose: text.optional(),
        reasons: z.array(line).max(20).optional(),
      }),
    ),
    event(
      'duty-done',
      z.strictObject({ norm: z.string().max(120) }),
      z.strictObject({ text: text.optional() }),
    ),
    event(
      'comment-added',
      z.strictObject({ kind: z.enum(['privileged', 'internal', 'releasable']) }),
      z.strictObject({ text: text.min(1) }),
    ),
    /** Somebody of another agency reads it, for a while. */
    event(
      'reading-opened',
      z.strictObject({ ground: z.enum(GROUNDS), until: instant }),
      z.strictObject({ reason: text.optional() }),
    ),
    /** It is read no longer: they ended it before its time. */
    event('reading-ended', none, none),
    event('request-closed', none, z.strictObject({ text: text.optional() })),
    event('request-reopened', none, z.strictObject({ reason: text.min(1) })),
    event('request-withdrawn', none, z.strictObject({ reason: text.min(1) })),
  ])
  .meta({ id: 'request-event' });
export type RequestEvent = z.infer<typeof requestEvent>;
type ShapesIn<Option> = Option extends { readonly options: readonly (infer Shape)[] }
  ? Shape
  : Option;
export type EventShape = ShapesIn<(typeof requestEvent.options)[number]>;
/** Each shape by itself, every version. */
export const EVENT_SHAPES: readonly EventShape[] = requestEvent.options.flatMap(
  (option): readonly EventShape[] => ('shape' in option ? [option] : option.options),
);
export type EventOf<Type extends RequestEvent['type']> = Extract<RequestEvent, { type: Type }>;

/** An event where it stands. */
export interface PlacedEvent {
  readonly seq: number;
  readonly at: string;
  readonly by: string | null;
  readonly event: RequestEvent;
}
