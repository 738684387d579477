/**
 * Signs a letter and gives it to the outbox, as one step of the request: the letter is whole or nothing happens. The
 * signature is the name of whoever sends it and the day. The same command sent twice signs once.
 */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import { filesOf, giveOut, sendBody, wayRefusal, type GivenOut } from '../outbox/give-out.ts';
import { changeRequest, commandFields, type Changed } from '../requests/change-request.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { StoredRequest } from '../requests/event-store.ts';
import type { Refusal } from '../requests/refusal.ts';
import type { EventOf } from '../requests/request-event.ts';
import { givenLetter, type GivenLetter } from './given-fields.ts';
import { finalLetter, letterSources } from './make-letter.ts';

export const sendLetterBody = z.strictObject({
  ...commandFields,
  letter: givenLetter,
  send: sendBody,
});
export type SendLetterBody = z.infer<typeof sendLetterBody>;

type Sent = 'reply-sent' | 'notice-sent' | 'letter-sent';

const WHAT: Readonly<Record<Sent, GivenOut['what']>> = {
  'reply-sent': 'reply',
  'notice-sent': 'notice',
  'letter-sent': 'letter',
};

const FITS: Readonly<Record<Sent, readonly GivenLetter['kind'][]>> = {
  'reply-sent': ['reply', 'subpoena-objections'],
  'notice-sent': ['person-notice'],
  'letter-sent': ['acknowledgement', 'clarification-request', 'warrant-request', 'receipt'],
};

export async function signAndSend(
  desk: Desk,
  actor: Actor,
  id: string,
  about: Sent,
  { command, seen, letter, send }: SendLetterBody,
  /** What this step asks besides. */
  against: (stored: StoredRequest) => Refusal | undefined = () => undefined,
): Promise<Result<Changed, Refusal>> {
  const change = (decide: Parameters<typeof changeRequest>[5]): Promise<Result<Changed, Refusal>> =>
    changeRequest(desk, actor, id, about, { command, seen }, decide);
  if (!FITS[about].includes(letter.kind)) {
    const kinds = FITS[about].join(', ');
    return refused({ code: 'bad-request', problems: [`"letter.kind": Here it is ${kinds}.`] });
  }
  const sources = await letterSources(desk, actor, id, letter.language);
  if (!sources.ok) return sources;
  const { stored, settings } = sources.value;
  // What was done before, or cannot be done now, is answered before anything is typeset.
  const stale = stored.commands.has(command) || stored.state.events !== seen;
  if (stale) return change(() => refused({ code: 'command-reused' }));
  const number = (what(about) === 'notice' ? settings.office.contact : settings.office.counsel)
    ?.number;
  const wrong = against(stored) ?? wayRefusal(desk, send, number);
  if (wrong) return refused(wrong);
  const made = finalLetter(desk, sources.value, letter);
  if (!made.ok) return made;
  const files = filesOf(desk, made.value);
  return change(async (locked, transaction) => {
    const facts = await giveOut(transaction, desk, locked, {
      what: what(about),
      files,
      send,
      language: letter.language,
    });
    return done([eventOf(about, facts, send.to)]);
  });
}

function what(about: Sent): GivenOut['what'] {
  return WHAT[about];
}

function eventOf(about: Sent, facts: EventOf<'letter-sent'>['facts'], to: string | undefined) {
  const sealed = to === undefined ? {} : { to };
  return about === 'letter-sent'
    ? ({ type: about, version: 1, facts, sealed } as const)
    : ({ type: about, version: 2, facts, sealed } as const);
}

/** An acknowledgement, a question, a request for a warrant: anything but the reply and the notice. */
export function sendLetter(
  desk: Desk,
  actor: Actor,
  id: string,
  body: SendLetterBody,
): Promise<Result<Changed, Refusal>> {
  return signAndSend(desk, actor, id, 'letter-sent', body);
}
