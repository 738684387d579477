/**
 * Keeps a paper or a picture with a request: told by its first bytes and never by its name, a picture without what
 * the camera wrote beside it, sealed in pieces under the request's key, both hashes in an event. Adding one conflicts
 * with nobody's work, so a command of it names no version. The same sent twice is kept once.
 */
import { fileTypeOf, type FileType } from '@threshold/instruments/input/file-type';
import { inputError, type InputErrorCode } from '@threshold/instruments/input/input-error';
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import { hashOf, keepFile, nextFile } from '../files/sealed-file.ts';
import { changeRequest, type Changed } from '../requests/change-request.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { PAPER_TYPES, type EventOf } from '../requests/request-event.ts';
import { cleanPicture } from './clean-picture.ts';
import { queueReading } from './queue-reading.ts';

export const MOST_PAPER = 20_000_000;
/** Of one request. */
export const MOST_PAPERS = 60;

export const paperInput = z.strictObject({
  command: z.uuid(),
  /** As the person knows it; it is kept sealed and believed in nothing. */
  name: z.string().trim().max(300).optional(),
});

type PaperType = EventOf<'paper-added'>['facts']['type'];

const KEPT_AS: Readonly<Record<PaperType, { readonly type: string; readonly ending: string }>> = {
  pdf: { type: 'application/pdf', ending: 'pdf' },
  jpeg: { type: 'image/jpeg', ending: 'jpg' },
  png: { type: 'image/png', ending: 'png' },
  webp: { type: 'image/webp', ending: 'webp' },
  text: { type: 'text/plain; charset=utf-8', ending: 'txt' },
  email: { type: 'message/rfc822', ending: 'eml' },
};

export function formOf(type: PaperType): { readonly type: string; readonly ending: string } {
  return KEPT_AS[type];
}

export async function addPaper(
  desk: Desk,
  actor: Actor,
  id: string,
  { command, name }: z.infer<typeof paperInput>,
  given: Uint8Array,
): Promise<Result<Changed, Refusal>> {
  // Before the transaction: a large picture takes seconds, and an embedded database has one connection for everybody.
  const cleaned = await clean(given);
  return changeRequest(
    desk,
    actor,
    id,
    'paper-added',
    { command },
    async ({ key, events, agency }, transaction) => {
      if (key === undefined) return refused({ code: 'not-found' });
      const papers = events.filter(({ event }) => event.type === 'paper-added').length;
      if (papers >= MOST_PAPERS) return refused({ code: 'too-many-papers', most: MOST_PAPERS });
      if (typeof cleaned === 'string') return refused(refusalOf(cleaned, name));
      const { type, content } = cleaned;
      const file = await nextFile(transaction, id);
      await keepFile(
        transaction,
        { request: id, key, random: desk.random },
        { file, what: 'paper', type: KEPT_AS[type].type, content },
      );
      await queueReading(transaction, desk, { request: id, file, agency });
      return done([
        {
          type: 'paper-added',
          version: 1,
          facts: {
            file,
            type,
            bytes: content.length,
            given: hashOf(given),
            hash: hashOf(content),
          },
          sealed: name === undefined || name === '' ? {} : { name },
        },
      ]);
    },
  );
}

interface Cleaned {
  readonly type: PaperType;
  readonly content: Uint8Array;
}

async function clean(given: Uint8Array): Promise<Cleaned | InputErrorCode> {
  if (given.length > MOST_PAPER) return 'too-large';
  const type = fileTypeOf(given);
  if (!isPaper(type)) return UNKNOWN[type];
  if (type !== 'jpeg' && type !== 'png' && type !== 'webp') return { type, content: given };
  const content = await cleanPicture(given, type);
  return typeof content === 'string' ? content : { type, content };
}

function isPaper(type: FileType): type is PaperType {
  return (PAPER_TYPES as readonly string[]).includes(type);
}

const UNKNOWN: Readonly<Record<Exclude<FileType, PaperType>, InputErrorCode>> = {
  heic: 'heic',
  'other-picture': 'other-picture',
  archive: 'archive',
  'office-file': 'office-file',
  program: 'program',
  empty: 'empty',
  unknown: 'not-a-paper',
};

function refusalOf(code: InputErrorCode, name: string | undefined): Refusal {
  if (code === 'too-large') return { code: 'paper-too-large', most: MOST_PAPER };
  const { message, help } = inputError(code, name ?? 'This file');
  return { code: 'paper-refused', why: `${message} ${help}` };
}
