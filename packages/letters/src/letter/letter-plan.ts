/** Of each kind of letter: its title, its head, what it says, and what stands against it. */
import type { z } from 'zod';
import { cleanData } from './clean-text.ts';
import type { LetterBlock } from './letter.ts';
import {
  checkExplained,
  checkFinalNotice,
  checkNotice,
  checkOwn,
  checkReply,
  checkSigner,
  checkTime,
} from './letter-checks.ts';
import { attachedBlocks, ownBlocks } from './letter-body.ts';
import type { LetterError } from './letter-errors.ts';
import {
  LETTER_SCHEMAS,
  type LetterCitation,
  type LetterFacts,
  type LetterKind,
} from './letter-facts.ts';
import { heading, requestRows, type Missing, type Row } from './letter-frame.ts';
import { authorityHead, noticeHead, receiptHead } from './letter-head.ts';
import { LETTER_KEYS as L } from './letter-keys.ts';
import { NOTICE_KEYS as N } from './notice-keys.ts';
import type { Voice } from './voice.ts';
import { noticeRows, writeNotice } from './write-notice.ts';
import { subpoenaRows, writeObjections } from './write-objections.ts';
import { receiptRows, writeReceipt } from './write-receipt.ts';
import { writeReply } from './write-reply.ts';
import {
  writeAcknowledgement,
  writeClarificationRequest,
  writeWarrantRequest,
} from './write-requests.ts';

export interface Plan {
  readonly facts: Pick<LetterFacts<'reply'>, 'written' | 'signature'> & {
    readonly request: { readonly ours: string };
  };
  /** Of the person's notice; letters to authorities are English. */
  readonly language: string;
  readonly words: 'authority' | 'notice' | 'handOver';
  readonly title: string;
  readonly errors: readonly LetterError[];
  /** What stands against a signature. */
  readonly unsigned: readonly LetterError[];
  readonly citations: readonly LetterCitation[];
  readonly blocks: (voice: Voice, missing: Missing, twin: boolean) => readonly LetterBlock[];
}

export type Planning =
  | { readonly plan: Plan; readonly errors?: undefined }
  | { readonly plan?: undefined; readonly errors: readonly LetterError[] };

export function planLetter(kind: LetterKind, facts: unknown): Planning {
  switch (kind) {
    case 'reply':
      return read(LETTER_SCHEMAS.reply, facts, (reply) => ({
        ...toAuthority(reply, L.replyTitle, [], (voice) => writeReply(voice, reply)),
        errors: checkReply(reply),
        citations: reply.acts.flatMap(({ citations }) => citations),
      }));
    case 'acknowledgement':
      return read(LETTER_SCHEMAS.acknowledgement, facts, (each) =>
        toAuthority(each, L.ackTitle, [], writeAcknowledgement),
      );
    case 'warrant-request':
      return read(LETTER_SCHEMAS['warrant-request'], facts, (each) => ({
        ...toAuthority(each, L.warrantTitle, [], (voice) => writeWarrantRequest(voice, each)),
        errors: checkSigner(each),
        citations: each.acts.flatMap(({ citations }) => citations),
      }));
    case 'clarification-request':
      return read(LETTER_SCHEMAS['clarification-request'], facts, (each) =>
        toAuthority(each, L.clarifyTitle, [], (voice) => writeClarificationRequest(voice, each)),
      );
    case 'subpoena-objections':
      return read(LETTER_SCHEMAS['subpoena-objections'], facts, (each) => ({
        ...toAuthority(
          each,
          L.objectTitle,
          (voice) => subpoenaRows(voice, each),
          (voice) => writeObjections(voice, each),
        ),
        errors: checkSigner(each),
        unsigned: [
          ...checkTime(each),
          ...checkOwn([...each.own, ...each.objections.map(({ text }) => text)], each.mayStay),
        ],
        citations: [...each.rule, ...each.objections.flatMap(({ citations }) => citations)],
      }));
    case 'person-notice':
      return read(LETTER_SCHEMAS['person-notice'], facts, planNotice);
    case 'receipt':
      return read(LETTER_SCHEMAS.receipt, facts, planReceipt);
  }
}

function read<S extends z.ZodType>(
  schema: S,
  facts: unknown,
  plan: (facts: z.infer<S>) => Plan,
): Planning {
  const { success, data, error } = schema.safeParse(cleanData(facts));
  if (success) return { plan: plan(data) };
  return {
    errors: error.issues.map(({ path, message }) => ({
      code: 'facts',
      path: path.map(String).join('.'),
      problem: message,
    })),
  };
}

function toAuthority(
  facts: LetterFacts<'acknowledgement'>,
  title: string,
  more: readonly Row[] | ((voice: Voice) => readonly Row[]),
  body: (voice: Voice) => readonly LetterBlock[],
): Plan {
  return {
    facts,
    language: 'en',
    words: 'authority',
    title,
    errors: [],
    unsigned: checkOwn(facts.own, facts.mayStay),
    citations: [],
    blocks: (voice, missing) => [
      ...authorityHead(voice, facts, missing),
      heading(1, voice.say(title)),
      {
        kind: 'facts',
        rows: [
          ...requestRows(voice, facts.request),
          ...(typeof more === 'function' ? more(voice) : more),
        ],
      },
      ...body(voice),
      ...ownBlocks(voice, facts.own),
      ...attachedBlocks(voice, facts.attached),
    ],
  };
}

function planNotice(facts: LetterFacts<'person-notice'>): Plan {
  return {
    facts,
    language: facts.language,
    words: 'notice',
    title: N.title,
    errors: [...checkNotice(facts), ...checkExplained(facts)],
    unsigned: [
      ...checkFinalNotice(facts),
      ...checkOwn(
        facts.own.flatMap(({ text, english }) => [text, english]),
        facts.mayStay,
      ),
    ],
    citations: [...facts.acts.flatMap(({ citations }) => citations), ...facts.rule.citations],
    blocks: (voice, missing, twin) => [
      ...noticeHead(voice, facts, missing, twin),
      heading(1, voice.say(N.title)),
      { kind: 'facts', rows: noticeRows(voice, facts) },
      ...writeNotice(voice, facts, missing, twin),
    ],
  };
}

function planReceipt(facts: LetterFacts<'receipt'>): Plan {
  return {
    facts,
    language: 'en',
    words: 'authority',
    title: L.receiptTitle,
    errors: [],
    unsigned: [],
    citations: [],
    blocks: (voice, missing) => [
      ...receiptHead(voice, facts, missing),
      heading(1, voice.say(L.receiptTitle)),
      {
        kind: 'facts',
        rows: [...requestRows(voice, facts.request), ...receiptRows(voice, facts)],
      },
      ...writeReceipt(voice, facts),
    ],
  };
}
