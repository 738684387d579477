/**
 * The notice to the person: counsel decides whether law requires, allows or forbids it, in which language and
 * by which way; nothing goes to a telephone or a mailbox that nobody asked about.
 */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import { sendLetterBody, signAndSend } from '../letters/send-letter.ts';
import { changeRequest, commandFields, type Changed } from './change-request.ts';
import type { Actor, Desk } from './desk.ts';
import type { Refusal } from './refusal.ts';
import type { EventOf, Way } from './request-event.ts';

export const noticeBody = z.strictObject({
  ...commandFields,
  notice: z.enum(['required', 'allowed', 'forbidden', 'not-now']),
  language: z.string().max(20).optional(),
  channel: z.enum(['post', 'by-hand', 'sms', 'e-mail']).optional(),
  safe: z.enum(['yes', 'no', 'not-asked']),
  reason: z.string().trim().max(8000).optional(),
});

/** What reaches a person where others may see it: a letter at their door as much as a message on their telephone. */
const ASKED_FIRST: ReadonlySet<string | undefined> = new Set(['post', 'sms', 'e-mail']);

export function decideNotice(
  desk: Desk,
  actor: Actor,
  id: string,
  { command, seen, reason, ...facts }: z.infer<typeof noticeBody>,
): Promise<Result<Changed, Refusal>> {
  return changeRequest(desk, actor, id, 'notice-decided', { command, seen }, () => {
    const goes = facts.notice === 'required' || facts.notice === 'allowed';
    if (goes && ASKED_FIRST.has(facts.channel) && facts.safe !== 'yes') {
      return refused({ code: 'not-safe' });
    }
    return done([
      {
        type: 'notice-decided',
        version: 1,
        facts,
        sealed: reason === undefined ? {} : { reason },
      },
    ]);
  });
}

const sentElsewhere = z.strictObject(commandFields);
export const noticeSentBody = z.union([sendLetterBody, sentElsewhere]);

/** The notice, signed and given to the outbox from here, or recorded as sent elsewhere. */
export function recordNoticeSent(
  desk: Desk,
  actor: Actor,
  id: string,
  body: z.infer<typeof noticeSentBody>,
): Promise<Result<Changed, Refusal>> {
  if ('send' in body) {
    return signAndSend(desk, actor, id, 'notice-sent', body, ({ state: { notice } }) => {
      const decided = wayOf(notice);
      if (decided === undefined) return { code: 'notice-undecided' };
      return WAY[decided] === body.send.by ? undefined : { code: 'way-not-decided', decided };
    });
  }
  return changeRequest(desk, actor, id, 'notice-sent', body, ({ state: { notice } }) => {
    const channel = wayOf(notice);
    if (channel === undefined) return refused({ code: 'notice-undecided' });
    return done([{ type: 'notice-sent', version: 1, facts: { channel }, sealed: {} }]);
  });
}

type Notice = EventOf<'notice-decided'>['facts'];

/** Undefined where it does not go, or nobody said how. */
function wayOf(notice: Notice | undefined): Notice['channel'] {
  return notice?.notice === 'required' || notice?.notice === 'allowed' ? notice.channel : undefined;
}

const WAY: Readonly<Record<NonNullable<Notice['channel']>, Way>> = {
  post: 'post',
  'by-hand': 'hand',
  sms: 'sms',
  'e-mail': 'email',
};
