/** A reading for people: what it is, what it can do, who signed, what is wrong, what to do. */
import { groupOf } from '@threshold/instruments/issue/catalogue';
import type { DocumentReading, Reading } from '@threshold/instruments/reading';
import { kindOf } from '@threshold/instruments/taxonomy/taxonomy';
import type { SignerRole } from '@threshold/instruments/taxonomy/schema';
import type { Terminal } from '../terminal.ts';
import { blocks, hanging, paragraph, spread, type Lines } from './layout.ts';
import { sentence } from '@threshold/rules/explain/plain-words';
import { capital } from './words.ts';

const WORDS_SHOWN = 4;

export function readingLines({ documents }: Reading, terminal: Terminal): string[] {
  const { colors, width } = terminal;
  return [
    ...documents.flatMap((document, index) => [
      ...documentLines(document, index, documents.length, terminal),
      '',
    ]),
    colors.dim('─'.repeat(width)),
    ...paragraph(
      colors.bold(
        'A machine read this. Look at the paper itself. Not legal advice. Counsel decides.',
      ),
      width,
    ),
  ];
}

function documentLines(
  document: DocumentReading,
  index: number,
  all: number,
  terminal: Terminal,
): string[] {
  const { colors, width } = terminal;
  const [first] = document.evidence;
  const where =
    `${all > 1 ? `${index + 1} of ${all}` : ''}${first ? ` page ${first.page}` : ''}`.trim();
  const faults = document.issues.filter(({ code }) => groupOf(code) === 'fault');
  const others = document.issues.filter(({ code }) => groupOf(code) !== 'fault');
  return blocks(
    [
      ...spread(colors.bold(titleOf(document)), colors.dim(where), width),
      colors.dim('─'.repeat(width)),
      ...paragraph(natureOf(document), width),
      ...paragraph(
        colors.dim(`Confidence: ${Math.round(document.confidence * 100)} of 100.`),
        width,
      ),
    ],
    section('What to do', [...todo(document)], terminal),
    section(
      'Faults',
      faults.map(({ text }) => text),
      terminal,
    ),
    section(
      'Know',
      others.map(({ text }) => text),
      terminal,
    ),
    section('Its force', forceOf(document), terminal),
    section('Who signed', [signerWords(document)], terminal),
    section(
      'Words relied on',
      document.evidence.slice(0, WORDS_SHOWN).map(({ text, page }) => `"${text}" (page ${page})`),
      terminal,
    ),
  );
}

function section(title: string, texts: readonly string[], { colors, width }: Terminal): Lines {
  if (texts.length === 0) return [];
  return [colors.bold(title), ...texts.flatMap((text) => hanging('·', text, width, 2))];
}

function titleOf({ kind }: DocumentReading): string {
  if (kind === 'unrecognised') return '△ Not recognised: call counsel';
  const { title } = kindOf(kind);
  return title;
}

function natureOf({ kind, judicial }: DocumentReading): string {
  if (judicial) return "● A court's paper, signed.";
  if (kind === 'unrecognised')
    return 'It could not be told what this is. It may be a court’s paper or none.';
  const { court, issuedBy } = kindOf(kind);
  if (court !== null && issuedBy.length > 0)
    return "△ A court's form. That a court issued it is not confirmed.";
  return '□ No court issued it.';
}

function isMarked({ issues }: DocumentReading): boolean {
  return issues.some(({ code }) => code === 'marked-cancelled');
}

function todo(document: DocumentReading): readonly string[] {
  const { kind, judicial } = document;
  if (judicial && isMarked(document))
    return ['Do not act on it yet. Do not obstruct. Call counsel now.'];
  if (judicial) return ['Do not obstruct. Agree to nothing beyond its words. Call counsel now.'];
  if (kind === 'unrecognised' || kindOf(kind).court !== null) {
    return ['Do nothing yet. Call counsel now.'];
  }
  return ['Do not agree to it yet. Do not ignore it. Call counsel.'];
}

function forceOf(document: DocumentReading): readonly string[] {
  if (document.kind === 'unrecognised') return [];
  const { force, court } = kindOf(document.kind);
  if (!isMarked(document)) return [force];
  const whom = court === null ? 'the office that issued it' : 'the clerk of the court';
  return [
    `It is marked as no longer in force: do not act on it as in force. Counsel asks ${whom} whether it stands.`,
    `If it stands: ${force}`,
  ];
}

const ROLE_WORDS: Readonly<Record<SignerRole, string>> = {
  nobody: 'nobody',
  'article-iii-judge': 'a federal district judge',
  'magistrate-judge': 'a United States magistrate judge',
  'state-judge': 'a state court judge',
  'other-state-judge': 'a judge of another state',
  'immigration-judge': 'an immigration judge, who is not a court judge',
  'court-clerk': 'a clerk of a court',
  'immigration-officer': 'an immigration officer',
  attorney: 'a lawyer',
  'other-official': 'an official',
};

function signerWords({ signer }: DocumentReading): string {
  const role = ROLE_WORDS[signer.role];
  if (!signer.present) {
    const who = signer.role === 'nobody' ? '' : ` It would be ${role}.`;
    return `Nobody that can be seen.${who}`;
  }
  return sentence(
    capital(signer.name === null ? `${role}; the name cannot be read` : `${signer.name}, ${role}`),
  );
}
