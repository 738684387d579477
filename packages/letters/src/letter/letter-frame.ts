/**
 * What every letter has around what it says: who writes to whom, about what, who signed, who answers for the
 * words. What is not set stands there as missing and is counted, because only a whole letter may be final.
 */
import type { LetterBlock, Runs } from './letter.ts';
import type { LetterFacts, LetterRequest, Office } from './letter-facts.ts';
import { CHANNEL_KEYS, LETTER_KEYS as L, SHARED_KEYS as S } from './letter-keys.ts';
import { strong, textOf, type Voice } from './voice.ts';

/** Collects what is missing, once each, in the order a reader comes to it. */
export class Missing {
  readonly #found = new Map<string, Runs>();

  /** The words that stand in its place. */
  place(voice: Voice, key: string): Runs {
    const what = voice.say(key);
    this.#found.set(key, what);
    return strong(voice.say(S.missingPlace, { what: textOf(what) }));
  }

  get list(): readonly { readonly key: string; readonly what: Runs }[] {
    return [...this.#found].map(([key, what]) => ({ key, what }));
  }
}

export function letterhead(voice: Voice, office: Office, missing: Missing): LetterBlock {
  const name = office.agency === undefined ? undefined : voice.value(office.agency);
  return {
    kind: 'address',
    lines: [
      name ? strong(name) : missing.place(voice, S.missingAgency),
      ...(office.address.length > 0
        ? office.address.map((line) => voice.value(line))
        : [missing.place(voice, S.missingAddress)]),
    ],
  };
}

/** Where counsel is reached: what a letter to an authority ends its head with. */
export function counselLines(voice: Voice, { counsel }: Office, missing: Missing): Runs[] {
  if (!counsel)
    return [missing.place(voice, L.missingCounsel), missing.place(voice, L.missingReach)];
  const { name, title, number, email, hours } = counsel;
  const reach = [number, email].filter((each) => each !== undefined);
  return [
    voice.value(name),
    ...(title === undefined ? [] : [voice.value(title)]),
    ...(reach.length > 0
      ? reach.map((each) => voice.value(each))
      : [missing.place(voice, L.missingReach)]),
    ...(hours === undefined ? [] : [voice.value(hours)]),
  ];
}

export function recipient(
  voice: Voice,
  to: LetterFacts<'reply'>['to'],
  missing: Missing,
): LetterBlock {
  const names = [to.name, to.office].filter((each) => each !== undefined);
  return {
    kind: 'address',
    lines: [
      ...(names.length > 0
        ? names.map((each) => voice.value(each))
        : [missing.place(voice, L.missingRecipient)]),
      ...to.address.map((line) => voice.value(line)),
    ],
  };
}

export interface Row {
  readonly label: Runs;
  readonly value: Runs;
}

export function row(voice: Voice, key: string, value: string | undefined): Row[] {
  return value === undefined ? [] : [{ label: voice.say(key), value: voice.value(value) }];
}

export function requestRows(voice: Voice, request: LetterRequest): Row[] {
  const { paper } = request;
  const named: Row[] =
    paper === undefined
      ? []
      : [
          {
            label: voice.say(L.paper),
            value:
              paper.dated === undefined
                ? voice.value(paper.title)
                : voice.say(L.dated, { paper: paper.title, date: voice.day(paper.dated) }),
          },
        ];
  return [
    ...row(voice, S.ours, request.ours),
    ...row(voice, L.theirs, request.theirs),
    ...row(voice, S.received, voice.day(request.received)),
    { label: voice.say(L.how), value: voice.say(CHANNEL_KEYS[request.channel]) },
    ...named,
  ];
}

/** `own`: what an agency puts under the name of whoever signs. */
export function signatureBlock(
  voice: Voice,
  signature: LetterFacts['signature'],
  own: readonly Runs[],
): LetterBlock {
  if (!signature) return { kind: 'signature', lines: [strong(voice.say(S.unsigned)), ...own] };
  const { name, title, on } = signature;
  return {
    kind: 'signature',
    lines: [
      strong(voice.value(name)),
      ...(title === undefined ? [] : [voice.value(title)]),
      ...own,
      voice.say(S.signed, { date: voice.day(on) }),
    ],
  };
}

/** The standing words' own review. Counsel's signature is the review of English ones. */
export function reviewLines({ say, day, words, language }: Voice, final: boolean): Runs[] {
  const { status, reviewer = '', reviewed = '' } = words.words;
  if (final && language.tag === 'en') return [];
  switch (status) {
    case 'machine-drafted':
      return [say(S.machine)];
    case 'awaiting-counsel':
      return [say(S.awaiting)];
    case 'approved':
      return [say(S.approved, { reviewer, date: day(reviewed) })];
  }
}

export function heading(level: 1 | 2, runs: Runs): LetterBlock {
  return { kind: 'heading', level, runs };
}

export function paragraph(runs: Runs): LetterBlock {
  return { kind: 'paragraph', runs };
}
