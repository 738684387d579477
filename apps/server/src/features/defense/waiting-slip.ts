/**
 * What a person is given about their place in the waiting list: a range, what moves it, and that it promises nothing; in their language
 * where there are words of it. It bears the number of the case and no name: left on a table, it tells of nobody.
 */
import { sayFrom } from '@threshold/guidance/message';
import { languageTag, REVIEW_STATUSES, type Words } from '@threshold/guidance/words-schema';
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import { todayAt } from '../duties/duty-clock.ts';
import { logRead } from '../reading/request-read.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { loadCase } from './case-store.ts';
import { waitingIn } from './list-cases.ts';
import { slipLetter } from './slip-letter.ts';
import type { WaitingKey } from './waiting-words.ts';
import { positionsOf, type Position } from './waiting-position.ts';

export const slipQuery = z.strictObject({ language: languageTag.optional() });

export const waitingSlip = z
  .strictObject({
    number: z.string(),
    language: z.string(),
    direction: z.enum(['ltr', 'rtl']),
    status: z.enum(REVIEW_STATUSES),
    theirs: z.boolean().meta({ description: 'It is in the language of the person.' }),
    languages: z.array(z.strictObject({ language: z.string(), name: z.string() })),
    office: z.string(),
    title: z.string(),
    head: z.array(z.string()),
    place: z.string(),
    moves: z.string(),
    movedBy: z.array(z.string()),
    know: z.array(z.string()),
    /** Null where somebody approved the words. */
    draft: z.string().nullable(),
  })
  .meta({ id: 'waiting-slip' });
export type WaitingSlip = z.infer<typeof waitingSlip>;

export function showSlip(
  desk: Desk,
  actor: Actor,
  id: string,
  { language }: z.infer<typeof slipQuery>,
): Promise<Result<WaitingSlip, Refusal>> {
  const today = todayAt(desk);
  return desk.database.as<WaitingSlip, Refusal>(actor.account, async (transaction) => {
    const stored = await loadCase(transaction, desk, id);
    if (!stored) return refused({ code: 'no-such-case' });
    const { number, agency, recordedBy, sum } = stored;
    const position = positionsOf(await waitingIn(transaction, agency, today)).find(
      (each) => each.id === id,
    );
    if (!position) return refused({ code: 'case-state', state: sum.state });
    if (recordedBy !== actor.account) await logRead(transaction, desk, actor, stored, 'defence');
    const theirs = sum.intake?.language;
    const { waitingWords } = desk;
    const words =
      waitingWords.get(language ?? theirs ?? 'en') ?? waitingWords.get('en') ?? undefined;
    if (!words) return refused({ code: 'no-slip-words' });
    const [office] = await transaction.query<{ title: string }>(
      'select title from agency where id = $1',
      [agency],
    );
    return done({
      ...slipIn(words, { number, today, position }),
      number,
      office: office?.title ?? agency,
      theirs: words.words.language === theirs,
      languages: [...waitingWords.values()].map(({ words: { language: tag, name } }) => ({
        language: tag,
        name,
      })),
    });
  });
}

/** The same as a page to print: in the fonts of the place, whatever the desk's machine has. */
export async function printSlip(
  desk: Desk,
  actor: Actor,
  id: string,
  asked: z.infer<typeof slipQuery>,
): Promise<Result<Uint8Array, Refusal>> {
  const slip = await showSlip(desk, actor, id, asked);
  if (!slip.ok) return slip;
  const language = desk.letters.texts.languages.find(({ tag }) => tag === slip.value.language);
  if (!language) return refused({ code: 'no-slip-words' });
  return done(desk.letters.pdf(slipLetter(slip.value, language, todayAt(desk))));
}

function slipIn(
  words: Words,
  {
    number,
    today,
    position: { from, to },
  }: { readonly number: string; readonly today: string; readonly position: Position },
): Omit<WaitingSlip, 'number' | 'office' | 'theirs' | 'languages'> {
  const said = sayFrom(words);
  const say = (key: WaitingKey, values?: Readonly<Record<string, string>>): string =>
    said(key, values);
  const { language, direction, status } = words.words;
  return {
    language,
    direction,
    status,
    title: say('waiting.title'),
    head: [say('waiting.number', { number }), say('waiting.day', { date: dayIn(language, today) })],
    place:
      from === to
        ? say('waiting.place', { from: `${from}` })
        : say('waiting.range', { from: `${from}`, to: `${to}` }),
    moves: say('waiting.moves'),
    movedBy: [
      say('waiting.urgent'),
      say('waiting.room'),
      say('waiting.new'),
      say('waiting.hearings'),
    ],
    know: [
      say('waiting.no-promise'),
      say('waiting.no-lawyer'),
      say('waiting.tell'),
      say('waiting.ask'),
    ],
    draft: status === 'approved' ? null : say('waiting.draft'),
  };
}

/** With the figures of the papers; as in data where a language’s months are not known here. */
function dayIn(language: string, day: string): string {
  const options = { dateStyle: 'long', timeZone: 'UTC', numberingSystem: 'latn' } as const;
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return day;
  return new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory' }).format(
    new Date(`${day}T12:00:00Z`),
  );
}
