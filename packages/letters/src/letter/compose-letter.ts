/**
 * From facts and words to a letter, or to every reason why not. The same facts and words give the same letter;
 * no clock is read. A letter that nobody signed is a draft and says so; a signed one is whole or is not made.
 */
import type { Language } from '@threshold/guidance/language-schema';
import type { Words } from '@threshold/guidance/words-schema';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Letter, LetterBlock, LetterPart } from './letter.ts';
import { checkRead } from './letter-checks.ts';
import type { LetterError } from './letter-errors.ts';
import type { LetterKind } from './letter-facts.ts';
import { Missing, reviewLines, signatureBlock } from './letter-frame.ts';
import { SHARED_KEYS as S } from './letter-keys.ts';
import { passagesOf, signatureLine, withPassages, type OwnPassages } from './own-passages.ts';
import { planLetter, type Plan } from './letter-plan.ts';
import { textOf, voiceOf, type Voice } from './voice.ts';

export interface LetterTexts {
  readonly languages: readonly Language[];
  /** Of letters to authorities and of receipts: English. */
  readonly authority: Words;
  /** Of notices to a person, by tag; English among them. */
  readonly notice: ReadonlyMap<string, Words>;
  /** Of letters that hand a case over to a provider, by tag; English among them. */
  readonly handOver: ReadonlyMap<string, Words>;
  /** The agency's own passages for this kind of letter, by language; without them the letter is the standard one. */
  readonly own?: ReadonlyMap<string, OwnPassages>;
}

export type Composition =
  | { readonly letter: Letter; readonly errors?: undefined }
  | { readonly letter?: undefined; readonly errors: readonly LetterError[] };

/** Facts as they come from a form: they are checked here, whatever was checked before. */
export function composeLetter(kind: LetterKind, facts: unknown, texts: LetterTexts): Composition {
  const planned = planLetter(kind, facts);
  if (planned.errors) return { errors: planned.errors };
  return composePlan(kind, planned.plan, texts);
}

/** Of one that is planned already, whichever kind it is. */
export function composePlan(kind: Letter['kind'], plan: Plan, texts: LetterTexts): Composition {
  const voices = voicesOf(plan, texts);
  if (!voices) {
    const known = [...(plan.words === 'handOver' ? texts.handOver : texts.notice).keys()];
    return { errors: [{ code: 'no-language', language: plan.language, known }] };
  }
  const passages = passagesOf(texts.own, voices);
  const parts = voices.map((voice, index) => {
    const missing = new Missing();
    const blocks = withPassages(plan.blocks(voice, missing, index > 0), passages?.[index]);
    return { voice, blocks, missing, own: passages?.[index] };
  });
  const [first] = parts;
  if (!first) throw new RangeError('a letter has at least one part');
  const { written, signature, request } = plan.facts;
  const final = signature !== undefined;
  const english = parts.at(-1)?.voice ?? first.voice;
  const missing = first.missing.list.map(({ key }) => textOf(english.say(key)));
  const errors = [...plan.errors, ...(final ? finalErrors(plan, voices, missing) : [])];
  if (errors.length > 0) return { errors };

  const said = parts.map(({ voice, blocks, missing: lacks, own }) => [
    ...(final ? [] : [markOf(voice, lacks)]),
    ...blocks,
    signatureBlock(voice, signature, signatureLine(voice, own)),
  ]);
  const hash = bytesToHex(sha256(utf8ToBytes(JSON.stringify({ kind, written, said }))));
  const [head, ...others] = parts.map(({ voice, own }, index): LetterPart => ({
    language: voice.language,
    mark: final ? undefined : textOf(voice.say(S.draft)),
    blocks: [...(said[index] ?? []), footOf(voice, { kind, final, hash, own })],
  }));
  if (!head) throw new RangeError('a letter has at least one part');
  return {
    letter: {
      kind,
      state: final ? 'final' : 'draft',
      title: textOf(first.voice.say(plan.title)),
      parts: [head, ...others],
      reference: request.ours,
      written,
      hash,
      missing,
    },
  };
}

/** The person's language and then English, which staff and counsel read; one where both are the same. */
function voicesOf(
  plan: Plan,
  { languages, authority, notice, handOver }: LetterTexts,
): Voice[] | undefined {
  const tags = [...new Set([plan.language, 'en'])];
  const voices = tags.flatMap((tag) => {
    const language = languages.find((each) => each.tag === tag);
    const words =
      plan.words === 'authority'
        ? authority
        : (plan.words === 'notice' ? notice : handOver).get(tag);
    return language && words ? [voiceOf(language, words)] : [];
  });
  return voices.length === tags.length ? voices : undefined;
}

function finalErrors(
  { facts, unsigned, citations }: Plan,
  voices: readonly Voice[],
  missing: readonly string[],
): LetterError[] {
  const { written, signature } = facts;
  const early = signature !== undefined && signature.on < written;
  return [
    ...missing.map((what): LetterError => ({ code: 'missing', what })),
    ...unsigned,
    ...checkRead(citations),
    ...(early ? [{ code: 'signed-before-written' } as const] : []),
    ...voices.flatMap(({ words }): LetterError[] => {
      const { language, expires } = words.words;
      return expires < (signature?.on ?? written)
        ? [{ code: 'expired', language, expired: expires }]
        : [];
    }),
  ];
}

function markOf(voice: Voice, { list }: Missing): LetterBlock {
  return {
    kind: 'mark',
    title: voice.say(S.draft),
    ...(list.length > 0 && { lead: voice.say(S.missingLead) }),
    items: list.map(({ what }) => what),
  };
}

function footOf(
  voice: Voice,
  {
    kind,
    final,
    hash,
    own,
  }: {
    readonly kind: Letter['kind'];
    readonly final: boolean;
    readonly hash: string;
    readonly own: OwnPassages | undefined;
  },
): LetterBlock {
  const version = voice.day(voice.words.words.version);
  return {
    kind: 'foot',
    lines: [
      ...reviewLines(voice, final),
      voice.say(S.imprint, { kind, version, hash: hash.slice(0, 12) }),
      ...(own === undefined ? [] : [voice.say(S.imprintOwn, { version: String(own.version) })]),
    ],
  };
}
