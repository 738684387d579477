/** What a person typed at a question, understood or refused with a reason. Pure. */
import type { NamedList, ValueType } from '@threshold/rules/language/model';
import { nodeOf } from '@threshold/rules/situation/plain-node';
import { checkScalar, type ValueVocabulary } from '@threshold/rules/situation/read-value';
import type { Scalar } from '@threshold/rules/situation/situation';

export type Typed =
  | { readonly kind: 'value'; readonly value: Scalar }
  | { readonly kind: 'command'; readonly command: CommandKey }
  | { readonly kind: 'refused'; readonly why: string };

/** Single letters that mean the same at every question. */
export const COMMANDS = {
  '?': 'why',
  u: 'unknown',
  x: 'unknowable',
  b: 'back',
  q: 'stop',
} as const;
export type CommandKey = (typeof COMMANDS)[keyof typeof COMMANDS];

export interface Choice {
  readonly value: Scalar;
  readonly label: string;
}

/** Numbered answers, where the question has any. */
export function choicesOf(type: ValueType): readonly Choice[] {
  switch (type.type) {
    case 'yes-no':
      return [
        { value: true, label: 'yes' },
        { value: false, label: 'no' },
      ];
    case 'one-of':
      return [...type.values].map(([value, label]) => ({ value, label }));
    default:
      return [];
  }
}

export function understand(
  text: string,
  title: string,
  type: ValueType,
  vocabulary: ValueVocabulary,
  today: string,
): Typed {
  const typed = text.trim();
  const command = commandOf(typed);
  if (command) return { kind: 'command', command };
  if (typed === '')
    return { kind: 'refused', why: 'Type an answer, or u when you do not know it yet.' };
  const choices = choicesOf(type);
  if (choices.length > 0) return choose(typed, choices);
  if (type.type === 'date' && typed.toLowerCase() === 'today')
    return { kind: 'value', value: today };
  return scalar(typed, title, type, vocabulary);
}

export function commandOf(typed: string): CommandKey | undefined {
  const key = typed.trim().toLowerCase();
  return Object.hasOwn(COMMANDS, key) ? COMMANDS[key as keyof typeof COMMANDS] : undefined;
}

/** By number, by id, or by words that fit one choice only. */
function choose(typed: string, choices: readonly Choice[]): Typed {
  const wanted = typed.toLowerCase();
  const value = ({ value: found }: Choice): Typed => ({ kind: 'value', value: found });
  if (/^\d+$/.test(typed)) {
    const choice = choices[Number(typed) - 1];
    return choice
      ? value(choice)
      : { kind: 'refused', why: `Type a number from 1 to ${choices.length}.` };
  }
  const exact = choices.find(
    ({ value: id, label }) => id === wanted || label.toLowerCase() === wanted,
  );
  if (exact) return value(exact);
  const short = choices.filter(({ label }) => label.toLowerCase().startsWith(wanted));
  const holding = choices.filter(({ value: id, label }) => {
    return wanted.length > 1 && `${String(id)} ${label}`.toLowerCase().includes(wanted);
  });
  const [first] = short.length === 1 ? short : holding.length === 1 ? holding : [];
  if (first) return value(first);
  const several = (holding.length > 0 ? holding : short)
    .slice(0, 4)
    .map(({ label }) => `“${label}”`);
  return {
    kind: 'refused',
    why:
      several.length === 0
        ? `No answer here reads “${typed.slice(0, 40)}”. Type a number from 1 to ${choices.length}.`
        : `That could be ${several.join(' or ')}. Type its number.`,
  };
}

function scalar(typed: string, title: string, type: ValueType, vocabulary: ValueVocabulary): Typed {
  const given = type.type === 'number' && /^-?\d+$/.test(typed) ? Number(typed) : typed;
  const checked = checkScalar(vocabulary, title, type, nodeOf(given));
  if (typeof checked !== 'object') return { kind: 'value', value: checked };
  const words = checked.help === undefined ? checked.message : `${checked.message} ${checked.help}`;
  return { kind: 'refused', why: words.replace(/`([^`]*)`/g, '“$1”') };
}

/** What a code stands for, to show that it was understood. */
export function codeTitle(code: string, list: NamedList | undefined): string {
  const item = list?.items.find((each) => each.code === code);
  if (!item) return `${code} is on no list of this law`;
  return `${code}: ${item.name}${item.candidate ? ' (a candidate, not used to decide)' : ''}`;
}
