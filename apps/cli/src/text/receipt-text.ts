/** The verdict on a receipt, for people: what is proven, by whom it was witnessed, and what is not proven. */
import type { Refusal } from '@threshold/ledger/failure';
import { fromUtf8, toHex } from '@threshold/ledger/octets';
import type { Proven, WitnessedBy } from '@threshold/ledger/verify-proof';
import { visible } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { blocks, hanging, labelled, paragraph } from './layout.ts';

const COLUMN = 14;
const LONGEST = 100_000;

export function provenLines(proven: Proven, { width, colors }: Terminal): string[] {
  const { origin, signed, index, size, commitment, witnesses, extensions } = proven;
  const row = (label: string, text: string): string[] => labelled(label, text, width, COLUMN, 2);
  const points = (texts: readonly string[]): string[] =>
    texts.flatMap((text) => hanging('·', text, width, 2));
  return blocks(
    [colors.bold(signed ? colors.blue('● PROVEN') : colors.yellow('△ NOT PROVEN'))],
    [
      ...row('Log', visible(origin)),
      ...row('Place', `${index} of ${size}, counted from 0`),
      ...row('Commitment', toHex(commitment)),
      ...extensions.flatMap((line) => row('Log adds', visible(line))),
      ...row('Content', contentText(proven)),
    ],
    ['What is proven', ...points([...mainPoints(proven), ...witnesses.map(witnessPoint)])],
    ['What is not proven', ...points(limits(proven))],
  );
}

export function refusedLines({ text, code }: Refusal, { width, colors }: Terminal): string[] {
  return [
    colors.bold(colors.red('■ REFUSED')),
    ...paragraph(`${text} Do not rely on this receipt. (${code})`, width),
  ];
}

function contentText({ content }: Proven): string {
  if (content === undefined) return 'not in this receipt; it may be destroyed, and the proof stays';
  const text = fromUtf8(content);
  return text === undefined ? `${content.length} bytes that are no text` : visible(text, LONGEST);
}

function mainPoints({ signed, size, content }: Proven): readonly string[] {
  const entry = content === undefined ? 'an entry with this commitment' : 'exactly this content';
  return signed
    ? [`The key you gave signed a log of ${size} entries that holds ${entry} at this place.`]
    : [`If the log signed it, it holds ${entry} at this place. Nobody is known to have signed it.`];
}

function witnessPoint({ name, seconds }: WitnessedBy): string {
  return `${visible(name)} saw this log on ${timeText(seconds)} by its own clock, and signs no log that changes what it has seen.`;
}

function limits({ signed, content, witnesses, unchecked }: Proven): readonly string[] {
  return [
    ...(signed ? [] : ['Anything at all, until you give the key of the log with --key.']),
    'That what the entry says is true.',
    'That everything that happened was written into the log.',
    ...(content === undefined
      ? ['What the entry said: the salt and the content are not here.']
      : []),
    ...(witnesses.length > 0
      ? []
      : ['That others were shown the same log: no witness was checked (--witness).']),
    ...(unchecked > 0
      ? [
          `${unchecked} further ${unchecked === 1 ? 'signature' : 'signatures'}, of which you gave no key.`,
        ]
      : []),
  ];
}

/** In UTC; a time no calendar reaches is given as it stands. */
export function timeText(seconds: number): string {
  const time = new Date(seconds * 1000);
  if (Number.isNaN(time.getTime())) return `second ${seconds} after 1970`;
  return `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
