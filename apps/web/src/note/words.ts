/** The words in which a note is read, and times as people of a language say them. */
import type { NoteTime } from '@threshold/notes/note-schema';
import type { NoteWords } from '@threshold/notes/note-lines';
import type { Say } from '@threshold/guidance/message';
import {
  ACT_KEYS,
  HAPPENED_KEYS,
  K,
  LABEL_KEYS,
  PAPER_SEEN_KEYS,
  REASON_KEYS,
} from './note-keys.ts';

export function noteWords(say: Say, language: string): NoteWords {
  return {
    label: (label) => say(LABEL_KEYS[label]),
    act: (act) => say(ACT_KEYS[act]),
    happened: (happened) => say(HAPPENED_KEYS[happened]),
    paper: (seen) => say(PAPER_SEEN_KEYS[seen]),
    reason: (reason) => say(REASON_KEYS[reason]),
    badge: (badge) => say(K.badgeOf, { badge }),
    time: (time) => timeWords(language, time),
    count: (pictures) => say(K.pictureCount, { count: String(pictures) }),
  };
}

/** "Sunday 22 November, 14:05 EST": the zone is said, so that nobody has to guess it later. */
export function timeWords(language: string, { at, zone }: NoteTime): string {
  return new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
    timeZoneName: 'short',
    numberingSystem: 'latn',
  }).format(new Date(at));
}

export function clockWords(language: string, at: Date): string {
  return new Intl.DateTimeFormat(language, {
    hour: 'numeric',
    minute: '2-digit',
    numberingSystem: 'latn',
  }).format(at);
}

/** The device's own zone: it stands where the worker stands. */
export function deviceZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export const minutesFromUtc = (local: string): number => -new Date(local).getTimezoneOffset();

/** A moment as forms write it, by the clock on the wall. */
export function localNow(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}T${two(now.getHours())}:${two(now.getMinutes())}`;
}
