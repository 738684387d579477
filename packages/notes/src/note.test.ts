/** The note itself: what is caught in which field, what stays with which reason, and how it reads. */
import { describe, expect, it } from 'vitest';
import { catchInNote, keep, MARK, takeOut, withoutCaught } from './catch/catch-in-note.ts';
import { emptyNote, NO_OFFICER } from './empty-note.ts';
import { noteLines, plainText, type NoteWords } from './note-lines.ts';
import { noteSchema, TEXT_FIELDS, type Note } from './note-schema.ts';
import { isBlank, textsOf, withText } from './note-texts.ts';
import { localPart, timeIn } from './note-time.ts';

const NOW = { at: '2026-11-22T14:05:00-05:00', zone: 'America/New_York' };
const empty = emptyNote({ id: '3f0b8f9e-5b1d-4c57-9a55-0f6a8c1d2e41', language: 'en', now: NOW });
const NUMBER = 'A205 678 912';

describe('a note', () => {
  it('begins blank and is a note already', () => {
    expect(noteSchema.parse(empty)).toEqual(empty);
    expect(isBlank(empty)).toBe(true);
    expect(isBlank({ ...empty, paper: { seen: 'unsure', text: '' } })).toBe(false);
  });

  it('has no field that the catch forgets', () => {
    for (const field of TEXT_FIELDS) {
      const note = withText(empty, { field, index: 0, text: `x ${NUMBER} y` });
      expect(catchInNote(note), field).toMatchObject([
        { field, index: 0, kind: 'a-number', words: NUMBER },
      ]);
      expect(JSON.stringify(withoutCaught(note)), field).not.toContain('205');
    }
    expect(new Set(textsOf(empty).map(({ field }) => field))).toEqual(new Set(TEXT_FIELDS));
    // Nothing that somebody types can stand in a note and not among its texts.
    const strings = JSON.stringify(
      textsOf(empty).reduce<Note>((note, each) => withText(note, { ...each, text: 'ZZ' }), empty),
    );
    expect(strings.match(/ZZ/g)).toHaveLength(TEXT_FIELDS.length);
  });

  it('takes a badge for a badge in its field, and a long number for what it is', () => {
    const badge = (text: string): unknown[] => [
      ...catchInNote(withText(empty, { field: 'officers.badge', index: 0, text })),
    ];
    expect(badge('A1234567')).toEqual([]);
    expect(badge('123456789')).toEqual([]);
    expect(badge('A205678912')).toHaveLength(1);
  });
});

describe('what is caught', () => {
  const note: Note = {
    ...empty,
    said: `They said "undocumented", and ${NUMBER}. Again ${NUMBER}.`,
  };
  it('goes with one press, each by itself', () => {
    const [words, first, second] = catchInNote(note);
    expect([words?.kind, first?.kind, second?.kind]).toEqual([
      'status-words',
      'a-number',
      'a-number',
    ]);
    const once = takeOut(note, first!);
    expect(once.said).toBe(`They said "undocumented", and ${MARK}. Again ${NUMBER}.`);
    expect(catchInNote(once)).toHaveLength(2);
    // A place that no longer holds those words is left alone.
    expect(takeOut(once, second!)).toBe(once);
  });

  it('stays with a reason where it is words, and never where it is a number', () => {
    const [words, number] = catchInNote(note);
    expect(keep(note, number!, 'on-paper')).toBeUndefined();
    const kept = keep(note, words!, 'said-by-them');
    expect(kept?.kept).toEqual([{ field: 'said', words: 'undocumented', reason: 'said-by-them' }]);
    expect(catchInNote(kept!).map(({ kind }) => kind)).toEqual(['a-number', 'a-number']);
    // In another field the same words are asked about again.
    expect(catchInNote({ ...kept!, witnesses: 'undocumented' })).toHaveLength(3);
  });

  it('is out of whatever is saved, and so is a reason for words that are gone', () => {
    const [words] = catchInNote(note);
    const kept = keep(note, words!, 'said-by-them')!;
    expect(withoutCaught(kept).said).toBe(`They said "undocumented", and ${MARK}. Again ${MARK}.`);
    expect(withoutCaught(kept).kept).toHaveLength(1);
    expect(withoutCaught({ ...kept, said: 'Nothing.' }).kept).toEqual([]);
    expect(withoutCaught(empty)).toEqual(empty);
    expect(noteSchema.safeParse(withoutCaught(note)).success).toBe(true);
  });
});

describe('time', () => {
  it('is kept with its distance from UTC', () => {
    expect(timeIn('America/New_York', '2026-11-22T14:05', () => -300)).toEqual({
      at: '2026-11-22T14:05-05:00',
      zone: 'America/New_York',
    });
    expect(timeIn('Asia/Kolkata', '2026-11-22T14:05', () => 330)?.at).toBe(
      '2026-11-22T14:05+05:30',
    );
    expect(localPart(NOW)).toBe('2026-11-22T14:05');
  });

  it('is nothing where nothing is a time', () => {
    for (const text of ['', 'soon', '2026-11-22', '2026-13-40T14:05', '2026-11-22T25:05'])
      expect(
        timeIn('UTC', text, () => 0),
        text,
      ).toBeUndefined();
  });
});

describe('read as a list', () => {
  const words: NoteWords = {
    label: (label) => label.toUpperCase(),
    act: (act) => act,
    happened: (happened) => happened,
    paper: (seen) => seen,
    reason: (reason) => reason,
    badge: (badge) => `badge ${badge}`,
    time: ({ at, zone }) => `${at.slice(11, 16)} ${zone}`,
    count: (pictures) => `${pictures} pictures`,
  };
  it('has what is written and nothing that is empty', () => {
    const note: Note = {
      ...empty,
      officers: [{ ...NO_OFFICER, badge: '12', agency: 'Homeland Security' }, NO_OFFICER],
      asked: { acts: ['allow-entry'], text: 'One.\n\nTwo.' },
      done: { acts: [{ act: 'allow-entry', happened: 'done-without-us' }], text: '' },
    };
    expect(plainText(noteLines(note, words))).toBe(
      `WHEN
  14:05 America/New_York

OFFICERS
  badge 12, Homeland Security

ASKED
  allow-entry
  One.
  Two.

DONE
  allow-entry: done-without-us

WRITTEN
  14:05 America/New_York
`,
    );
  });
});
