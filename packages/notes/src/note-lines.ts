/**
 * A note as a list to read: what is written, in the order it was asked for, and nothing that is empty. The
 * screen, the paper, the copied text and the command line all show this one list.
 */
import type { Happened, KeepReason, Note, NoteAct, NoteTime, PaperSeen } from './note-schema.ts';

export const LINE_LABELS = [
  'when',
  'where',
  'officers',
  'asked',
  'paper',
  'said',
  'done',
  'counsel',
  'witnesses',
  'pictures',
  'kept',
  'shown',
  'written',
] as const;
export type LineLabel = (typeof LINE_LABELS)[number];

/** What a language has to say for a note to be read in it. */
export interface NoteWords {
  readonly label: (label: LineLabel) => string;
  readonly act: (act: NoteAct) => string;
  readonly happened: (happened: Happened) => string;
  readonly paper: (seen: PaperSeen) => string;
  readonly reason: (reason: KeepReason) => string;
  readonly badge: (badge: string) => string;
  readonly time: (time: NoteTime) => string;
  readonly count: (pictures: number) => string;
}

export interface NoteLine {
  readonly id: LineLabel;
  readonly label: string;
  readonly lines: readonly string[];
}

export function noteLines(note: Note, words: NoteWords): readonly NoteLine[] {
  const { where, asked, paper, done, counsel, shown } = note;
  const lines: Readonly<Record<LineLabel, readonly string[]>> = {
    when: [words.time(note.when)],
    where: [where.site, where.spot],
    officers: note.officers.map(({ name, badge, agency, supervisor }) =>
      together(name, badge.trim() === '' ? '' : words.badge(badge), agency, supervisor),
    ),
    asked: [...asked.acts.map(words.act), asked.text],
    paper: [paper.seen === undefined ? '' : words.paper(paper.seen), paper.text],
    said: [note.said],
    done: [
      ...done.acts.map(({ act, happened }) => `${words.act(act)}: ${words.happened(happened)}`),
      done.text,
    ],
    counsel: [
      together(counsel.who, counsel.at === undefined ? '' : words.time(counsel.at)),
      counsel.text,
    ],
    witnesses: [note.witnesses],
    pictures: note.pictures.length === 0 ? [] : [words.count(note.pictures.length)],
    kept: note.kept.map(({ words: said, reason }) => `“${said}”: ${words.reason(reason)}`),
    shown:
      shown === undefined ? [] : [`${shown.outcome} (${shown.page}, ${shown.law.slice(0, 12)})`],
    written: [words.time(note.written)],
  };
  return LINE_LABELS.map((id) => ({
    id,
    label: words.label(id),
    lines: lines[id].flatMap((each) => each.split('\n')).filter((each) => each.trim() !== ''),
  })).filter((each) => each.lines.length > 0);
}

export function plainText(lines: readonly NoteLine[]): string {
  return `${lines.map(({ label, lines: each }) => [label, ...each.map((one) => `  ${one}`)].join('\n')).join('\n\n')}\n`;
}

function together(...parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join(', ');
}
