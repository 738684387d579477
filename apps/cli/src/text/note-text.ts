/** A note for people: its lines in English, the words in it as they were written, safe to print. */
import { noteLines, type LineLabel, type NoteWords } from '@threshold/notes/note-lines';
import type {
  Happened,
  KeepReason,
  NoteAct,
  NoteTime,
  PaperSeen,
} from '@threshold/notes/note-schema';
import type { NoteFile } from '@threshold/notes/sealed/archive';
import { visible } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { labelled, paragraph } from './layout.ts';

const COLUMN = 22;
const LONGEST = 10_000;

const LABELS: Readonly<Record<LineLabel, string>> = {
  when: 'When',
  where: 'Where',
  officers: 'Who, as they gave it',
  asked: 'What they asked',
  paper: 'Paper shown',
  said: 'What was said',
  done: 'What was done',
  counsel: 'Counsel called',
  witnesses: 'Staff who saw it',
  pictures: 'Pictures',
  kept: 'Marked words kept',
  shown: 'Answer shown',
  written: 'Written',
};
const ACTS: Readonly<Record<NoteAct, string>> = {
  'allow-entry': 'To come inside',
  'share-information': 'Information about a person',
  'use-property': 'To use a space',
  'assist-operation': 'Help with their work',
  hold: 'To keep a person past release',
  'notify-release': 'When a person will be released',
  transfer: 'To hand a person over',
  'allow-interview': 'To question a person',
};
const HAPPENED: Readonly<Record<Happened, string>> = {
  agreed: 'agreed to',
  'not-agreed': 'not agreed to',
  'done-without-us': 'they did it, and the city had not agreed',
  open: 'not decided when this was written',
};
const PAPERS: Readonly<Record<PaperSeen, string>> = {
  none: 'They had none.',
  court: 'It looked like a court’s, signed by a judge.',
  agency: 'It looked like a federal agency’s.',
  unsure: 'The writer could not tell.',
  'not-shown': 'They spoke of one and did not show it.',
};
const REASONS: Readonly<Record<KeepReason, string>> = {
  'on-paper': 'the paper says it',
  'said-by-them': 'they said it',
  'not-about-a-person': 'it is about no person',
};

const WORDS: NoteWords = {
  label: (label) => LABELS[label],
  act: (act) => ACTS[act],
  happened: (happened) => HAPPENED[happened],
  paper: (seen) => PAPERS[seen],
  reason: (reason) => REASONS[reason],
  badge: (badge) => `badge ${badge}`,
  time: timeText,
  count: (pictures) => String(pictures),
};

export interface Beside {
  readonly check: string;
  /** Files that were written. */
  readonly written: readonly string[];
}

export function noteFileLines(
  { note }: NoteFile,
  { check, written }: Beside,
  { width, colors }: Terminal,
): string[] {
  return [
    colors.bold(`Note ${note.id}`),
    colors.dim('─'.repeat(width)),
    ...noteLines(note, WORDS).flatMap(({ label, lines }) =>
      lines.flatMap((line, at) =>
        labelled(at === 0 ? label : '', visible(line, LONGEST), width, COLUMN),
      ),
    ),
    colors.dim('─'.repeat(width)),
    ...labelled('Code to compare', check, width, COLUMN),
    ...written.flatMap((file) => labelled('Written to', visible(file, LONGEST), width, COLUMN)),
    ...paragraph(
      'It is as it was sealed. To be sure who sealed it, compare the code with the writer’s.',
      width,
    ),
  ];
}

/** As the clock of the place showed it, with the zone. */
function timeText({ at, zone }: NoteTime): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} (${zone}, UTC${at.endsWith('Z') ? '' : at.slice(-6)})`;
}
